package org.acuerda.history.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Provenance;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/** Register of the historic facts of a journal by data set, and of the other records by type. */
final class ToldHistory {

    /** Data set of what no import named and belongs to no commission. */
    private static final String CATALOGUE = "catalogo";

    private final Map<String, List<Told>> dataSets = new TreeMap<>();
    private final Map<String, Told> firstOfStream = new HashMap<>();
    private final Map<String, String> unnamed = new HashMap<>();
    private final Map<String, Integer> live = new TreeMap<>();

    /** @param records of a whole journal in its order */
    ToldHistory(List<JournalRecord> records) {
        records.forEach(this::add);
    }

    List<DataSet> dataSets() {
        return dataSets.entrySet().stream()
                .map(entry -> new DataSet(entry.getKey(), entry.getValue()))
                .toList();
    }

    Stream<Told> all() {
        return dataSets.values().stream().flatMap(List::stream);
    }

    /** The first historic fact of a stream. */
    Optional<Told> firstOf(String stream) {
        return Optional.ofNullable(firstOfStream.get(stream));
    }

    /** How many records are not historic, by type. */
    Map<String, Integer> live() {
        return live;
    }

    private void add(JournalRecord record) {
        unnamed.computeIfAbsent(record.subject(), stream -> dataSetOf(record.event()));
        if (record.provenance() != Provenance.HISTORIC) {
            live.merge(record.type(), 1, Integer::sum);
        } else if (!followsFromAnother(record)) {
            String name = Told.dataSetOf(record).orElseGet(() -> placeOf(record));
            Told told = Told.in(name, record);
            dataSets.computeIfAbsent(name, first -> new ArrayList<>()).add(told);
            firstOfStream.putIfAbsent(record.subject(), told);
        }
    }

    /** What automations and other records bring with them is recorded by itself again. */
    private static boolean followsFromAnother(JournalRecord record) {
        return record.causationId().isPresent() || record.event() instanceof OrdinalGiven;
    }

    /** A fact without a row of its own is told beside the row it is about. */
    private String placeOf(JournalRecord record) {
        boolean ofARow = !(record.event() instanceof CommissionEvent) || record.event() instanceof ShortNameGiven;
        return firstOf(record.subject())
                .filter(first -> ofARow)
                .map(Told::dataSet)
                .orElseGet(() -> unnamed.getOrDefault(record.subject(), CATALOGUE));
    }

    /** What no import named is told by commission and by document. */
    private String dataSetOf(DomainEvent event) {
        return switch (event) {
            case CommissionEvent fact -> fact.commissionId();
            case SourceDocumentEvent fact -> fact.documentId();
            case SessionRecorded fact -> fact.commissionId();
            case AgreementRecorded fact -> fact.commissionId();
            case InformativeAgreementRecorded fact -> fact.commissionId();
            case WorkingMeetingHeld fact -> fact.commissionId();
            case WorkPlanPresented fact -> fact.commissionId();
            case ActivityLogged fact -> fact.commissionId();
            case RemarkEvent fact -> unnamed.getOrDefault(fact.subjectId(), CATALOGUE);
            default -> CATALOGUE;
        };
    }
}
