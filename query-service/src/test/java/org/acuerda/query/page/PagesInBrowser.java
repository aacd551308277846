package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.projection.InMemoryJournal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Base of the tests of pages in a real browser, wide and narrow, light and dark, in both languages: WCAG 2.2 A and AA by axe, no
 * sideways scrolling, an empty console. Without Chromium it says so and is skipped, but never in continuous
 * integration, which sets {@code CI}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PagesInBrowser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int SMALLEST_WIDTH = 320;

    /** Height of the notice that a demonstration has above its header. */
    private static final int NOTICE_HEIGHT = 60;

    private static final int MAX_HEADING_TOP = 180;

    /** What is folded is checked too. */
    private static final String UNFOLD = "document.querySelectorAll('details').forEach(each => each.open = true)";

    /** Puts a word without a gap into every text of the record. */
    private static final String STRETCH =
            """
            document.querySelectorAll("[lang=es]").forEach(told => {
                const texts = [...told.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
                texts.forEach(text => text.data += " https://ejemplo.org/" + "x".repeat(80));
            });
            """;

    private static final String AXE = axe();

    private @Nullable ChromeDriver browser;

    @LocalServerPort
    private int port;

    /** Window size and colour scheme of a check. The dark scheme differs only in colours. */
    private enum Look {
        WIDE_LIGHT(1280, "light"),
        WIDE_DARK(1280, "dark"),
        NARROW_DARK(PHONE_WIDTH, "dark"),
        NARROW_LIGHT(PHONE_WIDTH, "light");

        private final int width;
        private final String scheme;

        Look(int width, String scheme) {
            this.width = width;
            this.scheme = scheme;
        }

        private Map<String, Object> rules() {
            return scheme.equals("light")
                    ? Map.of("type", "tag", "values", WCAG)
                    : Map.of("type", "rule", "values", List.of("color-contrast"));
        }
    }

    @BeforeAll
    void open(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(there, "Chromium is missing: the pages are not looked at in a browser");
        }
        assertThat(there).as("chromium and chromedriver are installed").isTrue();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        ServiceOnStory.awaitWholeStory(freshness, topic);
        browser.get("http://127.0.0.1:" + port + "/entrada/" + ServiceOnStory.START_TOKEN);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    /** The open browser. */
    final ChromeDriver browser() {
        return Objects.requireNonNull(browser);
    }

    /** The address of a page with its host. */
    final String at(String address) {
        return "http://127.0.0.1:" + port + address;
    }

    /** The addresses to look at. */
    abstract Stream<String> addresses();

    final void open(String address, Language language) {
        browser()
                .get("http://127.0.0.1:" + port + address + (address.contains("?") ? "&" : "?") + "lang="
                        + language.code());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void areAccessible(String address) {
        ChromeDriver window = browser();
        for (Language language : Language.values()) {
            open(address, language);
            window.executeScript(UNFOLD);
            window.executeScript(AXE);
            for (Look look : Look.values()) {
                String where = address + " " + language + " " + look;
                lookAt(window, look);

                assertThat(widthBeyondTheWindow(window))
                        .as("sideways scrolling of %s", where)
                        .isZero();
                assertThat(violations(window, look)).as(where).isEmpty();
            }
            assertThat(complaints(window))
                    .as("console of %s in %s", address, language)
                    .isEmpty();
            assertFitsTheSmallestPhone(address + " " + language);
        }
    }

    /** A list that begins with the most pressing agreements, to a visitor who does not act. */
    final void assertFirstAgreementIsWithinTheFirstScreenOfAPhone(String address) {
        browser().manage().deleteAllCookies();
        size(browser(), PHONE_WIDTH, PHONE_HEIGHT);
        for (Language language : Language.values()) {
            open(address, language);

            assertThat(edge("h1", "top"))
                    .as("heading of %s in %s", address, language)
                    .isLessThan(MAX_HEADING_TOP);
            assertThat(edge("main tbody .title", "bottom"))
                    .as("first agreement of %s in %s", address, language)
                    .isLessThan(PHONE_HEIGHT - NOTICE_HEIGHT);
        }
    }

    /** Where an edge of the first matching element is, in pixels from the top of the page. */
    private long edge(String selector, String edge) {
        return number(
                browser(),
                "return Math.ceil(document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]])",
                selector,
                edge);
    }

    /** WCAG 1.4.10, with everything unfolded and however long the words of the record are. */
    final void assertFitsTheSmallestPhone(String where) {
        size(browser(), SMALLEST_WIDTH, PHONE_HEIGHT);
        browser().executeScript(UNFOLD);
        browser().executeScript(STRETCH);
        assertThat(widthBeyondTheWindow(browser()))
                .as("sideways scrolling of %s at %d", where, SMALLEST_WIDTH)
                .isZero();
    }

    /** The check itself can fail. */
    @Test
    void wouldNotBePassedByAPageWithoutLanguageOrTitle() {
        ChromeDriver window = browser();
        window.get("data:text/html,<p>Acuerda</p>");
        window.executeScript(AXE);

        assertThat(violations(window, Look.WIDE_LIGHT).toString()).contains("html-has-lang", "document-title");
    }

    private static void lookAt(ChromeDriver window, Look look) {
        size(window, look.width, HEIGHT);
        window.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.scheme))));
    }

    private static void size(ChromeDriver window, int width, int height) {
        window.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * The violations that axe finds, each with its elements. It runs inside the page, because its own builder opens a
     * window for each.
     */
    private static List<?> violations(ChromeDriver window, Look look) {
        Object found = window.executeAsyncScript(
                """
                const [rules, done] = arguments;
                axe.run(document, {runOnly: rules, resultTypes: ["violations"]}).then(
                    found => done(found.violations.map(each =>
                        each.id + ": " + each.nodes.map(node => node.target.join(" ")).join(", "))),
                    failure => done(["axe failed: " + failure]));
                """,
                look.rules());
        return found instanceof List<?> list ? list : List.of("axe gave no list but " + found);
    }

    private static List<LogEntry> complaints(ChromeDriver window) {
        return window.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .filter(entry -> !entry.getMessage().contains("the server responded with a status of 40"))
                .toList();
    }

    private static long widthBeyondTheWindow(ChromeDriver window) {
        return number(window, "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static long number(ChromeDriver window, String script, Object... arguments) {
        Object found = window.executeScript(script, arguments);
        return found instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
