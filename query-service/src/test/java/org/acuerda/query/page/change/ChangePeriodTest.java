package org.acuerda.query.page.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangePeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void includesItsFirstAndItsLastDay() {
        assertIs(ChangePeriod.LAST_7_DAYS, LocalDate.of(2027, 2, 23), TODAY);
        assertIs(ChangePeriod.LAST_30_DAYS, LocalDate.of(2027, 1, 31), TODAY);
        assertIs(ChangePeriod.THIS_MONTH, TODAY, TODAY);
        assertIs(ChangePeriod.LAST_MONTH, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28));
    }

    private static void assertIs(ChangePeriod period, LocalDate from, LocalDate to) {
        assertThat(period.from(TODAY)).isEqualTo(from);
        assertThat(period.to(TODAY)).isEqualTo(to);
    }
}
