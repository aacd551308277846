package org.acuerda.query.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test of reading day and hour as people write them. */
class WrittenMomentTest {

    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/11/2018 17:05",
                "30/11/2018, 17:05",
                "30/11/2018 a las 17:05 horas",
                "30-11-2018 17.05 h",
                "2018-11-30T17:05"
            })
    void isReadInTheZoneOfThePages(String text) {
        assertThat(WrittenMoment.read(text, ZONE)).isEqualTo(Instant.parse("2018-11-30T23:05:00Z"));
    }

    /** In Tijuana the clocks go from 02:00 to 03:00 on that day. */
    @Test
    void isRefusedWhereTheClocksSkipIt() {
        assertThatThrownBy(() -> WrittenMoment.read("14/03/2027 02:30", ZoneId.of("America/Tijuana")))
                .isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/11/2018", "17:05", "31/11/2018 17:05", "11/2018 17:05", "30/11/2018 25:05", "mañana"})
    void isRefusedWhereItIsNone(String text) {
        assertThatThrownBy(() -> WrittenMoment.read(text, ZONE)).isInstanceOf(DateTimeException.class);
    }
}
