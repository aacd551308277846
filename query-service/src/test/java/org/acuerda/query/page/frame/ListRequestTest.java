package org.acuerda.query.page.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.language.Language;
import org.acuerda.query.membership.Room;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.RecordFilterBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ListRequestTest {

    @Test
    void takesAnEmptyFieldAsNoFilter() {
        ListRequest asked = asked(Map.of("q", List.of("  "), "status", List.of(""), "from", List.of("")));

        assertThat(asked.filter(AgreementFilter.class)).isEqualTo(AgreementFilter.all());
        assertThat(asked.text("q")).isNull();
        assertThat(asked.isNarrowed()).isFalse();
    }

    @Test
    void readsWhatAFormSends() {
        ListRequest asked = asked(Map.of(
                "status", List.of("ADOPTED", "FULFILLED"),
                "from", List.of("11/2018"),
                "to", List.of("11/2018"),
                "open", List.of("true")));

        AgreementFilter filter = asked.filter(AgreementFilter.class);

        assertThat(filter.status()).containsExactly(AgreementStatus.ADOPTED, AgreementStatus.FULFILLED);
        assertThat(filter.from()).isEqualTo(LocalDate.of(2018, 11, 1));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2018, 11, 30));
        assertThat(filter.open()).isTrue();
        assertThat(asked.isNarrowed()).isTrue();
    }

    @Test
    void readsAPositionAsPagesShowIt() {
        ListRequest asked = asked(Map.of("from", List.of("1\u202f214"), "to", List.of("2 000")));

        assertThat(asked.filter(RecordFilter.class))
                .isEqualTo(RecordFilterBuilder.builder().from(1214L).to(2000L).build());
    }

    @Test
    void readsTheLastDayOfAMonthInEveryFieldThatEndsARange() {
        RecordFilter filter = asked(Map.of("recordedFrom", List.of("11/2018"), "recordedTo", List.of("11/2018")))
                .filter(RecordFilter.class);

        assertThat(filter.recordedFrom()).isEqualTo(LocalDate.of(2018, 11, 1));
        assertThat(filter.recordedTo()).isEqualTo(LocalDate.of(2018, 11, 30));
    }

    @Test
    void takesTheFirstOfARepeatedFieldAndATextOfAnyLength() {
        String text = "palabra ".repeat(50).strip();
        ListRequest asked = asked(Map.of("q", List.of(text, "otra"), "status", List.of("ADOPTED")));

        assertThat(asked.filter(AgreementFilter.class).q()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "uno", "1.5", "99999999999999999999"})
    void refusesWhatIsNoPosition(String position) {
        ListRequest asked = asked(Map.of("from", List.of(position)));

        assertIsRefused(asked, RecordFilter.class, "from", position);
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertIsRefused(asked(Map.of("status", List.of("DONE"))), AgreementFilter.class, "status", "DONE");
        assertIsRefused(asked(Map.of("to", List.of("30/02/2018"))), AgreementFilter.class, "to", "30/02/2018");
        assertIsRefused(asked(Map.of("open", List.of("yes"))), AgreementFilter.class, "open", "yes");
    }

    @Test
    void keepsTheQuestionInTheAddressOfTheNextSlice() {
        ListRequest asked = asked(Map.of("q", List.of("acceso & transparencia"), "status", List.of("")));

        assertThat(asked.next("a+b/c=")).isEqualTo("/acuerdos?q=acceso%20%26%20transparencia&cursor=a%2Bb%2Fc%3D");
    }

    @Test
    void beginsAgainWhenTheOrderChanges() {
        ListRequest asked = asked(Map.of("cursor", List.of("abc")));

        assertThat(asked.sorted("dueOn")).isEqualTo("/acuerdos?sort=dueOn");
        assertThat(asked.sorted(null)).isEqualTo("/acuerdos");
    }

    @Test
    void keepsHostileTextOutOfAddresses() {
        ListRequest asked = asked(Map.of("q", List.of("\"><script>alert(1)</script>{x}")));

        assertThat(asked.in(Language.ENGLISH))
                .doesNotContain("<", ">", "\"", "{")
                .endsWith("&lang=en");
    }

    private static void assertIsRefused(ListRequest asked, Class<? extends Record> filter, String field, String value) {
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> asked.filter(filter))
                .satisfies(bad -> assertThat(bad.field()).isEqualTo(field))
                .satisfies(bad -> assertThat(bad.value()).isEqualTo(value));
    }

    private static ListRequest asked(Map<String, List<String>> fields) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.putAll(fields);
        return new ListRequest("/acuerdos", parameters, Room.OF_ALL);
    }
}
