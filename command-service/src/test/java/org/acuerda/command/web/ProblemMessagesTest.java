package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.acuerda.command.decision.Rejection;
import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test of days and hours in problems: the caller reads them as people write them. */
class ProblemMessagesTest {

    private static final OffsetDateTime HOUR = OffsetDateTime.parse("2027-04-08T10:00:00-06:00");

    /** A rule of the sessions whose words name a day or an hour. */
    private record Named(String name, String feature) implements RejectionCode {

        @Override
        public Remedy remedy() {
            return Remedy.correct();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            es    | La sesión está convocada para el 8 de abril de 2027, 10:00
            es-MX | La sesión está convocada para el 8 de abril de 2027, 10:00
            en    | 8 April 2027, 10:00
            """)
    void writeHoursOut(Locale language, String words) {
        Rejection refusal = new Rejection(new Named("BEFORE_HOUR_OF_CALL", "session"), List.of(HOUR));

        assertThat(new ProblemMessages().of(refusal, language)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            es | 8 de abril de 2027
            en | 8 April 2027
            """)
    void writeDaysOut(Locale language, String words) {
        LocalDate day = HOUR.toLocalDate();
        Rejection refusal = new Rejection(new Named("BEFORE_HOUR_OF_CALL", "session"), List.of(day));

        assertThat(new ProblemMessages().of(refusal, language)).contains(words).doesNotContain("10:00");
    }
}
