package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.guard.SecurityHeaders;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.language.Language;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;

/** Test of the parts of pages that other sites show inside theirs: they can be framed, say what the page says, and do nothing. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPagesTest {

    private static final String ACTING =
            EnteredBrowser.cookies("b".repeat(64), new Actor("mem-2", "TECHNICAL_SECRETARY", "bod-1"));

    @LocalServerPort
    private int port;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    static Stream<String> embedded() {
        return Addresses.embedded().stream();
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void canBeShownInsideAnotherSiteAndDoNothing(String address) {
        for (Language language : Language.values()) {
            HttpResponse<String> answer = get(PageReader.in(language, address), ACTING);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().map())
                    .containsEntry("content-security-policy", List.of(SecurityHeaders.EMBEDDED_POLICY))
                    .doesNotContainKeys("x-frame-options", "set-cookie");
            assertThat(SecurityHeaders.EMBEDDED_POLICY).endsWith("frame-ancestors *");
            assertThat(answer.body())
                    .startsWith("<!doctype html>")
                    .contains("<html lang=\"" + language.locale().toLanguageTag() + "\"", "<base target=\"_blank\">")
                    .contains("<meta name=\"robots\" content=\"noindex\">")
                    .containsPattern("/bitacora/\\d+")
                    .doesNotContain("<form", "<button", "<script", "<input", "<header", "/actuar", "/actos/")
                    .doesNotContain("??", " style=", "th:", "ac:value")
                    .doesNotContainPattern("\\bnull\\b");
            assertThat(groups(answer.body(), "(<h1)[ >]")).hasSize(1);
            assertThat(groups(answer.body(), " href=\"#(?!mark-)([^\"]*)\"")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void leadToThePageThatTheyArePartOfAndSayWhatItSays(String address) {
        String part = get(PageReader.in(Language.SPANISH, address), "").body();
        String source = HtmlUtils.htmlUnescape(groups(part, "<a target=\"_blank\" rel=\"noopener\" href=\"([^\"]*)\"")
                .getFirst());
        String whole = get(source, "").body();

        assertThat(source).doesNotContain("/insertar", "/mapa");
        assertThat(text(whole))
                .contains(
                        text(groups(part, "(?s)<h1[^>]*>(.*?)</h1>").getFirst()).replaceAll("^.* · ", ""));
        for (String cell : groups(part, "(?s)<(?:td|li|strong)(?: [^>]*)?>(.*?)</(?:td|li|strong)>")) {
            assertThat(text(whole)).as(cell).contains(text(cell));
        }
        for (String link : groups(part, " href=\"(/[^\"#]*)")) {
            assertThat(get(HtmlUtils.htmlUnescape(link), "").statusCode())
                    .as(link)
                    .isEqualTo(200);
        }
    }

    @Test
    void areOfferedByTheirPagesAsALineToCopy() {
        for (String page : List.of(
                "/tablero",
                "/acuerdos?q=transparencia",
                "/acuerdos/" + AgreementStory.OVERDUE,
                "/rutas/" + PathStory.OPEN + "?only=UNMET")) {
            for (Language language : Language.values()) {
                List<String> lines =
                        groups(get(PageReader.in(language, page), "").body(), "value=\"(&lt;iframe [^\"]*)\"").stream()
                                .map(HtmlUtils::htmlUnescape)
                                .toList();
                assertThat(lines).as(page).hasSize(page.startsWith("/rutas") ? 2 : 1);
                lines.forEach(line -> {
                    assertThat(line)
                            .matches("<iframe src=\"http://[^\"]+\" title=\"[^\"]+\" lang=\"" + language.code()
                                    + "\" [^<>]*></iframe>");
                    String address = HtmlUtils.htmlUnescape(
                            groups(line, "src=\"http://[^/]+([^\"]*)\"").getFirst());
                    assertThat(address).startsWith("/insertar/").containsOnlyOnce("lang=" + language.code());
                    assertThat(get(address, "").headers().firstValue("Content-Security-Policy"))
                            .contains(SecurityHeaders.EMBEDDED_POLICY);
                });
            }
        }
    }

    /** What is not made to be embedded, failures inside the room of embedding included. */
    @Test
    void areTheOnlyPagesThatCanBeShownInsideAnotherSite() {
        Stream.concat(
                        Stream.concat(Addresses.found().stream(), Addresses.failing().stream())
                                .filter(address -> !address.startsWith("/actuar")),
                        Stream.of(
                                "/insertar",
                                "/insertar/sesiones",
                                "/insertar/acuerdos/agr-nada",
                                "/insertar/rutas/pth-nada/mapa",
                                "/insertar/acuerdos?cursor=inventado"))
                .forEach(address -> {
                    HttpResponse<String> answer = get(address, "");
                    assertThat(answer.headers().map())
                            .as(address)
                            .containsEntry("x-frame-options", List.of("DENY"))
                            .doesNotContainEntry("content-security-policy", List.of(SecurityHeaders.EMBEDDED_POLICY));
                });
        assertThat(SecurityHeaders.POLICY).endsWith("frame-ancestors 'none'");
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<String> groups(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private HttpResponse<String> get(String address, String cookies) {
        return PageReader.LED.get(port, address, "Cookie", cookies);
    }
}
