package org.acuerda.query.summary;

import java.util.Map;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Dated;

/**
 * How much there is of everything.
 *
 * @param captionsWithoutSubject captions that show nothing the text tells of
 * @param federalEntities distinct federal entities that activities involve
 * @param namedPersons persons that source documents name
 */
public record Summary(
        AsOf asOf,
        Sessions sessions,
        long workingMeetings,
        long meetingPoints,
        Agreements agreements,
        long workPlans,
        long objectives,
        long strategies,
        Activities activities,
        long captions,
        long distinctCaptions,
        long captionsWithoutSubject,
        long federalEntities,
        long namedPersons,
        long membersInOffice,
        long provisions,
        long bodies,
        long sourceDocuments,
        long sourceSections,
        long sourceReferences,
        long records)
        implements Dated {

    /** Sessions in all and by kind. */
    public record Sessions(long total, Map<CommissionEvent.Kind, Long> byKind) {}

    /** Agreements in all, by status and by type, and those on which something is to be done. */
    public record Agreements(
            long total,
            Map<AgreementStatus, Long> byStatus,
            Map<Proposal.Type, Long> byType,
            long open,
            long overdue) {}

    /** Activities in all and by section. */
    public record Activities(long total, Map<ActivityEvent.Section, Long> bySection) {}
}
