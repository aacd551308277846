package org.acuerda.query.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.Passage;
import org.acuerda.query.search.Searched;
import org.acuerda.query.search.SortKey;
import org.acuerda.query.session.SessionView.Place;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of sessions: one document per session. */
@Component
final class SessionProjection implements Projection<SessionEvent, SessionView>, Searched<SessionView> {

    static final String KIND = "kind";
    static final String STATUS = "status";
    static final String PROVENANCE = "provenance";

    /** Whether it left matters to a later session. */
    static final String LEAVES = "leaves";

    /** The matters of earlier sessions that it takes up. */
    static final String TAKES_UP = "takesUp";

    /** The day, within it the hour of the call. */
    static final String HELD_ON = "heldOn";

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Class<SessionEvent> events() {
        return SessionEvent.class;
    }

    @Override
    public Class<SessionView> view() {
        return SessionView.class;
    }

    @Override
    public SessionView fold(@Nullable SessionView before, SessionEvent event, JournalRecord record) {
        return SessionFold.fold(before, event, record);
    }

    @Override
    public Document fields(SessionView view) {
        long hour =
                view.schedule().startsAt().known().map(Instant::getEpochSecond).orElse(0L);
        return new Document(Conditions.COMMISSION, view.designation().commissionId())
                .append(KIND, view.designation().kind().name())
                .append(STATUS, view.status().name())
                .append(PROVENANCE, view.origin().provenance().name())
                .append(LEAVES, !view.left().isEmpty())
                .append(
                        TAKES_UP,
                        view.takenUp().stream().map(SessionProjection::taken).toList())
                .append(HELD_ON, SortKey.day(view.schedule().heldOn(), hour))
                .append(Conditions.WORDS, words(view));
    }

    @Override
    public List<Passage> passages(SessionView view) {
        Stream<Passage> matters = view.business().agenda().stream()
                .map(item -> Passage.of(Passage.Kind.MATTER, view.sessionId(), item.itemId(), Stream.of(item.title())));
        return Stream.concat(Stream.of(Passage.of(Passage.Kind.SESSION, view.sessionId(), texts(view))), matters)
                .toList();
    }

    @Override
    public Order order() {
        return Order.by(HELD_ON).reversed();
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(HELD_ON),
                Index.on(KIND, HELD_ON),
                Index.on(KIND),
                Index.on(STATUS, HELD_ON),
                Index.on(Conditions.COMMISSION, HELD_ON),
                Index.on(PROVENANCE, HELD_ON),
                Index.on(Conditions.COMMISSION, LEAVES),
                Index.on(TAKES_UP),
                Index.on(Conditions.WORDS, HELD_ON));
    }

    /** The value of {@link #TAKES_UP} for an item of an earlier session. */
    static String taken(Agenda.Reference matter) {
        return matter.sessionId() + " " + matter.itemId();
    }

    private static Stream<String> texts(SessionView view) {
        Place place = view.schedule().place();
        return Stream.of(
                        Stream.of(
                                Optional.ofNullable(view.designation().title()).orElseGet(() -> untitledName(view))),
                        place.venue().known().stream(),
                        place.city().known().stream())
                .flatMap(text -> text);
    }

    /** Words by which readers search for a session without a title. */
    private static String untitledName(SessionView view) {
        String kind =
                switch (view.designation().kind()) {
                    case ORDINARY -> "sesión ordinaria";
                    case EXTRAORDINARY -> "sesión extraordinaria";
                    case WORKING_MEETING -> "reunión de trabajo";
                };
        return view.designation()
                .ordinal()
                .known()
                .map(ordinal -> kind + " " + ordinal)
                .orElse(kind);
    }
}
