package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.TwoCommissions.Commission;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Test that pages in English say which parts are Spanish (WCAG 3.1.2): every text of a commission begins with its own
 * word, so that a text of the record is known on any page. A sentence of the page that quotes one is left out.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TwoCommissions.class)
class LanguageOfPartsTest {

    private static final Pattern PIECE = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|([^<]+)");
    private static final Pattern LANGUAGE = Pattern.compile("\\blang=\"([a-z]{2})");
    private static final Pattern OF_RECORD = Pattern.compile(
            "[^\\p{L}:]*(?:" + Commission.ONE.word() + "|" + Commission.OTHER.word() + ")\\b.*", Pattern.DOTALL);
    private static final Set<String> EMPTY =
            Set.of("base", "meta", "link", "input", "br", "img", "path", "rect", "use", "circle");

    /** What is shown exactly as it was stored, and what is no text. */
    private static final Set<String> EXACT = Set.of("pre", "code", "script", "title");

    @LocalServerPort
    private int port;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    static Stream<String> pages() {
        return Stream.concat(
                RoomsTest.addresses()
                        .filter(address -> !address.matches(".*\\.(atom|ics|csv).*"))
                        .map(address -> Commission.ONE.room() + Commission.ONE.its(address)),
                Stream.of(
                        "/", "/tablero", "/acuerdos", "/sesiones", "/integrantes", "/bitacora", "/buscar?q=politica"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textsOfTheRecordAreSaidToBeSpanish(String address) {
        String page = PageReader.LED
                .get(port, PageReader.in(Language.ENGLISH, address))
                .body();

        assertThat(page).contains("<html lang=\"en\"");
        assertThat(unmarked(page)).isEmpty();
    }

    private static List<String> unmarked(String page) {
        List<String> found = new ArrayList<>();
        Deque<String> languages = new ArrayDeque<>(List.of(""));
        Deque<String> tags = new ArrayDeque<>(List.of(""));
        Matcher piece = PIECE.matcher(page);
        while (piece.find()) {
            if (piece.group(4) != null) {
                boolean told = OF_RECORD.matcher(piece.group(4)).matches();
                if (told
                        && !EXACT.contains(tags.element())
                        && !languages.element().equals("es")) {
                    found.add(tags.element() + ": " + piece.group(4).strip());
                }
            } else if (!piece.group(1).isEmpty()) {
                assertThat(tags.remove()).isEqualTo(piece.group(2));
                languages.remove();
            } else if (!EMPTY.contains(piece.group(2)) && !piece.group(3).endsWith("/")) {
                Matcher language = LANGUAGE.matcher(piece.group(3));
                languages.push(language.find() ? language.group(1) : languages.element());
                tags.push(piece.group(2));
            }
        }
        return found;
    }
}
