package org.acuerda.query.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.meeting.WorkingMeetingEvent;
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

/** Projection of working meetings: one document per meeting. */
@Component
final class WorkingMeetingProjection
        implements Projection<WorkingMeetingEvent, WorkingMeetingView>, Searched<WorkingMeetingView> {

    static final String HELD_ON = "heldOn";
    static final String POINTS = "points";

    @Override
    public String name() {
        return "workingMeetings";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<WorkingMeetingEvent> events() {
        return WorkingMeetingEvent.class;
    }

    @Override
    public Class<WorkingMeetingView> view() {
        return WorkingMeetingView.class;
    }

    @Override
    public WorkingMeetingView fold(
            @Nullable WorkingMeetingView before, WorkingMeetingEvent event, JournalRecord record) {
        return WorkingMeetingFold.fold(event, record);
    }

    @Override
    public Document fields(WorkingMeetingView view) {
        return new Document(Conditions.COMMISSION, view.commissionId())
                .append(HELD_ON, SortKey.day(view.heldOn()))
                .append(POINTS, view.points().size())
                .append(Conditions.WORDS, words(view));
    }

    @Override
    public List<Passage> passages(WorkingMeetingView view) {
        return List.of(Passage.of(Passage.Kind.MEETING, view.meetingId(), texts(view)));
    }

    @Override
    public Order order() {
        return Order.by(HELD_ON).reversed();
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(HELD_ON), Index.on(Conditions.COMMISSION, HELD_ON), Index.on(Conditions.WORDS, HELD_ON));
    }

    private static Stream<String> texts(WorkingMeetingView view) {
        return Stream.of(
                        Stream.of(view.title(), view.venue()),
                        view.city().known().stream(),
                        view.points().stream().map(WorkingMeetingEvent.Point::text))
                .flatMap(text -> text);
    }
}
