package org.acuerda.history.format;

import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.workplan.WorkPlanEvent.Element;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;

/** Reader of {@code planes} and {@code actividades}: what was planned, and what was done. */
final class WorkSection {

    private static final Choices<ActivityEvent.Section> SECTIONS = new Choices<ActivityEvent.Section>()
            .with("avances", ActivityEvent.Section.WORK_PLAN_PROGRESS)
            .with("otras acciones", ActivityEvent.Section.OTHER_ACTIONS);

    private final HistoryFile file;

    WorkSection(HistoryFile file) {
        this.file = file;
    }

    void read(Row root) {
        root.optionalRows("planes").forEach(row -> file.commissionOf(row).ifPresent(owner -> plan(owner, row)));
        root.optionalRows("actividades")
                .forEach(row -> file.commissionOf(row).ifPresent(owner -> activity(owner, row)));
    }

    private void plan(Entry commission, Row row) {
        String id = row.declaredAs(Kind.PLAN);
        var plan = new WorkPlanPresented(
                id,
                commission.id(),
                row.recordedId("encargo", Kind.MANDATE),
                row.text("titulo"),
                row.text("presento"),
                row.recordedText("continua"),
                elements(row.rows("objetivos")),
                elements(row.rows("estrategias")),
                linesOfAction(row.recordedRows("lineas_de_accion")));
        file.add(row, Act.creation("work-plans", id), plan, row.date("fecha"));
    }

    private static Recorded<List<Element>> linesOfAction(Recorded<List<Row>> rows) {
        return rows.known().map(known -> Recorded.of(elements(known))).orElseGet(Recorded::notOnRecord);
    }

    private static List<Element> elements(List<Row> rows) {
        return rows.stream()
                .map(row -> new Element(row.declaredAs(Kind.PLAN_ELEMENT), row.words("texto")))
                .toList();
    }

    private void activity(Entry commission, Row row) {
        String id = row.declaredAs(Kind.ACTIVITY);
        var activity = new ActivityLogged(
                id,
                commission.id(),
                row.choice("seccion", SECTIONS),
                row.text("titulo"),
                row.words("texto"),
                row.recordedText("lugar"),
                row.texts("entidades"),
                row.recordedText("con_quien"),
                row.recordedIds("estrategias", Kind.PLAN_ELEMENT));
        file.add(row, Act.creation("activities", id), activity, row.date("fecha"));
    }
}
