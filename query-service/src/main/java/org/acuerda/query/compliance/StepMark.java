package org.acuerda.query.compliance;

import org.acuerda.query.compliance.BodyProgressView.FindingKind;
import org.jspecify.annotations.Nullable;

/** The one mark of a step where one must be shown, from the gravest to the lightest. */
public enum StepMark {
    /** Someone disputes it and nobody has decided. */
    CONTESTED,
    /** The report was sent back, or its verification set aside. */
    RETURNED,
    /** Someone else found the report true; only this counts as met. */
    VERIFIED,
    /** The body says so; nobody else has looked. */
    REPORTED,
    /** Nobody has reported, or only on what the step meant before. */
    NONE;

    /**
     * The mark of a step that several things were said of.
     *
     * @param contested whether a contest waits for its resolution
     * @param reportedIn version of the path that the last report answers to; 0 where there is none
     * @param finding what was found of the last report; null while nobody has looked
     * @param meaningSince version of the path in which the step was last said to mean what it means
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
