package org.acuerda.query.compliance;

import org.acuerda.query.compliance.BodyProgressView.FindingKind;
import org.jspecify.annotations.Nullable;

/** Value: mark of a step in a place that shows one mark only, from the gravest to the lightest. */
public enum StepMark {
    /** Someone contests it and there is no decision yet. */
    CONTESTED,
    /** The report was sent back, or its verification set aside. */
    RETURNED,
    /** Another party confirmed the report; only this counts as met. */
    VERIFIED,
    /** The body reported it; no other party has reviewed it. */
    REPORTED,
    /** No report, or only reports on an earlier meaning of the step. */
    NONE;

    /**
     * The mark of a step with several acts.
     *
     * @param contested whether a contest has no resolution yet
     * @param reportedIn version of the path that the last report is about; 0 where there is none
     * @param finding finding about the last report; null while there is none
     * @param meaningSince version of the path that gave the step its present meaning
     */
    public static StepMark of(boolean contested, int reportedIn, @Nullable FindingKind finding, int meaningSince) {
        if (contested) {
            return CONTESTED;
        }
        if (reportedIn < meaningSince) {
            return NONE;
        }
        if (finding == null) {
            return REPORTED;
        }
        return finding == FindingKind.VERIFIED ? VERIFIED : RETURNED;
    }
}
