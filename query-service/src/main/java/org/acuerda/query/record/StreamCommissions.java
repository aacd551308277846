package org.acuerda.query.record;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;
import org.bson.Document;

/**
 * Register of the commission to which each stream belongs: its first event says so, or that of the stream it remarks
 * on.
 */
final class StreamCommissions {

    private static final int MAX_KNOWN = 20_000;

    private final MongoCollection<Document> lines;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /** @param lines the stored records, for streams that began before */
    StreamCommissions(MongoCollection<Document> lines) {
        this.lines = lines;
    }

    /** The commission of a record; empty for what belongs to none. Records are given in journal order. */
    Optional<String> of(JournalRecord record) {
        return known.computeIfAbsent(record.subject(), stream -> said(record.event())
                .or(() -> record.event() instanceof RemarkEvent remark ? find(remark.subjectId()) : stored(stream)));
    }

    /** Keeps the memory small; called before a batch, whose first events are not stored yet. */
    void forgetSome() {
        if (known.size() >= MAX_KNOWN) {
            known.clear();
        }
    }

    /** Forgets everything. */
    void forget() {
        known.clear();
    }

    private Optional<String> find(String stream) {
        return Optional.ofNullable(known.get(stream)).orElseGet(() -> stored(stream));
    }

    private Optional<String> stored(String stream) {
        return Optional.ofNullable(lines.find(Filters.eq(StoredLine.SUBJECT, stream))
                        .sort(new Document(StoredLine.POSITION, 1))
                        .projection(Projections.include(StoredLine.COMMISSION))
                        .first())
                .map(line -> line.getString(StoredLine.COMMISSION));
    }

    /** The commission that an event names; empty where it names none. */
    private static Optional<String> said(DomainEvent event) {
        return switch (event) {
            case CommissionEvent fact -> Optional.of(fact.commissionId());
            case SessionConvened fact -> Optional.of(fact.commissionId());
            case SessionRecorded fact -> Optional.of(fact.commissionId());
            case AgreementAdopted fact -> Optional.of(fact.commissionId());
            case AgreementRecorded fact -> Optional.of(fact.commissionId());
            case InformativeAgreementRecorded fact -> Optional.of(fact.commissionId());
            case CompliancePathEvent fact -> Optional.of(fact.anchor().commissionId());
            case BodyComplianceEvent fact ->
                Optional.of(fact.obligation().anchor().commissionId());
            case ActivityLogged fact -> Optional.of(fact.commissionId());
            case SourceDocumentRegistered fact -> Optional.of(fact.commissionId());
            case WorkingMeetingHeld fact -> Optional.of(fact.commissionId());
            case WorkPlanPresented fact -> Optional.of(fact.commissionId());
            default -> Optional.empty();
        };
    }
}
