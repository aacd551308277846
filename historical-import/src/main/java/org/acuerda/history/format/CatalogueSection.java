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

/** Reader of {@code disposiciones} and {@code organismos}: the legal provisions and bodies that a history refers to. */
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

    void read(Row root) {
        var provisions = root.optionalRows("disposiciones");
        provisions.forEach(this::provision);
        provisions.forEach(this::supersession);
        var bodies = root.optionalRows("organismos");
        bodies.forEach(this::body);
        bodies.forEach(this::succession);
    }

    private void provision(Row row) {
        String id = row.declaredAs(Kind.PROVISION);
        var registered = new ProvisionRegistered(
                id,
                row.text("ordenamiento"),
                row.text("version"),
                row.text("numeral"),
                row.text("materia"),
                row.recordedDay("desde"),
                row.recordedDay("hasta"),
                row.source(),
                row.truth("verificado"));
        file.add(
                row,
                Act.creation("provisions", id),
                registered,
                since(registered.validFrom().known()));
    }

    private void supersession(Row provision) {
        provision.inner("sustituida").ifPresent(row -> {
            String id = provision.entry().id();
            var successors = row.ids("por", Kind.PROVISION);
            var superseded = new ProvisionSuperseded(id, successors, row.day("el"), row.source());
            file.addWithin(
                    row,
                    provision,
                    "sustituida",
                    new Act("provisions", id, "supersede"),
                    superseded,
                    EdtfDate.of(superseded.supersededOn()));
        });
    }

    private void body(Row row) {
        String id = row.declaredAs(Kind.BODY);
        var registered = new BodyRegistered(
                id,
                row.choice("tipo", BODY_KINDS),
                row.text("nombre"),
                row.recordedText("siglas"),
                row.truth("siglas_verificadas"),
                row.recordedText("entidad"),
                row.recordedDay("desde"),
                row.source());
        file.add(
                row,
                Act.creation("bodies", id),
                registered,
                since(registered.validFrom().known()));
    }

    private void succession(Row body) {
        body.inner("sucedido").ifPresent(row -> row.reference("por", Kind.BODY).ifPresent(successor -> {
            String id = body.entry().id();
            var succeeded = new BodySucceeded(id, successor.id(), row.day("el"), row.source());
            file.addWithin(
                    row,
                    body,
                    "sucedido",
                    new Act("bodies", id, "succeed"),
                    succeeded,
                    EdtfDate.of(succeeded.succeededOn()));
        }));
    }

    private static EdtfDate since(Optional<LocalDate> day) {
        return day.map(EdtfDate::of).orElse(EdtfDate.NOT_ON_RECORD);
    }
}
