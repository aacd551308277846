package org.acuerda.events.compliance;

import java.time.LocalDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Term;

/**
 * Value: one step of a compliance path. Its identifier lasts through every revision of the path.
 *
 * @param number place in the order of the route, counted from 1
 * @param title what the step is called
 * @param due what is due from each obliged body
 * @param reportedBy who reports that it was done
 * @param evidenceKind what shows that it was done, in words
 * @param term by when; not on record where no term was set
 * @param weight share of the step in the derived percentage, 1 or more; all steps weigh the same with equal weights
 * @param source where the step was taken from
 * @param verified false where the step is only supposed ("regla supuesta")
 */
public record PathStep(
        String stepId,
        int number,
        String title,
        String due,
        ReportedBy reportedBy,
        String evidenceKind,
        Recorded<StepTerm> term,
        int weight,
        String source,
        boolean verified) {

    /** Who reports that a step was done. */
    public enum ReportedBy {
        /** The obliged body itself. */
        OBLIGED_BODY,
        /** The guarantor, for the obliged subjects under it. */
        GUARANTOR_FOR_ITS_SUBJECTS
    }

    /** By when a step must be done: on a date, or so many days after a fact or after another step. */
    public sealed interface StepTerm {

        /** A fixed last day, the same for every body. */
        record OnDate(LocalDate dueOn) implements StepTerm {}

        /** A length of time that begins the day after a fact of the agreement, the same for every body. */
        record AfterFact(Term.Trigger trigger, int length, Term.DayKind days) implements StepTerm {}

        /** A length of time that begins, for each body, the day after its earlier step was verified. */
        record AfterStep(String stepId, int length, Term.DayKind days) implements StepTerm {}
    }
}
