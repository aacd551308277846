package org.acuerda.query.page.register;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.workplan.WorkPlanEvent.Element;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.workplan.WorkPlanFilter;
import org.acuerda.query.workplan.WorkPlanView;
import org.acuerda.query.workplan.WorkPlans;
import org.springframework.stereotype.Component;

/** Source of the table of work plans: one row for each objective, strategy and line of action. */
@Component
final class WorkPlanTable implements ListTable<WorkPlanTable.Aim> {

    private final WorkPlans plans;

    WorkPlanTable(WorkPlans plans) {
        this.plans = plans;
    }

    /**
     * One aim of a plan.
     *
     * @param kind key of the text that names it
     */
    record Aim(WorkPlanView plan, Kind kind, Element element) {

        private static Stream<Aim> of(WorkPlanView plan, Kind kind, List<Element> elements) {
            return elements.stream().map(element -> new Aim(plan, kind, element));
        }
    }

    /** Kind of an aim. */
    enum Kind {
        OBJECTIVE,
        STRATEGY,
        LINE_OF_ACTION
    }

    @Override
    public String address() {
        return "/plan-de-trabajo";
    }

    /** A slice of plans; plans are few, and the list counts those. */
    @Override
    public Listing<Aim> find(TableRequest request, Slice slice) {
        Listing<WorkPlanView> found =
                plans.find(request.filter(WorkPlanFilter.class), slice).map(plan -> plan.view());
        List<Aim> aims = found.items().stream().flatMap(WorkPlanTable::aims).toList();
        return new Listing<>(found.asOf(), aims.size(), aims, found.next());
    }

    private static Stream<Aim> aims(WorkPlanView plan) {
        return Stream.of(
                        Aim.of(plan, Kind.OBJECTIVE, plan.aims().objectives()),
                        Aim.of(plan, Kind.STRATEGY, plan.aims().strategies()),
                        plan.aims().linesOfAction().known().stream()
                                .flatMap(lines -> Aim.of(plan, Kind.LINE_OF_ACTION, lines)))
                .flatMap(aims -> aims);
    }

    @Override
    public Columns<Aim> columns(TableRequest request) {
        return Columns.<Aim>of(request)
                .text("workPlanId", (aim, names) -> aim.plan().workPlanId())
                .text("workPlan", (aim, names) -> aim.plan().title())
                .choice("aimKind", Kind.class, (aim, names) -> aim.kind())
                .text("aimId", (aim, names) -> aim.element().elementId())
                .text("aim", (aim, names) -> aim.element().text())
                .text("commissionId", (aim, names) -> aim.plan().commissionId())
                .page((aim, names) -> names.room(aim.plan().workPlanId())
                        .at("/plan-de-trabajo#" + aim.element().elementId()));
    }
}
