package org.acuerda.query.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.feed.CalendarEntry.Span;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.session.SessionView;
import org.jspecify.annotations.Nullable;

/** Calendar entries of sessions. A historic session has its day and no hour. */
final class SessionEntries {

    private final NameResolver names;
    private final PageText words;

    SessionEntries(NameResolver names) {
        this.names = names;
        this.words = names.words();
    }

    CalendarEntry of(Projected<SessionView> projected) {
        SessionView session = projected.view();
        String name = words.session(session) + ", "
                + names.commission(session.designation().commissionId()).text();
        boolean calledOff = session.closure().cancellation() != null;
        Span span = span(session);
        return new CalendarEntry(
                session.sessionId() + ".acuerda",
                changes(session),
                projected.position(),
                span,
                calledOff,
                calledOff ? words.say("calendar.called-off", name) : name,
                description(session, span),
                location(session),
                names.at(session.sessionId()));
    }

    /** How often hour, place or agenda were changed by a supplement or a second call, or the session was called off. */
    private static int changes(SessionView session) {
        int moved = session.schedule()
                .convocation()
                .known()
                .map(call -> call.correspondence().amendments().size()
                        + call.correspondence().secondCalls().size())
                .orElse(0);
        return session.closure().cancellation() == null ? moved : moved + 1;
    }

    private static Span span(SessionView session) {
        return session.schedule()
                .startsAt()
                .known()
                .<Span>map(from -> new Span.Hours(from, endOf(session, from)))
                .orElseGet(() -> new Span.Day(session.schedule().heldOn(), true));
    }

    private static @Nullable Instant endOf(SessionView session, Instant from) {
        return Optional.ofNullable(session.closure().end())
                .flatMap(end -> end.act().on().moment())
                .map(OffsetDateTime::toInstant)
                .filter(end -> end.isAfter(from))
                .orElse(null);
    }

    private static @Nullable String location(SessionView session) {
        return NameResolver.place(session)
                .known()
                .or(() -> session.schedule().place().link().known())
                .orElse(null);
    }

    private List<String> description(SessionView session, Span span) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(session.status()));
        if (span instanceof Span.Hours hours
                && hours.until() == null
                && session.closure().cancellation() == null) {
            lines.add(words.say("calendar.assumed-length", CalendarEntry.ASSUMED_LENGTH.toHours()));
        }
        Optional.ofNullable(session.closure().cancellation())
                .ifPresent(cancelled -> lines.add(words.say("calendar.reason", cancelled.reason())));
        Optional.ofNullable(session.origin().sourceRef())
                .ifPresent(source -> lines.add(words.say("feed.source", source)));
        session.schedule().convocation().known().stream()
                .flatMap(call -> call.correspondence().amendments().stream())
                .map(amendment -> words.say("calendar.amended", amendment.reason()))
                .forEach(lines::add);
        session.schedule().place().link().known().ifPresent(link -> lines.add(words.say("calendar.link", link)));
        if (!session.business().agenda().isEmpty()) {
            lines.add(words.say("calendar.agenda"));
        }
        return Stream.concat(
                        lines.stream(),
                        session.business().agenda().stream()
                                .map(item -> item.number() + ". " + NameResolver.shortened(item.title())))
                .toList();
    }
}
