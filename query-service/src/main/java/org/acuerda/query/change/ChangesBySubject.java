package org.acuerda.query.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.query.record.JournalLine;

/** Records sorted by the agreement and the path that they are about, each in the order of its first record. */
final class ChangesBySubject {

    private final Map<String, OneAgreement> agreements = new LinkedHashMap<>();

    private record OneAgreement(List<RecordedChange> changes, Map<String, List<RecordedChange>> paths) {}

    void add(JournalLine line) {
        switch (line.record().event()) {
            case AgreementEvent event ->
                agreement(event.agreementId()).changes().add(RecordedChange.of(ChangeKind.of(event), line));
            case CompliancePathEvent event ->
                path(event.anchor().agreementId(), event.pathId()).add(RecordedChange.of(ChangeKind.of(event), line));
            case BodyComplianceEvent event ->
                path(
                                event.obligation().anchor().agreementId(),
                                event.obligation().pathId())
                        .add(RecordedChange.of(ChangeKind.of(event), line));
            default ->
                throw new IllegalArgumentException(
                        "About no agreement: record " + line.record().position());
        }
    }

    Collection<String> agreementIds() {
        return agreements.keySet();
    }

    /** The agreement's own records, in journal order. */
    List<RecordedChange> changesOf(String agreementId) {
        return List.copyOf(agreement(agreementId).changes());
    }

    /** Records of its paths and of the bodies on them, in journal order, by path. */
    Map<String, List<RecordedChange>> pathsOf(String agreementId) {
        return agreement(agreementId).paths();
    }

    private OneAgreement agreement(String id) {
        return agreements.computeIfAbsent(id, key -> new OneAgreement(new ArrayList<>(), new LinkedHashMap<>()));
    }

    private List<RecordedChange> path(String agreementId, String pathId) {
        return agreement(agreementId).paths().computeIfAbsent(pathId, key -> new ArrayList<>());
    }
}
