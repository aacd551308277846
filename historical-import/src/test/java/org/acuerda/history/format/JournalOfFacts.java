package org.acuerda.history.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.history.format.AnnotationSection.AnnotateRecord;
import org.acuerda.history.format.SessionSection.RecordAgreement;

/** Journal that holds the records to which the facts of a history lead, as the command service makes them. */
public final class JournalOfFacts {

    private final List<JournalRecord> records = new ArrayList<>();
    private final Map<String, SessionRecorded> sessions = new HashMap<>();

    static RecordedHistory of(List<HistoricFact> facts) {
        JournalOfFacts journal = new JournalOfFacts();
        facts.forEach(fact -> journal.add(fact, fact.idempotencyKey()));
        return historyOf(journal.records);
    }

    /** As before the journal kept the names of facts. */
    static RecordedHistory withoutNames(List<HistoricFact> facts) {
        JournalOfFacts journal = new JournalOfFacts();
        facts.forEach(fact -> journal.add(fact, "3f0c6c5e-7d0e-4a43-9a3f-0d8f7a3a2f11"));
        return historyOf(journal.records);
    }

    /** Exact lines of the journal after an import of files into an empty one, and after other events. */
    public static String lines(List<Path> files, Provenance provenance, DomainEvent... more) {
        JournalOfFacts journal = new JournalOfFacts();
        HistoryReader.read(files).facts().forEach(fact -> journal.add(fact, fact.idempotencyKey()));
        for (DomainEvent event : more) {
            journal.records.add(record(
                    journal.records.size() + 1,
                    event,
                    "cmd",
                    EdtfDate.NOT_ON_RECORD,
                    provenance,
                    provenance == Provenance.HISTORIC ? "Acta" : ""));
        }
        JournalFormat format = new JournalFormat();
        return journal.records.stream()
                .map(record -> new String(format.write(record), StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
    }

    static RecordedHistory historyOf(List<JournalRecord> records) {
        RecordedHistory history = new RecordedHistory();
        records.forEach(history::add);
        return history;
    }

    private void add(HistoricFact fact, String name) {
        for (DomainEvent event : events(fact.body())) {
            records.add(
                    record(records.size() + 1, event, name, fact.occurredOn(), Provenance.HISTORIC, fact.sourceRef()));
        }
    }

    static JournalRecord record(
            long position,
            DomainEvent event,
            String name,
            EdtfDate occurredOn,
            Provenance provenance,
            String sourceRef) {
        return new JournalRecord(
                position,
                "evt-" + position,
                "urn:acuerda:test",
                0,
                Instant.EPOCH,
                occurredOn,
                "importador",
                "ADMINISTRATOR",
                "cmd-" + position,
                "test.test",
                name,
                Optional.empty(),
                provenance,
                Optional.of(sourceRef).filter(source -> !source.isEmpty()),
                EventCatalog.standard().of(event).published(),
                event);
    }

    private List<DomainEvent> events(Object body) {
        return switch (body) {
            case RecordAgreement agreement -> List.of(agreement(agreement));
            case AnnotateRecord note ->
                List.of(new RecordAnnotated(
                        note.remarksId(),
                        note.subjectId(),
                        note.annotationId(),
                        note.eventId(),
                        note.text(),
                        note.evidence()));
            case SessionRecorded session -> {
                sessions.put(session.sessionId(), session);
                yield List.of(
                        new OrdinalGiven(
                                session.commissionId(),
                                session.kind(),
                                session.mandateId(),
                                session.ordinal(),
                                session.sessionId(),
                                session.heldOn()),
                        session);
            }
            default -> List.of((DomainEvent) body);
        };
    }

    private DomainEvent agreement(RecordAgreement agreement) {
        SessionRecorded session =
                Optional.ofNullable(sessions.get(agreement.sessionId())).orElseThrow();
        String commissionId = session.commissionId();
        LocalDate heldOn = session.heldOn();
        int number = session.items().stream()
                .filter(item -> item.agreementId().equals(agreement.agreementId()))
                .findFirst()
                .orElseThrow()
                .number();
        Recorded<String> key = agreement.officialKey();
        return agreement.proposal().type().isFollowedToItsEnd()
                ? new AgreementRecorded(
                        agreement.agreementId(),
                        commissionId,
                        agreement.sessionId(),
                        agreement.itemId(),
                        number,
                        key,
                        heldOn,
                        agreement.proposal(),
                        agreement.typeAssumed())
                : new InformativeAgreementRecorded(
                        agreement.agreementId(),
                        commissionId,
                        agreement.sessionId(),
                        agreement.itemId(),
                        number,
                        key,
                        heldOn,
                        agreement.proposal(),
                        agreement.typeAssumed());
    }
}
