package org.acuerda.events.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CalendarVersion.Basis;
import org.acuerda.events.commission.CalendarVersion.NonWorkingDay;
import org.junit.jupiter.api.Test;

class CalendarVersionTest {

    private static final LocalDate LABOUR_DAY = LocalDate.parse("2026-05-01");
    private static final LocalDate INDEPENDENCE_DAY = LocalDate.parse("2026-09-16");
    private static final LocalDate FIRST_OF_RECESS = LocalDate.parse("2026-07-20");
    private static final LocalDate LAST_OF_RECESS = LocalDate.parse("2026-07-31");

    @Test
    void countsByTheGeneralListAndItsOwnDays() {
        BusinessCalendar calendar = version(Basis.LFT_74).businessCalendar();

        assertThat(calendar.isBusinessDay(LABOUR_DAY)).isFalse();
        assertThat(calendar.isBusinessDay(INDEPENDENCE_DAY)).isTrue();
        assertThat(calendar.isBusinessDay(FIRST_OF_RECESS)).isFalse();
        assertThat(calendar.isBusinessDay(LAST_OF_RECESS)).isFalse();
        assertThat(calendar.isBusinessDay(LAST_OF_RECESS.plusDays(3))).isTrue();
    }

    @Test
    void countsByItsOwnDaysAloneWithoutTheGeneralList() {
        BusinessCalendar calendar = version(Basis.NONE).businessCalendar();

        assertThat(calendar.isBusinessDay(LABOUR_DAY)).isTrue();
        assertThat(calendar.isBusinessDay(FIRST_OF_RECESS)).isFalse();
    }

    private static CalendarVersion version(Basis basis) {
        return new CalendarVersion(
                "2026-1",
                "America/Mexico_City",
                basis,
                List.of(new NonWorkingDay(FIRST_OF_RECESS, LAST_OF_RECESS, Recorded.notOnRecord())),
                List.of(INDEPENDENCE_DAY),
                "Invented",
                false);
    }
}
