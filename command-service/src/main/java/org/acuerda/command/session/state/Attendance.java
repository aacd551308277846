package org.acuerda.command.session.state;

import static org.acuerda.command.decision.Copies.plus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.session.Roll;

/**
 * State of the roll: the entries of each attendee, in the order they were recorded. A member and their substitute are
 * one attendee, so a seat is never counted twice.
 *
 * @param entries of each attendee, the last one holds
 */
public record Attendance(Map<String, List<Roll.Entry>> entries) {

    public static Attendance empty() {
        return new Attendance(Map.of());
    }

    public Attendance recorded(Roll.Entry entry) {
        return with(entry.attendeeId(), plus(of(entry.attendeeId()), entry));
    }

    /** The roll with another last entry for the attendee. */
    public Attendance corrected(Roll.Entry entry) {
        return withdrawn(entry.attendeeId()).recorded(entry);
    }

    /** The roll without the attendee's last entry. */
    public Attendance withdrawn(String attendeeId) {
        List<Roll.Entry> left = new ArrayList<>(of(attendeeId));
        if (!left.isEmpty()) {
            left.removeLast();
        }
        return with(attendeeId, left);
    }

    /** The roll's last entry for someone. */
    public Optional<Roll.Entry> last(String attendeeId) {
        List<Roll.Entry> said = of(attendeeId);
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }

    /** The arrival of someone who is present now. */
    public Optional<Roll.Arrival> present(String attendeeId) {
        return last(attendeeId).flatMap(Attendance::asArrival);
    }

    /** Whether someone's seat was filled, by the member or a substitute, at a moment. */
    public boolean isSeatFilledAt(String attendeeId, Instant moment) {
        return of(attendeeId).stream()
                .filter(entry -> !entry.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .flatMap(Attendance::asArrival)
                .filter(Attendance::fillsSeat)
                .isPresent();
    }

    /** Whether someone's seat is filled now. */
    public boolean isSeatFilled(String attendeeId) {
        return present(attendeeId).filter(Attendance::fillsSeat).isPresent();
    }

    /** Whether someone's seat was filled at any time of the session. */
    public boolean attended(String attendeeId) {
        return of(attendeeId).stream()
                .flatMap(entry -> asArrival(entry).stream())
                .anyMatch(Attendance::fillsSeat);
    }

    /** Guests have a voice and no vote. */
    private static boolean fillsSeat(Roll.Arrival arrival) {
        return arrival.quality() != Roll.Quality.GUEST;
    }

    private static Optional<Roll.Arrival> asArrival(Roll.Entry entry) {
        return switch (entry) {
            case Roll.Arrival arrival -> Optional.of(arrival);
            case Roll.Departure departure -> Optional.empty();
            case Roll.Absence absence -> Optional.empty();
        };
    }

    private List<Roll.Entry> of(String attendeeId) {
        return entries.getOrDefault(attendeeId, List.of());
    }

    private Attendance with(String attendeeId, List<Roll.Entry> said) {
        return new Attendance(plus(entries, attendeeId, List.copyOf(said)));
    }
}
