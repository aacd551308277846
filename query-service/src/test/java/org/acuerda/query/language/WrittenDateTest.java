package org.acuerda.query.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "30/11/2018, 2018-11-30, 2018-11-30",
        "5-3-2018, 2018-03-05, 2018-03-05",
        "11/2018, 2018-11-01, 2018-11-30",
        "2018, 2018-01-01, 2018-12-31",
        "2016, 2016-01-01, 2016-12-31",
        "2018-11-30, 2018-11-30, 2018-11-30",
        "2016-02, 2016-02-01, 2016-02-29"
    })
    void isReadAsPeopleWriteIt(String written, LocalDate first, LocalDate last) {
        assertThat(WrittenDate.read(written)).isEqualTo(new WrittenDate(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2018", "2018-02-30", "13/2018", "ayer", "18", "1/1/18", "2018-11-30T10:00", "20181"})
    void isRefusedWhenItDoesNotExist(String written) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> WrittenDate.read(written));
    }
}
