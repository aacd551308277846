package org.acuerda.query.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.session.SessionReference;
import org.jspecify.annotations.Nullable;

/**
 * One agreement as the board shows it today.
 *
 * @param lastFollowUp what was reported last; null where nobody has
 * @param sequence the agreement's newest event in it
 */
public record BoardEntry(
        String agreementId,
        @JsonUnwrapped Brief brief,
        @JsonUnwrapped Urgency urgency,
        List<PathStanding> paths,
        @Nullable LastFollowUp lastFollowUp,
        long sequence) {

    /**
     * The agreement itself.
     *
     * @param open whether something is still to be done
     * @param session where it was adopted; null while the session has not been read
     */
    public record Brief(
            String text,
            Proposal.Type type,
            AgreementStatus status,
            boolean open,
            LocalDate adoptedOn,
            @Nullable SessionReference session,
            List<Proposal.Responsible> responsibles) {}

    /**
     * By when something is to be done.
     *
     * @param due the earliest day; null where there is none
     * @param term how near that day is; null where nothing is left to be done
     * @param undated why there is no such day; null where there is one and where nothing is left to be done
     */
    public record Urgency(@Nullable Due due, @Nullable BoardTerm term, @Nullable Undated undated) {}

    /** Why something is to be done and no day says by when. */
    public enum Undated {
        /** It is permanent. */
        STANDING,
        /** What its term counts from has not happened. */
        NOT_BEGUN,
        /** Nothing says it. */
        NOT_ON_RECORD
    }

    /**
     * A day and how far it is.
     *
     * @param isToday whether it is the day itself
     * @param businessDaysLeft from today, 0 on the day itself; negative once it has passed
     * @param calendarVersion calendar by which they are counted
     */
    public record Due(LocalDate on, boolean isToday, int businessDaysLeft, String calendarVersion) {}

    /**
     * Where the bodies stand on a path.
     *
     * @param bodies how many are obliged
     * @param next the step that comes next; null once the path has ended or everybody has met every step
     */
    public record PathStanding(String pathId, String title, int bodies, @Nullable NextStep next) {}

    /**
     * Of the steps that some body has still to meet the one that is due first.
     *
     * @param dueOn the earliest day of those missing; null where there is none
     * @param counts bodies by mark; a mark that no body has is left out
     * @param missing bodies that have not met it
     */
    public record NextStep(
            String stepId,
            int number,
            String title,
            @Nullable LocalDate dueOn,
            Map<StepMark, Long> counts,
            List<String> missing) {}

    /** What was reported last. */
    public record LastFollowUp(String followUpId, AgreementEvent.ReportedStatus status, Attribution act) {}
}
