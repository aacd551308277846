package org.acuerda.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.LiveStory;
import org.acuerda.query.page.PageReader;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Test of the desk's page as one who acts has it; the command side does not answer, so that every act is offered. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
class DeskPageTest {

    private static final Actor SECRETARY = new Actor("mem-2", "TECHNICAL_SECRETARY", "");
    private static final Pattern NAMED = Pattern.compile("(?s)<(?:button|summary)[ >].*?</(?:button|summary)>");

    @LocalServerPort
    private int port;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {LiveStory.CLOSED, LiveStory.RUNNING, LiveStory.SECOND_CALL})
    void everyButtonHasANameOfItsOwn(String session) {
        for (Language language : Language.values()) {
            List<String> names = found(NAMED, desk(session, language));

            assertThat(names).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void theNextArrivalIsOneKeyAway() {
        String desk = desk(LiveStory.RUNNING, Language.SPANISH);

        assertThat(desk).containsOnlyOnce("accesskey=\"e\"").containsOnlyOnce("accesskey=\"v\"");
        assertThat(desk)
                .contains("href=\"#arrival\"", ">Siguiente llegada: María Fernanda")
                .containsOnlyOnce("id=\"arrival\"")
                .contains("<a class=\"skip\" href=\"#desk-bar\">")
                .doesNotContain("autofocus");
        assertThat(desk(LiveStory.RUNNING + "/conduccion?minSequence=" + LiveStory.RUNNING + ":1"))
                .containsOnlyOnce(" autofocus=");
    }

    @Test
    void theItemComesWithItsDocumentsAndTheMajorityItNeeds() {
        assertThat(desk(LiveStory.RUNNING, Language.SPANISH))
                .contains("href=\"/evidencias/")
                .contains("Con 1 de 1 a favor hay mayoría. Si hay empate, decide el voto de calidad de quien preside.")
                .containsPattern("#reglas-[^\"]+\"><small class=\"rule assumed\">regla supuesta<");
    }

    /** The same lines as at the desk. */
    @Test
    void anAgreementToBeReviewedComesWithItsLastReport() {
        assertThat(page("/sesiones/" + LiveStory.RUNNING)).contains("Último reporte:");
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page.substring(page.indexOf("<main")))
                .results()
                .map(MatchResult::group)
                .map(element -> element.replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    private String desk(String session, Language language) {
        return desk(session + "/conduccion?lang=" + language.code());
    }

    private String desk(String address) {
        return page("/sesiones/" + address);
    }

    private String page(String address) {
        return PageReader.LED
                .get(port, address, "Cookie", EnteredBrowser.cookies("ab".repeat(32), SECRETARY))
                .body();
    }
}
