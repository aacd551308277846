package org.acuerda.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.acuerda.events.EdtfDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2018-03-08T11:05:00-06:00 | MOMENT         | 2018-03-08 | 2018-03-08
                    2018-03-08T05:30Z         | MOMENT         | 2018-03-07 | 2018-03-07
                    2018-03-08                | DAY            | 2018-03-08 | 2018-03-08
                    2016-02-29                | DAY            | 2016-02-29 | 2016-02-29
                    2018-02                   | MONTH          | 2018-02-01 | 2018-02-28
                    2020-02                   | MONTH          | 2020-02-01 | 2020-02-29
                    2018                      | YEAR           | 2018-01-01 | 2018-12-31
                    2018-10-05/2018-12-15     | INTERVAL       | 2018-10-05 | 2018-12-15
                    2017/2018-03              | INTERVAL       | 2017-01-01 | 2018-03-31
                    2018-03-08/2018-03-08     | INTERVAL       | 2018-03-08 | 2018-03-08
                    [2017-11,2018-11]         | ONE_OF_SEVERAL | 2017-11-01 | 2018-11-30
                    [2018-11, 2017-11-09]     | ONE_OF_SEVERAL | 2017-11-09 | 2018-11-30
                    """)
    void readsEachShapeWithItsPrecisionAndItsEnds(
            String text, Precision precision, LocalDate earliest, LocalDate latest) {
        EdtfDate date = new EdtfDate(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest(ZONE)).contains(earliest);
        assertThat(date.latest(ZONE)).contains(latest);
        assertThat(date.text()).isEqualTo(text);
    }

    @Test
    void aDateNotOnRecordHasNoDays() {
        EdtfDate notOnRecord = new EdtfDate("XXXX");

        assertThat(notOnRecord).isEqualTo(EdtfDate.NOT_ON_RECORD);
        assertThat(notOnRecord.precision()).isEqualTo(Precision.NOT_ON_RECORD);
        assertThat(notOnRecord.earliest(ZONE)).isEmpty();
        assertThat(notOnRecord.latest(ZONE)).isEmpty();
        assertThat(notOnRecord.moment()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hoy",
                "18-03-08",
                "2018-3-8",
                "2018-02-30",
                "2017-02-29",
                "2018-13",
                "2018-00-01",
                "2018-03-08T11:05:00",
                "2018-03-08T25:00:00-06:00",
                "2018-02-30T11:05:00-06:00",
                "2018-12-15/2018-10-05",
                "2018-02-30/2018-03-01",
                "2018/",
                "/2018",
                "2018/2019/2020",
                "[]",
                "[2018",
                "2018]",
                "[2018,]",
                "[2018-02-30,2018-03]",
                "[2017-11/2018-11]",
                " 2018",
                "2018-03 ",
                "2018-03-08 /2018-03-09",
                "20X8",
                "xxxx"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfDate(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T21:00:00-06:00", "2026-11-25T03:00:00Z", "2026-11-25T12:00:00+09:00"})
    void aMomentHasOneDayInAZoneHoweverItsHourIsWritten(String text) {
        EdtfDate date = new EdtfDate(text);

        assertThat(date.earliest(ZONE)).contains(LocalDate.of(2026, 11, 24));
        assertThat(date.latest(ZONE)).contains(LocalDate.of(2026, 11, 24));
        assertThat(date.day(ZONE)).contains(LocalDate.of(2026, 11, 24));
        assertThat(date.day(ZoneId.of("Asia/Tokyo"))).contains(LocalDate.of(2026, 11, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03", "2018", "2018-03-08/2018-03-08", "[2018-03-08]", "XXXX"})
    void whatIsKnownLessExactlyHasNoDay(String text) {
        assertThat(new EdtfDate(text).day(ZONE)).isEmpty();
    }

    @Test
    void anIntervalMayEndOnTheDayOnWhichItBeganWhateverTheZone() {
        assertThat(new EdtfDate("2018-03-08T23:00-06:00/2018-03-08").precision())
                .isEqualTo(Precision.INTERVAL);
    }

    @Test
    void keepsTheOffsetOfAMoment() {
        OffsetDateTime moment = OffsetDateTime.parse("2018-03-08T23:05:00-06:00");

        EdtfDate date = EdtfDate.of(moment);

        assertThat(date.moment()).contains(moment);
        assertThat(date.latest(ZONE)).contains(LocalDate.of(2018, 3, 8));
        assertThat(EdtfDate.of(LocalDate.of(2018, 3, 8)).moment()).isEmpty();
    }
}
