package org.acuerda.query.desk;

import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Roll;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * View model of a person on the roll of the desk: a member in office, present or not, or a guest.
 *
 * @param about office and body; for a guest, the word for a guest
 * @param said the roll's valid entries about the person, oldest first
 */
record Seat(String id, Link person, String about, List<SessionView.RollEntry> said) {

    Seat {
        said = List.copyOf(said);
    }

    /** Whether the person is present now. */
    public boolean isPresent() {
        return last() instanceof Roll.Arrival;
    }

    /** Whether the roll has an entry about the person. */
    public boolean isCalled() {
        return !said.isEmpty();
    }

    /** Whether the person is a guest. */
    public boolean isGuest() {
        return id.startsWith(SessionChoices.GUEST);
    }

    /** The roll's last entry; null where there is none. */
    public Roll.@Nullable Entry last() {
        return said.isEmpty() ? null : said.getLast().entry();
    }

    /** The person's state on the roll, as text. */
    public String state(PageText words) {
        return switch (last()) {
            case null -> words.say("desk.seat.awaited");
            case Roll.Arrival arrival ->
                words.say(
                        "desk.seat.present",
                        words.uncapitalized(words.of(arrival.quality())),
                        words.uncapitalized(words.of(arrival.mode())),
                        words.hour(arrival.at()));
            case Roll.Departure departure ->
                text(words, "desk.seat.left", departure.cause(), words.hour(departure.at()));
            case Roll.Absence absence ->
                text(
                        words,
                        absence.justified() ? "desk.seat.justified" : "desk.seat.absent",
                        absence.cause(),
                        words.hour(absence.at()));
        };
    }

    /** The act that withdraws the last entry, as text. */
    public String undo(PageText words) {
        String kind =
                switch (last()) {
                    case null -> throw new IllegalStateException("Nothing was recorded of " + id);
                    case Roll.Arrival arrival -> "arrival";
                    case Roll.Departure departure -> "departure";
                    case Roll.Absence absence -> "absence";
                };
        return words.say("desk.undo." + kind, person.text());
    }

    /** Who replaces whom, where a substitute came; null otherwise. */
    public @Nullable String substitute(PageText words) {
        return last() instanceof Roll.Arrival arrival && arrival.quality() == Roll.Quality.SUBSTITUTE
                ? words.say("desk.seat.substitute", arrival.name(), words.text(arrival.actsFor()))
                : null;
    }

    private static String text(PageText words, String key, Recorded<String> cause, String hour) {
        return cause.known().map(why -> words.say(key + ".why", hour, why)).orElseGet(() -> words.say(key, hour));
    }

    static Seat of(String id, NameResolver names, String about, SessionView session) {
        return new Seat(
                id,
                names.attendee(session.sessionId(), id),
                about,
                session.attendance().valid().stream()
                        .filter(entry -> entry.entry().attendeeId().equals(id))
                        .toList());
    }
}
