package org.acuerda.query.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Days of the service itself, for lists that belong to no commission. */
@Component
public final class ServiceDays {

    private final ZoneId own;

    /** @param own the zone of what belongs to no commission */
    public ServiceDays(ZoneId own) {
        this.own = own;
    }

    /** The first moment of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(own).toInstant();
    }
}
