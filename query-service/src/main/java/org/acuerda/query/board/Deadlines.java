package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.answer.Today;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Membership;
import org.springframework.stereotype.Component;

/** Component of the board: the days on which terms are due soon, computed once for each calendar and day. */
@Component
class Deadlines {

    private final Membership membership;
    private final Today today;
    private volatile OfOneDay counted;

    Deadlines(Membership membership, Today today) {
        this.membership = membership;
        this.today = today;
        counted = new OfOneDay(today.date());
    }

    /** Today's due days of each commission. */
    Map<String, DueDays> byCommission() {
        OfOneDay ofToday = counted;
        if (!ofToday.day.equals(today.date())) {
            ofToday = new OfOneDay(today.date());
            counted = ofToday;
        }
        OfOneDay now = ofToday;
        Map<String, DueDays> days = new HashMap<>();
        membership.commissions(Slice.most()).items().stream()
                .map(Projected::view)
                .forEach(commission -> days.put(commission.commissionId(), now.of(commission)));
        return days;
    }

    /** The due days of the general list, for agreements of an unknown commission. */
    DueDays otherwise() {
        return DueDays.of(Optional.empty(), today.date());
    }

    private static final class OfOneDay {

        private final LocalDate day;
        private final Map<Optional<CalendarVersion>, DueDays> byCalendar = new ConcurrentHashMap<>();

        private OfOneDay(LocalDate day) {
            this.day = day;
        }

        DueDays of(CommissionView commission) {
            return byCalendar.computeIfAbsent(commission.calendarOn(day), version -> DueDays.of(version, day));
        }
    }
}
