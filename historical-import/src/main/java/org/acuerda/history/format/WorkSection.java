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

/** Section {@code planes} and {@code actividades}: what was planned, and what was done. */
final class WorkSection {

    private static final Choices<ActivityEvent.Section> SECTIONS = new Choices<ActivityEvent.Section>()
            .with("avances", ActivityEvent.Section.WORK_PLAN_PROGRESS)
            .with("otras acciones", ActivityEvent.Section.OTHER_ACTIONS);

    private final HistoryFile file;

    WorkSection(HistoryFile file) {
        this.file = file;
    }

    void visit(Row<DataSet> root) {
        root.optionalRows("planes", WorkPlanPresented.class)
                .forEach(row -> row.commission(WorkPlanPresented::commissionId).ifPresent(owner -> plan(owner, row)));
        root.optionalRows("actividades", ActivityLogged.class)
                .forEach(row -> row.commission(ActivityLogged::commissionId).ifPresent(owner -> activity(owner, row)));
    }

    private void plan(Entry commission, Row<WorkPlanPresented> row) {
        String id = row.declaredAs(Kind.PLAN, WorkPlanPresented::workPlanId);
        var plan = new WorkPlanPresented(
                id,
                commission.id(),
                row.recordedId("encargo", WorkPlanPresented::mandateId, Kind.MANDATE),
                row.text("titulo", WorkPlanPresented::title),
                row.text("presento", WorkPlanPresented::presentedBy),
                row.recordedText("continua", WorkPlanPresented::continues),
                elements(row.parts("objetivos", WorkPlanPresented::objectives)),
                elements(row.parts("estrategias", WorkPlanPresented::strategies)),
                linesOfAction(row.recordedParts("lineas_de_accion", WorkPlanPresented::linesOfAction)));
        file.add(row, Act.creation("work-plans", id), plan, row.date("fecha"));
    }

    private static Recorded<List<Element>> linesOfAction(Recorded<List<Row<Element>>> rows) {
        return rows.known().map(known -> Recorded.of(elements(known))).orElseGet(Recorded::notOnRecord);
    }

    private static List<Element> elements(List<Row<Element>> rows) {
        return rows.stream()
                .map(row -> new Element(
                        row.declaredWithin(Kind.PLAN_ELEMENT, Element::elementId), row.words("texto", Element::text)))
                .toList();
    }

    private void activity(Entry commission, Row<ActivityLogged> row) {
        String id = row.declaredAs(Kind.ACTIVITY, ActivityLogged::activityId);
        var activity = new ActivityLogged(
                id,
                commission.id(),
                row.choice("seccion", SECTIONS, ActivityLogged::section),
                row.text("titulo", ActivityLogged::title),
                row.words("texto", ActivityLogged::description),
                row.recordedText("lugar", ActivityLogged::place),
                row.texts("entidades", ActivityLogged::federalEntities),
                row.recordedText("con_quien", ActivityLogged::withWhom),
                row.recordedIds("estrategias", ActivityLogged::strategyIds, Kind.PLAN_ELEMENT));
        file.add(row, Act.creation("activities", id), activity, row.date("fecha"));
    }
}
