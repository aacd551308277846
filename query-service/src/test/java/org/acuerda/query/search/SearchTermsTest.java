package org.acuerda.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource({
        "acuerdos, Acuerdo",
        "politica, Políticas",
        "POLÍTICAS, política",
        "sesion, Sesiones",
        "sesión extraordinaria, Primera Sesión Extraordinaria",
        "extraordinarios, extraordinaria",
        "artículo 56, 'Estatus cumplimiento al artículo 56 de la Ley General'",
        "articulos 56, 'LGTAIP, artículo 56'",
        "presentada, presentados",
        "organismos garantes, Organismo garante",
        "ano, años",
        "voces, voz",
        "actas, acta",
        "ruta, Rutas",
        "ley, Leyes",
        "enlaces, enlace",
        "sedes, sede",
        "redes, red",
        "secretarías, secretaria",
        "jueves, jueves",
        "mas, más transparencia"
    })
    void findsWhatIsMeant(String asked, String stored) {
        assertThat(SearchTerms.of(stored)).containsAll(SearchTerms.of(asked));
    }

    @ParameterizedTest
    @CsvSource({"artículo 56, artículo 57", "sesión, secretaría", "acuerdo, cuerda"})
    void doesNotFindAnotherWord(String asked, String stored) {
        assertThat(SearchTerms.of(stored)).isNotEmpty().doesNotContainSequence(SearchTerms.of(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ñandú pingüino",
                "N\u0303andu\u0301 pingu\u0308ino",
                "ñandú\u00a0pingüino",
                "NANDU\u2009PINGUINO",
                "\ufeffñan\u00addú pingüino"
            })
    void findsOneTextInEveryForm(String form) {
        assertThat(SearchTerms.of(form)).isEqualTo(SearchTerms.of("ñandu pinguino"));
    }

    @Test
    void doesNotInsistOnWordsBetweenOthers() {
        assertThat(SearchTerms.asked("el Estado DE la México")).isEqualTo(SearchTerms.of("estado mexico"));
        assertThat(SearchTerms.of("Ciudad de México")).doesNotContainAnyElementsOf(SearchTerms.of("Estado"));
    }

    @Test
    void looksForEachWordBetweenOthersThatIsAlone() {
        assertThat(SearchTerms.WORDS_BETWEEN)
                .allSatisfy(
                        word -> assertThat(SearchTerms.asked(word)).isNotEmpty().isEqualTo(SearchTerms.of(word)));
        assertThat(SearchTerms.asked("de la")).isEqualTo(SearchTerms.of("de la"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "¿?", "…", "\u200b", "- –"})
    void findsNoWordInSignsAlone(String signs) {
        assertThat(SearchTerms.asked(signs)).isEmpty();
    }

    @Test
    void givesEachWordOnceInTheOrderOfTheTexts() {
        assertThat(SearchTerms.of(Stream.of("Acuerdo 4", "acuerdos de sesión")))
                .containsExactly("acuerd", "4", "de", "sesion");
    }

    @Test
    void takesAKeyApartAtItsSeparators() {
        assertThat(SearchTerms.of("CGA/ORD-01/05-03-2026/03")).contains("cga", "ord", "2026");
    }
}
