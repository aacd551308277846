package org.acuerda.query.membership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Today;
import org.acuerda.query.membership.CommissionView.CalendarInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Register of the zone in which each commission's days begin and end: that of its calendar in force. It is read again
 * when the record goes on or the day changes.
 */
@Component
public final class CommissionZones {

    private final AllCommissions commissions;
    private final Freshness freshness;
    private final Today today;
    private final ZoneId own;
    private volatile @Nullable Read read;

    /** @param own the zone of what belongs to no commission */
    CommissionZones(AllCommissions commissions, Freshness freshness, Today today, ZoneId own) {
        this.commissions = commissions;
        this.freshness = freshness;
        this.today = today;
        this.own = own;
    }

    /** The zones as the record has them now. */
    public Zones now() {
        @Nullable Read last = read;
        long position = freshness.asOf().position();
        LocalDate day = today.in(own);
        if (last == null || last.position != position || !last.day.equals(day)) {
            last = new Read(position, day, new Zones(byCommission(day), own, today));
            read = last;
        }
        return last.zones;
    }

    /** Value: the zones as they were read at a position of the journal on a day. */
    private record Read(long position, LocalDate day, Zones zones) {}

    private Map<String, ZoneId> byCommission(LocalDate day) {
        Map<String, ZoneId> zones = new HashMap<>();
        commissions.read().forEach(commission -> zones.put(commission.commissionId(), zone(commission, day)));
        return zones;
    }

    /** Before its first calendar is in force, a commission already has that calendar's zone. */
    private ZoneId zone(CommissionView commission, LocalDate day) {
        return commission
                .calendarOn(day)
                .or(() -> commission.calendars().stream()
                        .map(CalendarInForce::calendar)
                        .findFirst())
                .map(CalendarVersion::timeZone)
                .map(this::named)
                .orElse(own);
    }

    /** An old record may hold a name that no zone has. */
    private ZoneId named(String timeZone) {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            return own;
        }
    }
}
