package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.language.Language;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.HtmlUtils;

/** Test that no name of a field, header, code or identifier reaches a person, on any page or form or in any message. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
class PageWordsTest {

    private static final String TOKEN = "ab".repeat(32);
    private static final Actor SECRETARY = new Actor("mem-2", "TECHNICAL_SECRETARY", "");

    /** Elements that show exact text on purpose (hashes, types of records, the text of a record), and what no one sees. */
    private static final Pattern EXACT = Pattern.compile("(?s)<(pre|code|script|style|svg)[ >].*?</\\1>");

    private static final Pattern SPOKEN = Pattern.compile("(?:aria-label|title|placeholder|alt|content)=\"([^\"]*)\"");

    /** Messages for programs: of problems. */
    private static final String FOR_PROGRAMS = "/web/problems_";

    private static final Pattern MACHINE_WORDS = Pattern.compile(machineWords());

    @LocalServerPort
    private int port;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    static Stream<String> pages() {
        return Stream.of(Addresses.found(), Addresses.embedded(), Addresses.failing())
                .flatMap(List::stream)
                .filter(address -> !address.startsWith("/evidencias/"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysNoMachineWord(String address) throws Exception {
        for (Language language : Language.values()) {
            assertThat(machineWordsOf(get(address, language)))
                    .as("%s in %s", address, language)
                    .isEmpty();
        }
    }

    @Test
    void aFormSaysNoMachineWord(@Autowired ActForms forms) throws Exception {
        assertThat(forms.all()).isNotEmpty();
        for (Language language : Language.values()) {
            for (ActForm form : forms.all()) {
                String address = form.address(subjectOf(form.collection()));
                HttpResponse<String> answer = get(address, language);

                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(machineWordsOf(answer))
                        .as("%s in %s", address, language)
                        .isEmpty();
            }
        }
    }

    @Test
    void aMessageSaysNoMachineWord() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/acuerda/query/**/*.properties");
        List<Resource> forPeople = Arrays.stream(files)
                .filter(file -> !file.toString().contains(FOR_PROGRAMS))
                .toList();

        assertThat(forPeople).hasSizeGreaterThan(20);
        for (Resource file : forPeople) {
            Properties messages = new Properties();
            try (InputStream text = file.getInputStream()) {
                messages.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            }
            assertThat(messages.stringPropertyNames().stream().filter(key -> MACHINE_WORDS
                            .matcher(messages.getProperty(key))
                            .find()))
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    private static String subjectOf(String collection) {
        return switch (collection) {
            case "agreements" -> AgreementStory.OVERDUE;
            case "sessions" -> LiveStory.RUNNING;
            case "compliance-paths" -> PathStory.OPEN;
            case "body-compliances" -> "bcp-" + PathStory.OPEN + "-" + PathStory.BUSY;
            default -> ReportStory.COMMISSION;
        };
    }

    private static List<String> machineWordsOf(HttpResponse<String> page) {
        String seen = EXACT.matcher(page.body()).replaceAll(" ");
        String spoken =
                SPOKEN.matcher(seen).results().map(found -> found.group(1)).collect(Collectors.joining(" \n"));
        String text = HtmlUtils.htmlUnescape(seen.replaceAll("<[^>]*>", " ") + "\n" + spoken);
        return MACHINE_WORDS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String machineWords() {
        try (InputStream words =
                Objects.requireNonNull(PageWordsTest.class.getResourceAsStream("/machine-words.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replace('\n', '|');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpResponse<String> get(String address, Language language) {
        return PageReader.LED.get(
                port, PageReader.in(language, address), "Cookie", EnteredBrowser.cookies(TOKEN, SECRETARY));
    }
}
