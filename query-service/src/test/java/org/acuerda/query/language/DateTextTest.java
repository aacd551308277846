package org.acuerda.query.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.acuerda.events.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private final DateText spanish = new DateText(Language.SPANISH, MEXICO, "");
    private final DateText english = new DateText(Language.ENGLISH, MEXICO, "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2018-03-08                | 8 de marzo de 2018                             | 8 March 2018
            2018-03                   | marzo de 2018                                  | March 2018
            2018                      | 2018                                           | 2018
            2018-10-05/2018-12-15     | del 5 de octubre al 15 de diciembre de 2018    | 5 October to 15 December 2018
            2017-11-09/2018-11-15     | del 9 de noviembre de 2017 al 15 de noviembre de 2018 | 9 November 2017 to 15 November 2018
            2018-10/2018-12           | de octubre a diciembre de 2018                 | October to December 2018
            2017/2018                 | de 2017 a 2018                                 | 2017 to 2018
            [2017-11,2018-11]         | noviembre de 2017 o noviembre de 2018          | November 2017 or November 2018
            [2016, 2017, 2018]        | 2016, 2017 o 2018                              | 2016, 2017 or 2018
            2018-03-09T02:05:00+09:00 | 8 de marzo de 2018, 11:05                      | 8 March 2018, 11:05
            2018-03-08T11:05:00-06:00 | 8 de marzo de 2018, 11:05                      | 8 March 2018, 11:05
            """)
    void areWrittenOutWithThePrecisionOfTheRecord(String edtf, String inSpanish, String inEnglish) {
        assertThat(spanish.when(new EdtfDate(edtf))).isEqualTo(inSpanish);
        assertThat(english.when(new EdtfDate(edtf))).isEqualTo(inEnglish);
    }

    @Test
    void doNotInventADate() {
        assertThatIllegalArgumentException().isThrownBy(() -> spanish.when(EdtfDate.NOT_ON_RECORD));
    }

    @Test
    void writeMomentsInTheZone() {
        Instant moment = Instant.parse("2018-03-09T05:30:01.250Z");

        assertThat(spanish.moment(moment)).isEqualTo("8 de marzo de 2018, 23:30");
        assertThat(spanish.precise(moment)).isEqualTo("8 de marzo de 2018, 23:30:01.250");
        assertThat(spanish.hour(moment)).isEqualTo("23:30");
    }

    @Test
    void nameTheZoneOfAMomentWhereTheReaderDoesNotExpectIt() {
        DateText tijuana = new DateText(Language.SPANISH, ZoneId.of("America/Tijuana"), "hora del noroeste (Tijuana)");

        assertThat(tijuana.when(new EdtfDate("2018-03-09T02:05:00-06:00")))
                .isEqualTo("9 de marzo de 2018, 00:05, hora del noroeste (Tijuana)");
        assertThat(tijuana.when(new EdtfDate("2018-03-09"))).isEqualTo("9 de marzo de 2018");
    }

    @Test
    void nameTheDayOfTheWeek() {
        LocalDate day = LocalDate.of(2018, 3, 8);

        assertThat(spanish.weekday(day)).isEqualTo("jueves 8 de marzo de 2018");
        assertThat(english.weekday(day)).isEqualTo("Thursday, 8 March 2018");
    }
}
