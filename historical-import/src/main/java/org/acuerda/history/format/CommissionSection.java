package org.acuerda.history.format;

import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;

/** Reader of {@code comision}, {@code integrantes} and {@code encargos}: the commission, its members and its mandates. */
final class CommissionSection {

    private static final Choices<Office> OFFICES = new Choices<Office>()
            .with("coordinación", Office.COORDINATOR)
            .with("secretaría técnica", Office.TECHNICAL_SECRETARY)
            .with("vocalía", Office.VOCAL);

    private final HistoryFile file;

    CommissionSection(HistoryFile file) {
        this.file = file;
    }

    /** A whole {@code comision} establishes it; only a key means one that a required file has established. */
    void read(Row root) {
        if (root.hasRow("comision")) {
            root.inner("comision").ifPresent(this::commission);
        } else if (root.has("comision")) {
            root.reference("comision", Kind.COMMISSION).ifPresent(file::about);
        }
        root.optionalRows("integrantes").forEach(row -> file.commissionOf(row).ifPresent(owner -> member(owner, row)));
        root.optionalRows("encargos").forEach(row -> file.commissionOf(row).ifPresent(owner -> mandate(owner, row)));
    }

    private void commission(Row row) {
        String id = row.declaredAs(Kind.COMMISSION);
        file.about(row.entry());
        var established = new CommissionEstablished(
                id, row.text("nombre"), row.texts("alias"), row.day("en_vivo_desde"), row.recordedNumber("lugares"));
        file.add(row, Act.creation("commissions", id), established, EdtfDate.NOT_ON_RECORD);
    }

    private void member(Entry commission, Row row) {
        String id = row.declaredAs(Kind.MEMBER);
        var admitted = new MemberAdmitted(
                commission.id(),
                id,
                row.text("nombre"),
                row.choice("cargo", OFFICES),
                row.recordedId("organismo", Kind.BODY),
                row.truth("voto"),
                row.recordedDay("alta"),
                row.recordedText("acto"));
        file.add(
                row,
                new Act("commissions", commission.id(), "admit-member"),
                admitted,
                admitted.admittedOn().known().map(EdtfDate::of).orElse(EdtfDate.NOT_ON_RECORD));
    }

    private void mandate(Entry commission, Row row) {
        String id = row.declaredAs(Kind.MANDATE);
        Recorded<String> electionAct = row.recordedText("acto");
        row.reference("coordina", Kind.MEMBER).ifPresent(coordinator -> {
            var opened = new MandateOpened(
                    commission.id(), id, coordinator.id(), row.day("desde"), row.recordedDay("hasta"), electionAct);
            file.add(
                    row,
                    new Act("commissions", commission.id(), "open-mandate"),
                    opened,
                    EdtfDate.of(opened.startsOn()));
        });
    }
}
