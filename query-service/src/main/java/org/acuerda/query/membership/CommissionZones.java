package org.acuerda.query.membership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.KeptReading;
import org.acuerda.query.answer.Today;
import org.acuerda.query.membership.CommissionView.CalendarInForce;
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
    private final KeptReading<Moment, Zones> kept = new KeptReading<>();

    /** @param own the zone of what belongs to no commission */
    CommissionZones(AllCommissions commissions, Freshness freshness, Today today, ZoneId own) {
        this.commissions = commissions;
        this.freshness = freshness;
        this.today = today;
        this.own = own;
    }

    /** The zones as the record has them now. */
    public Zones now() {
        Moment now = new Moment(freshness.asOf().position(), today.in(own));
        return kept.of(now, () -> new Zones(byCommission(now.day), own, today));
    }

    /** Value: a position of the journal on a day. */
    private record Moment(long position, LocalDate day) {}

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
