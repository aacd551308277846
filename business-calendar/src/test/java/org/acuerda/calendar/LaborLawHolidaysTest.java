package org.acuerda.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaborLawHolidaysTest {

    /** A year without its day of a change of executive has seven days, one with it eight. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2012 | 01-01 02-06 03-19 05-01 09-16 11-19 12-01 12-25
                    2017 | 01-01 02-06 03-20 05-01 09-16 11-20 12-25
                    2018 | 01-01 02-05 03-19 05-01 09-16 11-19 12-01 12-25
                    2019 | 01-01 02-04 03-18 05-01 09-16 11-18 12-25
                    2020 | 01-01 02-03 03-16 05-01 09-16 11-16 12-25
                    2024 | 01-01 02-05 03-18 05-01 09-16 10-01 11-18 12-25
                    2025 | 01-01 02-03 03-17 05-01 09-16 11-17 12-25
                    2026 | 01-01 02-02 03-16 05-01 09-16 11-16 12-25
                    2030 | 01-01 02-04 03-18 05-01 09-16 10-01 11-18 12-25
                    2036 | 01-01 02-04 03-17 05-01 09-16 10-01 11-17 12-25
                    """)
    void namesExactlyTheDaysOfTheYear(int year, String days) {
        Set<LocalDate> expected = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());

        assertThat(LaborLawHolidays.of(year)).isEqualTo(expected);
    }
}
