package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.frame.PageContext;
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
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.web.util.HtmlUtils;

/** Test of the heads and feet of all pages, at a site whose public address and contact are set. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "acuerda.site=" + PageHeadsTest.SITE,
            "acuerda.responsible.name=Instituto de ejemplo",
            "acuerda.responsible.contact=" + PageHeadsTest.CONTACT,
            "acuerda.responsible.privacy-notice=https://example.org/privacidad"
        })
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageHeadsTest {

    static final String SITE = "https://acuerdos.example.org";
    static final String CONTACT = "transparencia@example.org";

    private static final int MAX_DESCRIPTION_LENGTH = 201;
    private static final int OPTIONS = 6;

    /** Fields of ranges, whose text says both ends. */
    private static final Pattern RANGE = Pattern.compile("(?i).*(from|to)");

    private static final Pattern SELECT = Pattern.compile("(?s)<select [^>]*name=\"(\\w+)\"[^>]*>(.*?)</select>");
    private static final Pattern INPUT = Pattern.compile("<input [^>]*name=\"(\\w+)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>([^<]*)<");

    @LocalServerPort
    private int port;

    @Autowired
    private PageContext context;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    static Stream<String> found() {
        return Addresses.found().stream().filter(address -> !address.startsWith("/actuar"));
    }

    static Stream<String> failing() {
        return Addresses.failing().stream();
    }

    @ParameterizedTest
    @MethodSource("found")
    void nameAndDescribeThePage(String address) {
        Map<Language, String> descriptions = new HashMap<>();
        for (Language language : Language.values()) {
            HttpResponse<String> answer = get(PageReader.in(language, address));
            String head = head(answer.body());
            String description = only(head, "<meta name=\"description\" content=\"([^\"]*)\">");
            descriptions.put(language, description);

            if (!address.endsWith(AgreementStory.HOSTILE)) {
                assertIsPlain(description);
            }
            assertThat(title(head)).doesNotStartWith("Error").endsWith(" · Acuerda");
            assertThat(title(head)).startsWith(only(head, "<meta property=\"og:title\" content=\"([^\"]*)\">"));
            assertThat(only(head, "<meta property=\"og:description\" content=\"([^\"]*)\">"))
                    .isEqualTo(description);
            assertThat(only(head, "<meta property=\"og:locale\" content=\"([^\"]*)\">"))
                    .isEqualTo(language == Language.SPANISH ? "es_MX" : "en_US");
            assertThat(only(head, "<link rel=\"canonical\" href=\"([^\"]*)\">"))
                    .isEqualTo(only(head, "<meta property=\"og:url\" content=\"([^\"]*)\">"))
                    .isEqualTo(SITE + canonical(answer, language));
        }
        assertThat(descriptions.get(Language.SPANISH)).isNotEqualTo(descriptions.get(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void beginWithAnErrorWhereAPageFails(String address) {
        for (Language language : Language.values()) {
            String head = head(get(PageReader.in(language, address)).body());

            assertThat(title(head)).startsWith("Error: ").endsWith(" · Acuerda");
            assertIsPlain(only(head, "<meta name=\"description\" content=\"([^\"]*)\">"));
            assertThat(head).doesNotContain("canonical", "og:url");
        }
    }

    @Test
    void areThoseOfTheAgreementInAFewWords() {
        String page = get("/acuerdos/" + AgreementStory.OVERDUE).body();
        String plainly = only(page, "(?s)<p class=\"plainly\">(.*?)</p>")
                .replaceAll("(?s)^.*</strong>", "")
                .replaceAll("<[^>]*>", "")
                .strip();

        assertThat(only(page, "<meta name=\"description\" content=\"([^\"]*)\">")
                        .replaceAll("…$", ""))
                .isNotEmpty()
                .isSubstringOf(HtmlUtils.htmlUnescape(plainly));
    }

    @Test
    void nameEveryFilterOfEveryList(@Autowired List<ListTable<?>> tables) {
        List<String> lists = tables.stream()
                .map(ListTable::address)
                .filter(list -> !list.contains("{"))
                .distinct()
                .toList();
        int filters = 0;
        for (String list : lists) {
            HttpResponse<String> answer = get(list);
            if (answer.statusCode() != 200 || !answer.body().contains("<form class=\"filters\"")) {
                continue;
            }
            String plain = title(answer.body());
            String main = answer.body().substring(answer.body().indexOf("<main"));
            Map<String, List<String>> fields = new LinkedHashMap<>();
            SELECT.matcher(main)
                    .results()
                    .forEach(select -> fields.put(
                            select.group(1),
                            List.copyOf(OPTION.matcher(select.group(2))
                                    .results()
                                    .limit(OPTIONS)
                                    .collect(Collectors.toMap(
                                            option -> option.group(2),
                                            option -> HtmlUtils.htmlUnescape(option.group(1)),
                                            (one, alike) -> one))
                                    .values())));
            INPUT.matcher(main)
                    .results()
                    .forEach(input -> fields.put(
                            input.group(1),
                            List.of(input.group(1).equals("q") ? "transparencia" : typed(list, input))));
            for (Map.Entry<String, List<String>> field : fields.entrySet()) {
                filters++;
                assertNames(list, plain, field.getKey(), field.getValue());
            }
        }
        assertThat(filters).isGreaterThan(40);
    }

    private static String typed(String list, MatchResult input) {
        return list.equals("/bitacora") && !input.group(1).startsWith("recorded") ? "3" : "2026";
    }

    private void assertNames(String list, String plain, String field, List<String> values) {
        for (Language language : Language.values()) {
            PageText words = context.words(language.locale());
            List<String> titles = values.stream()
                    .map(value -> title(get(PageReader.in(language, list + "?" + field + "=" + value.replace(" ", "+")))
                            .body()))
                    .toList();

            assertThat(titles).as("%s %s", list, field).doesNotHaveDuplicates().doesNotContain(plain);
            if (field.equals("q")) {
                assertThat(titles).allMatch(title -> title.startsWith("«transparencia» · "));
            } else if (!RANGE.matcher(field).matches()) {
                assertThat(titles).allMatch(title -> title.startsWith(words.fieldName(field) + ": "));
            }
        }
    }

    @Test
    void haveALabelForEveryFilter() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider filters = new ClassPathScanningCandidateComponentProvider(false);
        filters.addIncludeFilter(new RegexPatternTypeFilter(
                Pattern.compile(".*[.]page[.].*[$](Filter|Days)|.*[.][A-Z][a-zA-Z]*Filter")));
        List<Class<?>> types = new ArrayList<>();
        for (var found : filters.findCandidateComponents("org.acuerda.query")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            if (type.isRecord() && !type.getSimpleName().equals("ChangeFilter")) {
                types.add(type);
            }
        }

        assertThat(types).hasSizeGreaterThan(11);
        for (Language language : Language.values()) {
            PageText words = context.words(language.locale());
            assertThat(types.stream()
                            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                            .map(RecordComponent::getName)
                            .filter(name -> !RANGE.matcher(name).matches()))
                    .allMatch(name -> !words.fieldName(name).equals(name));
        }
    }

    @Test
    void tellAPageOfAListFromTheFirstOne() {
        String page = get("/bitacora").body();
        String next = only(page, "<a [^>]*href=\"([^\"]*)\" rel=\"next\"").replace("&amp;", "&");

        assertThat(title(get(next).body())).isEqualTo(title(page).replace("Bitácora", "Bitácora · continuación"));
    }

    @Test
    void keepNothingOfAVisitInTheAddressToPassOn() {
        assertThat(only(
                        head(get("/tablero?minSequence=agr-1:1&open=true&lang=es&q=")
                                .body()),
                        "<link rel=\"canonical\" href=\"([^\"]*)\">"))
                .isEqualTo(SITE + "/tablero?open=true");
    }

    @Test
    void offerTheAddressOfWhatPeoplePassOnAndSayWhereAnErrorIsReported() {
        for (String address : List.of(
                "/acuerdos/" + AgreementStory.OVERDUE,
                "/sesiones/" + LiveStory.CLOSED,
                "/rutas/" + PathStory.OPEN,
                "/organismos/" + ReportStory.BODY,
                "/entidades/veracruz")) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.body())
                    .as(address)
                    .contains("readonly id=\"compartir\" value=\"" + SITE + PageReader.end(answer) + "\"")
                    .contains("href=\"mailto:" + CONTACT + "?subject=Error%20en%3A%20")
                    .containsPattern(
                            "&amp;body=P%C3%A1gina%3A%20https%3A%2F%2Facuerdos\\.example\\.org%2F[^\"]*registro%20\\d");
        }
        assertThat(get("/tablero?open=true").body())
                .contains("value=\"" + SITE + "/tablero?open=true\"")
                .doesNotContain("mailto:" + CONTACT + "?");
        assertThat(get("/ayuda").body()).contains("id=\"reportar\"", "href=\"mailto:" + CONTACT + "\"");
    }

    private static void assertIsPlain(String description) {
        assertThat(description)
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(MAX_DESCRIPTION_LENGTH)
                .doesNotContain("<", ">", "??", "{0}", "null")
                .matches("(?s).*[.…!?»)]");
    }

    private static String head(String page) {
        return page.substring(0, page.indexOf("</head>"));
    }

    /** The address that a request ended at, without the language that pages are in by themselves. */
    private static String canonical(HttpResponse<?> answer, Language language) {
        String address = PageReader.end(answer);
        return language == Language.SPANISH
                ? address.replaceAll("[?&]lang=es$", "").replace(",", "%2C")
                : address;
    }

    private static String title(String page) {
        return only(page, "<title>([^<]*)</title>");
    }

    private static String only(String text, String pattern) {
        List<String> found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> HtmlUtils.htmlUnescape(result.group(1)))
                .toList();
        assertThat(found).as(pattern).hasSize(1);
        return found.getFirst();
    }

    private HttpResponse<String> get(String address) {
        return PageReader.LED.get(port, address);
    }
}
