package org.acuerda.query.board;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.agreement.AgreementTerms;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.compliance.NextStep;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.term.BoardTerm;
import org.jspecify.annotations.Nullable;

/**
 * View of one agreement as the board shows it today.
 *
 * @param commissionId whose days and hours the entry has
 * @param terms by when each point is due and from whom
 * @param lastFollowUp the last report with news; null where there is none
 * @param sequence the newest event of the agreement that the entry reflects
 */
public record BoardEntry(
        String agreementId,
        @JsonIgnore String commissionId,
        @JsonUnwrapped Brief brief,
        @JsonUnwrapped Urgency urgency,
        AgreementTerms terms,
        List<PathStanding> paths,
        @Nullable LastFollowUp lastFollowUp,
        long sequence) {

    /**
     * The agreement itself.
     *
     * @param open whether something is still to be done
     * @param session the session that adopted it; null while the session has not been read
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
     * By when the agreement's next task is due.
     *
     * @param due the earliest day; null where there is none
     * @param term how near that day is; null where nothing is left to do
     * @param undated why there is no such day; null where there is a day and where nothing is left to do
     */
    public record Urgency(@Nullable Due due, @Nullable BoardTerm term, @Nullable Undated undated) {}

    /** Why there is no due day although something is to be done. */
    public enum Undated {
        /** The agreement is permanent. */
        STANDING,
        /** The event that starts its term has not happened. */
        NOT_BEGUN,
        /** The day is not on record. */
        NOT_ON_RECORD
    }

    /**
     * A due day and the distance to it.
     *
     * @param isToday whether the day is today
     * @param businessDaysLeft from today, 0 on the day itself; negative once it has passed; null where they
     *     are too many to count
     * @param calendarVersion calendar by which they are counted
     */
    public record Due(LocalDate on, boolean isToday, @Nullable Integer businessDaysLeft, String calendarVersion) {}

    /**
     * Progress of the bodies on a path.
     *
     * @param bodies how many are obliged
     * @param next the step that comes next; null once the path has ended or every body has met every step
     */
    public record PathStanding(String pathId, String title, int bodies, @Nullable NextStep next) {}

    /** The last report. */
    public record LastFollowUp(String followUpId, AgreementEvent.ReportedStatus status, Attribution act) {}
}
