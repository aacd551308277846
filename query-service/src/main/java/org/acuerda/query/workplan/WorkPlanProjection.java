package org.acuerda.query.workplan;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.Passage;
import org.acuerda.query.search.Searched;
import org.acuerda.query.search.SortKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of work plans: one document per plan. */
@Component
final class WorkPlanProjection implements Projection<WorkPlanEvent, WorkPlanView>, Searched<WorkPlanView> {

    static final String TITLE = "title";

    @Override
    public String name() {
        return "workPlans";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<WorkPlanEvent> events() {
        return WorkPlanEvent.class;
    }

    @Override
    public Class<WorkPlanView> view() {
        return WorkPlanView.class;
    }

    @Override
    public WorkPlanView fold(@Nullable WorkPlanView before, WorkPlanEvent event, JournalRecord record) {
        return WorkPlanFold.fold(before, event, record);
    }

    @Override
    public Document fields(WorkPlanView view) {
        return new Document(Conditions.COMMISSION, view.commissionId())
                .append(TITLE, SortKey.text(view.title()))
                .append("objectives", view.aims().objectives().size())
                .append("strategies", view.aims().strategies().size())
                .append(Conditions.WORDS, words(view));
    }

    @Override
    public List<Passage> passages(WorkPlanView view) {
        return List.of(Passage.of(Passage.Kind.WORK_PLAN, view.workPlanId(), texts(view)));
    }

    @Override
    public Order order() {
        return Order.by(TITLE);
    }

    @Override
    public List<Index> indexes() {
        return List.of(Index.on(TITLE), Index.on(Conditions.COMMISSION, TITLE), Index.on(Conditions.WORDS, TITLE));
    }

    private static Stream<String> texts(WorkPlanView view) {
        Stream<List<WorkPlanEvent.Element>> elements = Stream.concat(
                Stream.of(view.aims().objectives(), view.aims().strategies()),
                view.aims().linesOfAction().known().stream());
        return Stream.concat(
                Stream.of(view.title(), view.presentedBy()),
                elements.flatMap(List::stream).map(WorkPlanEvent.Element::text));
    }
}
