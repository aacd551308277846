package org.acuerda.history.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Provenance;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/** Register of the historic facts of a journal by data set, and of the other records by type. */
public final class RecordedHistory {

    /** Data set of what no import named and belongs to no commission. */
    private static final String CATALOGUE = "catalogo";

    private final Map<String, List<RecordedFact>> dataSets = new TreeMap<>();
    private final Map<String, RecordedFact> firstOfStream = new HashMap<>();
    private final Map<String, String> unnamed = new HashMap<>();
    private final Map<String, String> ofCommission = new HashMap<>();
    private final Map<String, Integer> live = new TreeMap<>();

    private final Map<String, String> commissions = new TreeMap<>();
    private long last;

    /** Adds the next record of the journal; only historic ones are kept. */
    public void add(JournalRecord record) {
        last = record.position();
        unnamed.computeIfAbsent(record.subject(), stream -> dataSetOf(record.event()));
        commissionOf(record.event()).ifPresent(commission -> ofCommission.putIfAbsent(record.subject(), commission));
        switch (record.event()) {
            case CommissionEstablished fact -> commissions.put(fact.commissionId(), fact.commissionId());
            case ShortNameGiven fact -> commissions.put(fact.shortName(), fact.commissionId());
            default -> {}
        }
        if (record.provenance() != Provenance.HISTORIC) {
            live.merge(record.type(), 1, Integer::sum);
        } else if (!followsFromAnother(record)) {
            String name = RecordedFact.dataSetOf(record).orElseGet(() -> placeOf(record));
            RecordedFact fact = RecordedFact.in(name, record);
            dataSets.computeIfAbsent(name, first -> new ArrayList<>()).add(fact);
            firstOfStream.putIfAbsent(record.subject(), fact);
        }
    }

    /** Position of the last record; 0 where there is none. */
    public long last() {
        return last;
    }

    /** Identifiers of commissions by themselves and by their short names. */
    public Map<String, String> commissions() {
        return Collections.unmodifiableMap(commissions);
    }

    /** How many records are not historic, by type: a history file has no place for them. */
    public Map<String, Integer> live() {
        return Collections.unmodifiableMap(live);
    }

    List<DataSet> dataSets() {
        return dataSets.entrySet().stream()
                .map(entry -> new DataSet(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether a data set has facts of a commission. */
    boolean isAbout(String commissionId, DataSet dataSet) {
        return dataSet.facts().stream()
                .anyMatch(fact ->
                        commissionId.equals(ofCommission.get(fact.record().subject())));
    }

    /** The first historic fact of a stream. */
    Optional<RecordedFact> firstOf(String stream) {
        return Optional.ofNullable(firstOfStream.get(stream));
    }

    /** What automations and other records bring with them is recorded by itself again. */
    private static boolean followsFromAnother(JournalRecord record) {
        return record.causationId().isPresent() || record.event() instanceof OrdinalGiven;
    }

    /** A fact without a row of its own belongs beside the row it is about. */
    private String placeOf(JournalRecord record) {
        boolean ofARow = !(record.event() instanceof CommissionEvent) || record.event() instanceof ShortNameGiven;
        return firstOf(record.subject())
                .filter(first -> ofARow)
                .map(RecordedFact::dataSet)
                .orElseGet(() -> unnamed.getOrDefault(record.subject(), CATALOGUE));
    }

    /** What no import named is kept by commission and by document. */
    private String dataSetOf(DomainEvent event) {
        return switch (event) {
            case SourceDocumentEvent fact -> fact.documentId();
            case RemarkEvent fact -> unnamed.getOrDefault(fact.subjectId(), CATALOGUE);
            default -> commissionOf(event).orElse(CATALOGUE);
        };
    }

    /** The commission that an event names; empty where it names none. */
    private Optional<String> commissionOf(DomainEvent event) {
        return switch (event) {
            case CommissionEvent fact -> Optional.of(fact.commissionId());
            case SourceDocumentRegistered fact -> Optional.of(fact.commissionId());
            case SessionRecorded fact -> Optional.of(fact.commissionId());
            case AgreementRecorded fact -> Optional.of(fact.commissionId());
            case InformativeAgreementRecorded fact -> Optional.of(fact.commissionId());
            case WorkingMeetingHeld fact -> Optional.of(fact.commissionId());
            case WorkPlanPresented fact -> Optional.of(fact.commissionId());
            case ActivityLogged fact -> Optional.of(fact.commissionId());
            case RemarkEvent fact -> Optional.ofNullable(ofCommission.get(fact.subjectId()));
            default -> Optional.empty();
        };
    }
}
