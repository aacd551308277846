package org.acuerda.query.page.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Roll;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * View model of one person's attendance over the whole session, according to the roll.
 *
 * @param quality in what quality the person takes part; null for a person who never came
 * @param mode how the person took part last; null for a person who never came
 * @param actsFor for a substitute, the office or act that names them
 * @param stays from when to when the person was there, oldest first
 * @param absence why the person did not come; null for a person who came
 * @param corrections why entries were put right
 */
@Buildable
record Attendance(
        Link person,
        Roll.@Nullable Quality quality,
        Roll.@Nullable Mode mode,
        @Nullable Recorded<String> actsFor,
        List<Stay> stays,
        Roll.@Nullable Absence absence,
        List<String> corrections)
        implements AttendanceBuilder.With {

    /**
     * From when to when a person was there.
     *
     * @param to null where the person stayed
     */
    record Stay(Instant from, @Nullable Instant to) {}

    /** All persons on the roll, in the order in which the roll first names them. */
    static List<Attendance> of(SessionView session, NameResolver names) {
        Map<String, Attendance> roll = new LinkedHashMap<>();
        for (SessionView.RollEntry recorded : session.attendance().valid()) {
            Roll.Entry entry = recorded.entry();
            Attendance before =
                    roll.computeIfAbsent(entry.attendeeId(), id -> unknown(names.attendee(session.sessionId(), id)));
            roll.put(entry.attendeeId(), before.after(entry, recorded.correction()));
        }
        session.attendance().roll().stream()
                .filter(recorded -> recorded.withdrawal() != null)
                .forEach(recorded -> roll.merge(
                        recorded.entry().attendeeId(),
                        unknown(names.attendee(
                                        session.sessionId(), recorded.entry().attendeeId()))
                                .withdrawn(recorded),
                        (known, withdrawn) -> known.withdrawn(recorded)));
        return List.copyOf(roll.values());
    }

    private static Attendance unknown(Link person) {
        return AttendanceBuilder.builder().person(person).build();
    }

    private Attendance withdrawn(SessionView.RollEntry recorded) {
        List<String> reasons = new ArrayList<>(corrections);
        Optional.ofNullable(recorded.withdrawal()).ifPresent(reasons::add);
        return withCorrections(reasons);
    }

    private Attendance after(Roll.Entry entry, @Nullable String correction) {
        List<String> reasons = new ArrayList<>(corrections);
        if (correction != null) {
            reasons.add(correction);
        }
        Attendance said = withCorrections(reasons);
        return switch (entry) {
            case Roll.Arrival arrival ->
                said.with(now -> now.person(person.withText(arrival.name()))
                        .quality(arrival.quality())
                        .mode(arrival.mode())
                        .actsFor(arrival.actsFor())
                        .stays(arrived(arrival.at(), correction != null))
                        .absence(null));
            case Roll.Departure departure -> said.withStays(left(departure.at()));
            case Roll.Absence missing -> said.with(now -> now.stays(List.of()).absence(missing));
        };
    }

    /** A corrected arrival replaces an arrival that is still open. */
    private List<Stay> arrived(Instant at, boolean corrected) {
        List<Stay> changed = new ArrayList<>(stays);
        if (corrected && !changed.isEmpty() && changed.getLast().to() == null) {
            changed.removeLast();
        }
        changed.add(new Stay(at, null));
        return changed;
    }

    private List<Stay> left(Instant at) {
        List<Stay> changed = new ArrayList<>(stays);
        if (!changed.isEmpty()) {
            changed.add(new Stay(changed.removeLast().from(), at));
        }
        return changed;
    }
}
