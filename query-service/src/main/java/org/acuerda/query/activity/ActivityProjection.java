package org.acuerda.query.activity;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.activity.ActivityView.Photo;
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

/** Projection of activities: one document per activity. */
@Component
final class ActivityProjection implements Projection<ActivityEvent, ActivityView>, Searched<ActivityView> {

    static final String SECTION = "section";
    static final String FEDERAL_ENTITIES = "federalEntities";
    static final String STRATEGIES = "strategyIds";
    static final String DATED = "dated";
    static final String TITLE = "title";

    /** Position of the record that logged it. */
    static final String RECORDED = "recorded";

    /** The first day that it may have happened on, within it the order of the journal; those without a date come last. */
    static final String OCCURRED_ON = "occurredOn";

    /** The first day that it may have happened on; missing where the record gives no date. */
    static final String EARLIEST = "earliest";

    /** The last day that it may have happened on; missing where the record gives no date. */
    static final String LATEST = "latest";

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<ActivityEvent> events() {
        return ActivityEvent.class;
    }

    @Override
    public Class<ActivityView> view() {
        return ActivityView.class;
    }

    @Override
    public ActivityView fold(@Nullable ActivityView before, ActivityEvent event, JournalRecord record) {
        return ActivityFold.fold(before, event, record);
    }

    @Override
    public Document fields(ActivityView view) {
        long position = view.logged().position();
        EdtfDate date = view.circumstances().occurredOn();
        Document fields = new Document(Conditions.COMMISSION, view.commissionId())
                .append(SECTION, view.section().name())
                .append(FEDERAL_ENTITIES, view.circumstances().federalEntities())
                .append(STRATEGIES, view.strategyIds().known().orElse(List.of()))
                .append(DATED, ActivityFold.earliest(date).isPresent())
                .append(TITLE, SortKey.text(view.title()))
                .append(RECORDED, position)
                .append(OCCURRED_ON, SortKey.day(ActivityFold.earliest(date), position))
                .append(Conditions.WORDS, words(view));
        ActivityFold.earliest(date).ifPresent(day -> fields.append(EARLIEST, SortKey.day(day)));
        ActivityFold.latest(date).ifPresent(day -> fields.append(LATEST, SortKey.day(day)));
        return fields;
    }

    @Override
    public List<Passage> passages(ActivityView view) {
        return List.of(Passage.of(Passage.Kind.ACTIVITY, view.activityId(), texts(view)));
    }

    @Override
    public Order order() {
        return Order.by(RECORDED).reversed();
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(RECORDED),
                Index.on(OCCURRED_ON),
                Index.on(TITLE),
                Index.on(EARLIEST),
                Index.on(LATEST),
                Index.on(Conditions.COMMISSION, RECORDED),
                Index.on(SECTION, RECORDED),
                Index.on(FEDERAL_ENTITIES, RECORDED),
                Index.on(STRATEGIES, RECORDED),
                Index.on(DATED, RECORDED),
                Index.on(Conditions.WORDS, RECORDED));
    }

    private static Stream<String> texts(ActivityView view) {
        return Stream.of(
                        Stream.of(view.title(), view.description()),
                        view.circumstances().place().known().stream(),
                        view.circumstances().withWhom().known().stream(),
                        view.photos().stream().map(Photo::caption))
                .flatMap(text -> text);
    }
}
