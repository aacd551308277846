package org.acuerda.query.sitesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.query.Informe;
import org.acuerda.query.Journal;
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
    void anOfficialKeyFindsItsAgreementAloneHoweverItIsWritten(MongoEngine engine) {
        Journal journal = Informe.journal().told("2018-08-30", keyed(2, 1), keyed(1, 2));
        try (Questions keys = new Questions(engine, journal, Instant.parse("2026-04-01T12:00:00Z"))) {
            for (String asked : List.of("CGATP/ORD/01/2018/02", "cgatp-ord-01-2018-02", "cgatpord01201802")) {
                assertThat(ids(keys.to(SiteSearch.class).find(asked, null), Kind.AGREEMENT))
                        .as(asked)
                        .containsExactly("agr-1-2");
            }
            assertThat(ids(keys.to(SiteSearch.class).find("CGATP 2018", null), Kind.AGREEMENT))
                    .containsExactlyInAnyOrder("agr-1-2", "agr-2-1");
        }
    }

    /** Two keys of the same words, in another order. */
    private static AgreementRecorded keyed(int session, int number) {
        return new AgreementRecorded(
                "agr-%d-%d".formatted(session, number),
                Informe.COMMISSION,
                Informe.ORDINARY,
                "itm-3",
                10 * session + number,
                Recorded.of("CGATP/ORD/%02d/2018/%02d".formatted(session, number)),
                LocalDate.of(2018, 8, 30),
                Informe.proposal(Proposal.Type.RESOLUTIVE, "Se instala un grupo de trabajo"),
                false);
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
