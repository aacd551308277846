package org.acuerda.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortKeyTest {

    @Test
    void ordersTextsAsTheAlphabetDoes() {
        List<String> sorted = Stream.of("Ñuu Savi", "nulo", "Zaragoza", "Ávila", "avión", "obra", "Nzinga")
                .sorted((one, other) -> SortKey.text(one).compareTo(SortKey.text(other)))
                .toList();

        assertThat(sorted).containsExactly("Ávila", "avión", "nulo", "Nzinga", "Ñuu Savi", "obra", "Zaragoza");
    }

    @Test
    void ordersNumbersByTheirValue() {
        assertThat(SortKey.text("art. 6")).isLessThan(SortKey.text("art. 56"));
    }

    @Test
    void ordersAMissingDayAfterEveryDay() {
        assertThat(List.of(
                        SortKey.day(LocalDate.MIN),
                        SortKey.day(LocalDate.of(1, 1, 2)),
                        SortKey.day(LocalDate.of(9999, 12, 30)),
                        SortKey.after(LocalDate.of(9999, 12, 30)),
                        SortKey.day(LocalDate.MAX),
                        SortKey.day(LocalDate.MAX, 1),
                        SortKey.NO_DAY))
                .isSorted();
        assertThat(SortKey.after(LocalDate.of(9999, 12, 31))).isEqualTo(SortKey.NO_DAY);
    }

    @Test
    void ordersDaysAndThenWhatDecidesWithinADay() {
        LocalDate day = LocalDate.of(2018, 8, 30);

        assertThat(List.of(
                        SortKey.day(day, 9),
                        SortKey.day(day, 10),
                        SortKey.day(day.plusDays(1), 1),
                        SortKey.day(Optional.empty(), 0)))
                .isSorted();
        assertThat(SortKey.day(day, 9)).startsWith("2018-08-30");
    }
}
