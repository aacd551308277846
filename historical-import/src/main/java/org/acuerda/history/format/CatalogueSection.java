package org.acuerda.history.format;

import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodySucceeded;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.Keys.Kind;

/** Section {@code disposiciones} and {@code organismos}: the legal provisions and bodies that a history refers to. */
final class CatalogueSection {

    private static final Choices<BodyEvent.Kind> BODY_KINDS = new Choices<BodyEvent.Kind>()
            .with("órgano garante", BodyEvent.Kind.GUARANTOR)
            .with("integrante federal", BodyEvent.Kind.FEDERAL_MEMBER)
            .with("sujeto obligado", BodyEvent.Kind.OBLIGED_SUBJECT)
            .with("secretariado local", BodyEvent.Kind.LOCAL_SECRETARIAT)
            .with("internacional", BodyEvent.Kind.INTERNATIONAL)
            .with("académico", BodyEvent.Kind.ACADEMIC)
            .with("sociedad civil", BodyEvent.Kind.CIVIL_SOCIETY)
            .with("otro", BodyEvent.Kind.OTHER);

    private final HistoryFile file;

    CatalogueSection(HistoryFile file) {
        this.file = file;
    }

    void visit(Row<DataSet> root) {
        var provisions = root.optionalRows("disposiciones", ProvisionRegistered.class);
        provisions.forEach(this::provision);
        provisions.forEach(this::supersession);
        var bodies = root.optionalRows("organismos", BodyRegistered.class);
        bodies.forEach(this::body);
        bodies.forEach(this::succession);
    }

    private void provision(Row<ProvisionRegistered> row) {
        String id = row.declaredAs(Kind.PROVISION, ProvisionRegistered::provisionId);
        var registered = new ProvisionRegistered(
                id,
                row.text("ordenamiento", ProvisionRegistered::instrument),
                row.text("version", ProvisionRegistered::version),
                row.text("numeral", ProvisionRegistered::path),
                row.text("materia", ProvisionRegistered::subject),
                row.recordedDay("desde", ProvisionRegistered::validFrom),
                row.recordedDay("hasta", ProvisionRegistered::validTo),
                row.source(),
                row.truth("verificado", ProvisionRegistered::verified));
        file.add(
                row,
                Act.creation("provisions", id),
                registered,
                since(registered.validFrom().known()));
    }

    private void supersession(Row<ProvisionRegistered> provision) {
        provision.inner("sustituida", ProvisionSuperseded.class).ifPresent(row -> {
            String id = provision.entry().id();
            var superseded = new ProvisionSuperseded(
                    id,
                    row.ids("por", ProvisionSuperseded::successorIds, Kind.PROVISION),
                    row.day("el", ProvisionSuperseded::supersededOn),
                    row.source());
            file.addWithin(
                    row,
                    provision,
                    "sustituida",
                    new Act("provisions", id, "supersede"),
                    superseded,
                    EdtfDate.of(superseded.supersededOn()));
        });
    }

    private void body(Row<BodyRegistered> row) {
        String id = row.declaredAs(Kind.BODY, BodyRegistered::bodyId);
        var registered = new BodyRegistered(
                id,
                row.choice("tipo", BODY_KINDS, BodyRegistered::kind),
                row.text("nombre", BodyRegistered::name),
                row.recordedText("siglas", BodyRegistered::acronym),
                row.truth("siglas_verificadas", BodyRegistered::acronymVerified),
                row.recordedText("entidad", BodyRegistered::federalEntity),
                row.recordedDay("desde", BodyRegistered::validFrom),
                row.source());
        file.add(
                row,
                Act.creation("bodies", id),
                registered,
                since(registered.validFrom().known()));
    }

    private void succession(Row<BodyRegistered> body) {
        body.inner("sucedido", BodySucceeded.class).ifPresent(row -> succession(body, row));
    }

    private void succession(Row<BodyRegistered> body, Row<BodySucceeded> row) {
        LocalDate succeededOn = row.day("el", BodySucceeded::succeededOn);
        String source = row.source();
        row.reference("por", BodySucceeded::successorId, Kind.BODY).ifPresent(successor -> {
            String id = body.entry().id();
            var succeeded = new BodySucceeded(id, successor.id(), succeededOn, source);
            file.addWithin(
                    row,
                    body,
                    "sucedido",
                    new Act("bodies", id, "succeed"),
                    succeeded,
                    EdtfDate.of(succeeded.succeededOn()));
        });
    }

    private static EdtfDate since(Optional<LocalDate> day) {
        return day.map(EdtfDate::of).orElse(EdtfDate.NOT_ON_RECORD);
    }
}
