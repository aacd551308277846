package org.acuerda.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class RecordedTest {

    private final JsonMapper json = EventJson.mapper();

    private record Fact(
            Recorded<String> word, Recorded<Integer> number, Recorded<LocalDate> day, Recorded<List<Word>> words) {}

    private record Word(String text) {}

    @Test
    void aKnownValueIsWrittenAsItself() {
        Fact fact = new Fact(
                Recorded.of("acta"),
                Recorded.of(3),
                Recorded.of(LocalDate.of(2018, 3, 8)),
                Recorded.of(List.of(new Word("a"), new Word("b"))));
        String text =
                "{\"word\":\"acta\",\"number\":3,\"day\":\"2018-03-08\",\"words\":[{\"text\":\"a\"},{\"text\":\"b\"}]}";

        assertThat(json.writeValueAsString(fact)).isEqualTo(text);
        assertThat(json.readValue(text, Fact.class)).isEqualTo(fact);
    }

    @Test
    void notOnRecordIsAStatementOfItsOwn() {
        Fact fact = new Fact(
                Recorded.notOnRecord(), Recorded.notOnRecord(), Recorded.notOnRecord(), Recorded.of(List.of()));
        String text = "{\"word\":{\"notOnRecord\":true},\"number\":{\"notOnRecord\":true},"
                + "\"day\":{\"notOnRecord\":true},\"words\":[]}";

        assertThat(json.writeValueAsString(fact)).isEqualTo(text);
        assertThat(json.readValue(text, Fact.class)).isEqualTo(fact);
        assertThat(fact.word().known()).isEmpty();
        assertThat(fact.words().known()).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"notOnRecord\":false}",
                "{\"notOnRecord\":\"true\"}",
                "{\"notOnRecord\":true,\"because\":\"x\"}",
                "{}",
                "[]",
                "3"
            })
    void refusesWhatIsNeitherAWordNorNotOnRecord(String word) {
        assertRefused("{\"word\":%s,\"number\":3,\"day\":\"2018-03-08\",\"words\":[]}".formatted(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"3\"", "3.5", "true", "2147483648"})
    void refusesWhatIsNoWholeNumber(String number) {
        assertRefused("{\"word\":\"acta\",\"number\":%s,\"day\":\"2018-03-08\",\"words\":[]}".formatted(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2018-02-30\"", "\"2018-03\"", "20180308", "[2018,3,8]"})
    void refusesWhatIsNoDay(String day) {
        assertRefused("{\"word\":\"acta\",\"number\":3,\"day\":%s,\"words\":[]}".formatted(day));
    }

    @Test
    void refusesAnAbsentValue() {
        assertRefused("{\"word\":\"acta\",\"number\":3,\"day\":\"2018-03-08\"}");
    }

    private void assertRefused(String text) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> json.readValue(text, Fact.class));
    }

    @Test
    void aMissingFieldIsNotOnRecordOnlyForALenientReader() {
        String text = "{\"word\":\"acta\",\"number\":3,\"words\":[]}";
        JsonMapper lenient = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();

        assertThat(lenient.readValue(text, Fact.class).day()).isEqualTo(Recorded.notOnRecord());
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> json.readValue(text, Fact.class));
    }
}
