package org.acuerda.query.sitesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acuerda.query.Informe;
import org.acuerda.query.Questions;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.search.Passage.Kind;
import org.junit.jupiter.api.AfterEach;

/** Test of the search over everything: what people type finds what they mean. */
class SiteSearchTest {

    private final Questions questions;

    SiteSearchTest(MongoEngine engine) {
        questions = new Questions(engine, Informe.journal(), Instant.parse("2026-04-01T12:00:00Z"));
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @OnBothEngines
    void aStateFindsItselfItsBodiesAndItsSessions() {
        assertThat(ids(find("veracruz"), Kind.FEDERAL_ENTITY)).containsExactly("30");
        assertThat(ids(find("Veracruz"), Kind.BODY)).containsExactly(Informe.IVAI);
        assertThat(ids(find("VERACRUZ"), Kind.SESSION)).containsExactly(Informe.ORDINARY);
    }

    @OnBothEngines
    void aMatterIsFoundWithItsSession() {
        SearchAnswer.Group matters = group(find("metodologías"), Kind.MATTER);

        assertThat(matters.hits()).extracting(Hit::id).containsExactly(Informe.EXTRAORDINARY);
        assertThat(matters.hits()).extracting(Hit::partId).containsExactly("itm-2");
    }

    @OnBothEngines
    void anArticleIsFoundByItsNumberHoweverItIsWritten() {
        for (String asked : List.of("56", "art. 56", "artículo 56", "Articulos 56")) {
            assertThat(ids(find(asked), Kind.PROVISION)).as(asked).containsExactly(Informe.ARTICLE_56);
        }
        assertThat(ids(find("artículo 56"), Kind.AGREEMENT)).isNotEmpty();
    }

    @OnBothEngines
    void aMemberIsFoundAlsoWithAWrongLetter() {
        SearchAnswer right = find("Mendoza");
        SearchAnswer wrong = find("Mendosa");

        assertThat(ids(right, Kind.MEMBER)).contains(Informe.COORDINATOR);
        assertThat(ids(wrong, Kind.MEMBER)).isEqualTo(ids(right, Kind.MEMBER));
        assertThat(right.instead()).isEmpty();
        assertThat(wrong.instead()).containsExactly("Mendoza");
    }

    @OnBothEngines
    void theWordsAreMarkedAsTheTextWritesThem() {
        Hit hit = group(find("transparencias"), Kind.PROVISION).hits().getFirst();

        assertThat(hit.excerpt().pieces())
                .filteredOn(Excerpt.Piece::matched)
                .extracting(piece -> piece.text().toLowerCase(Locale.ROOT))
                .containsOnly("transparencia");
    }

    @OnBothEngines
    void anotherCommissionHasNothingOfThisOne() {
        SearchAnswer elsewhere = questions.to(SiteSearch.class).find("gobierno abierto", "com-other");

        assertThat(elsewhere.groups())
                .extracting(SearchAnswer.Group::kind)
                .isSubsetOf(Kind.BODY, Kind.PROVISION, Kind.FEDERAL_ENTITY);
        assertThat(find("gobierno abierto").groups())
                .extracting(SearchAnswer.Group::kind)
                .contains(Kind.COMMISSION, Kind.ACTIVITY);
    }

    @OnBothEngines
    void nothingIsFoundForWordsThatNothingResembles() {
        assertThat(find("xyzzyqwert").groups()).isEmpty();
        assertThat(find("xyzzyqwert").instead()).isEmpty();
        assertThatThrownBy(() -> find("¿?")).isInstanceOf(InvalidQuery.class);
    }

    @OnBothEngines
    void aGroupSaysHowManyThereAre() {
        SearchAnswer.Group activities = group(find("informa"), Kind.ACTIVITY);

        assertThat(activities.hits()).hasSize(SiteSearch.HITS);
        assertThat(activities.total()).isGreaterThan(SiteSearch.HITS);
        assertThat(activities.more()).isFalse();
    }

    private SearchAnswer find(String text) {
        return questions.to(SiteSearch.class).find(text, null);
    }

    private static List<String> ids(SearchAnswer answer, Kind kind) {
        List<String> ids = new ArrayList<>();
        answer.groups().stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.hits().stream())
                .map(Hit::id)
                .forEach(ids::add);
        return ids;
    }

    private static SearchAnswer.Group group(SearchAnswer answer, Kind kind) {
        return answer.groups().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + answer));
    }
}
