package org.acuerda.history.format;

import java.util.Optional;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;

/** Section {@code comision}, {@code integrantes} and {@code encargos}: the commission, its members and its mandates. */
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
    void visit(Row<DataSet> root) {
        root.innerOrReference("comision", CommissionEstablished.class, Kind.COMMISSION, file::about)
                .ifPresent(this::commission);
        root.optionalRows("integrantes", MemberAdmitted.class)
                .forEach(row -> row.commission(MemberAdmitted::commissionId).ifPresent(owner -> member(owner, row)));
        root.optionalRows("encargos", MandateOpened.class)
                .forEach(row -> row.commission(MandateOpened::commissionId).ifPresent(owner -> mandate(owner, row)));
    }

    private void commission(Row<CommissionEstablished> row) {
        String id = row.declaredAs(Kind.COMMISSION, CommissionEstablished::commissionId);
        file.about(row.entry());
        var established = new CommissionEstablished(
                id,
                row.text("nombre", CommissionEstablished::name),
                row.texts("alias", CommissionEstablished::aliases),
                row.day("en_vivo_desde", CommissionEstablished::liveSince),
                row.recordedNumber("lugares", CommissionEstablished::seats));
        file.add(row, Act.creation("commissions", id), established, EdtfDate.NOT_ON_RECORD);
        row.within("nombre_corto", ShortNameGiven.class).ifPresent(named -> shortName(row, named));
    }

    private void shortName(Row<CommissionEstablished> row, Row<ShortNameGiven> named) {
        String id = row.entry().id();
        file.addOfField(
                row,
                "nombre_corto",
                new Act("commissions", id, "give-short-name"),
                new ShortNameGiven(id, named.text("nombre_corto", ShortNameGiven::shortName)),
                EdtfDate.NOT_ON_RECORD);
    }

    private void member(Entry commission, Row<MemberAdmitted> row) {
        String id = row.declaredAs(Kind.MEMBER, MemberAdmitted::memberId);
        var admitted = new MemberAdmitted(
                commission.id(),
                id,
                row.text("nombre", MemberAdmitted::name),
                row.choice("cargo", OFFICES, MemberAdmitted::office),
                row.recordedId("organismo", MemberAdmitted::bodyId, Kind.BODY),
                row.truth("voto", MemberAdmitted::hasVote),
                row.recordedDay("alta", MemberAdmitted::admittedOn),
                row.recordedText("acto", MemberAdmitted::act));
        file.add(
                row,
                new Act("commissions", commission.id(), "admit-member"),
                admitted,
                admitted.admittedOn().known().map(EdtfDate::of).orElse(EdtfDate.NOT_ON_RECORD));
    }

    private void mandate(Entry commission, Row<MandateOpened> row) {
        String id = row.declaredAs(Kind.MANDATE, MandateOpened::mandateId);
        Optional<Entry> coordinator = row.reference("coordina", MandateOpened::coordinatorId, Kind.MEMBER);
        var startsOn = row.day("desde", MandateOpened::startsOn);
        var endsOn = row.recordedDay("hasta", MandateOpened::endsOn);
        var act = row.recordedText("acto", MandateOpened::electionAct);
        coordinator.ifPresent(member -> {
            var opened = new MandateOpened(commission.id(), id, member.id(), startsOn, endsOn, act);
            file.add(
                    row,
                    new Act("commissions", commission.id(), "open-mandate"),
                    opened,
                    EdtfDate.of(opened.startsOn()));
        });
    }
}
