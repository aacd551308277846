package org.acuerda.query.page.session;

import static org.acuerda.query.projection.Folding.plus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param quality in what quality the person takes part; null where no arrival is on the roll
 * @param mode how the person took part last; null where no arrival is on the roll
 * @param actsFor for a substitute, the office or act that names them
 * @param stays from when to when the person was there, oldest first
 * @param absence why the person did not come; null where the roll does not say so
 * @param corrections why entries were put right, oldest first
 * @param withdrawals why entries were taken away, oldest first
 */
@Buildable
record Attendance(
        Link person,
        Roll.@Nullable Quality quality,
        Roll.@Nullable Mode mode,
        @Nullable Recorded<String> actsFor,
        List<Stay> stays,
        Roll.@Nullable Absence absence,
        List<String> corrections,
        List<String> withdrawals)
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
        session.attendance().roll().forEach(recorded -> {
            String id = recorded.entry().attendeeId();
            Attendance before = roll.computeIfAbsent(id, key -> unknown(names.attendee(session.sessionId(), key)));
            roll.put(id, before.putRight(recorded));
        });
        session.attendance()
                .valid()
                .forEach(recorded ->
                        roll.computeIfPresent(recorded.entry().attendeeId(), (id, before) -> before.after(recorded)));
        return List.copyOf(roll.values());
    }

    private static Attendance unknown(Link person) {
        return AttendanceBuilder.builder().person(person).build();
    }

    private Attendance putRight(SessionView.RollEntry recorded) {
        if (recorded.correction() != null) {
            return withCorrections(plus(corrections, recorded.correction()));
        }
        return recorded.withdrawal() == null ? this : withWithdrawals(plus(withdrawals, recorded.withdrawal()));
    }

    private Attendance after(SessionView.RollEntry recorded) {
        return switch (recorded.entry()) {
            case Roll.Arrival arrival ->
                with(now -> now.person(person.withText(arrival.name()))
                        .quality(arrival.quality())
                        .mode(arrival.mode())
                        .actsFor(arrival.actsFor())
                        .stays(arrived(arrival.at(), recorded.correction() != null))
                        .absence(null));
            case Roll.Departure departure -> withStays(left(departure.at()));
            case Roll.Absence missing -> with(now -> now.stays(List.of()).absence(missing));
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
