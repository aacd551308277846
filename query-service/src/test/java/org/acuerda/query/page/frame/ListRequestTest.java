package org.acuerda.query.page.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ListRequestTest {

    @Test
    void takesAnEmptyFieldAsNoQuestion() {
        ListRequest asked = asked(Map.of("q", List.of("  "), "status", List.of(""), "from", List.of("")));

        assertThat(asked.text("q")).isNull();
        assertThat(asked.anyOf("status", AgreementStatus.class)).isNull();
        assertThat(asked.from("from")).isNull();
        assertThat(asked.isNarrowed()).isFalse();
    }

    @Test
    void readsWhatAFormSends() {
        ListRequest asked = asked(Map.of(
                "status", List.of("ADOPTED", "FULFILLED"),
                "from", List.of("11/2018"),
                "to", List.of("11/2018"),
                "open", List.of("true"),
                "position", List.of("1\u202f214")));

        assertThat(asked.anyOf("status", AgreementStatus.class))
                .containsExactly(AgreementStatus.ADOPTED, AgreementStatus.FULFILLED);
        assertThat(asked.from("from")).isEqualTo(LocalDate.of(2018, 11, 1));
        assertThat(asked.to("to")).isEqualTo(LocalDate.of(2018, 11, 30));
        assertThat(asked.flag("open")).isTrue();
        assertThat(asked.position("position")).isEqualTo(1214L);
        assertThat(asked.isNarrowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "uno", "1.5", "99999999999999999999"})
    void refusesWhatIsNoPosition(String position) {
        ListRequest asked = asked(Map.of("from", List.of(position)));

        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> asked.position("from"))
                .satisfies(bad -> assertThat(bad.field()).isEqualTo("from"))
                .satisfies(bad -> assertThat(bad.value()).isEqualTo(position));
    }

    @Test
    void refusesAChoiceThatDoesNotExist() {
        ListRequest asked = asked(Map.of("status", List.of("DONE")));

        assertThatExceptionOfType(InvalidFilter.class).isThrownBy(() -> asked.anyOf("status", AgreementStatus.class));
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

    private static ListRequest asked(Map<String, List<String>> fields) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.putAll(fields);
        return new ListRequest("/acuerdos", parameters);
    }
}
