package org.acuerda.query.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Dated;

/** Query answer: counts of all features. */
public record Summary(
        AsOf asOf,
        Sessions sessions,
        @JsonUnwrapped Meetings meetings,
        Agreements agreements,
        @JsonUnwrapped Plans plans,
        Activities activities,
        @JsonUnwrapped Photographs photographs,
        @JsonUnwrapped Directory directory,
        @JsonUnwrapped Sources sources,
        long records)
        implements Dated {

    /** Value: working meetings and their points. */
    public record Meetings(long workingMeetings, long meetingPoints) {}

    /** Value: work plans and what they aim at. */
    public record Plans(long workPlans, long objectives, long strategies) {}

    /**
     * Value: captions of photographs.
     *
     * @param captionsWithoutSubject captions whose photographs show no subject that the text names
     */
    public record Photographs(long captions, long distinctCaptions, long captionsWithoutSubject) {}

    /**
     * Value: counts of what the records name.
     *
     * @param federalEntities distinct federal entities that activities involve
     * @param namedPersons persons that source documents name
     */
    public record Directory(
            long federalEntities, long namedPersons, long membersInOffice, long provisions, long bodies) {}

    /** Value: source documents and their parts. */
    public record Sources(long sourceDocuments, long sourceSections, long sourceReferences) {}

    /** Value: sessions in all and by kind. */
    public record Sessions(long total, Map<CommissionEvent.Kind, Long> byKind) {}

    /** Value: agreements in all, by status and by type, and those on which something is to be done. */
    public record Agreements(
            long total,
            Map<AgreementStatus, Long> byStatus,
            Map<Proposal.Type, Long> byType,
            long open,
            long overdue) {}

    /** Value: activities in all and by section. */
    public record Activities(long total, Map<ActivityEvent.Section, Long> bySection) {}
}
