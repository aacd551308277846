package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.projection.InMemoryJournal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The pages in a real browser, wide and narrow, light and dark, in both languages: WCAG 2.2 A and AA by axe, no sideways
 * scrolling, nothing in the console. Where Chromium is missing it says so and is left out, but never in continuous
 * integration, which sets {@code CI}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int HEIGHT = 900;

    private @Nullable ChromeDriver browser;

    @LocalServerPort
    private int port;

    /** How a page is looked at. */
    private enum Look {
        WIDE_LIGHT(1280, "light"),
        WIDE_DARK(1280, "dark"),
        NARROW_LIGHT(390, "light"),
        NARROW_DARK(390, "dark");

        private final int width;
        private final String scheme;

        /** All rules by day; by night the only one that colours can break. */
        private AxeBuilder axe() {
            AxeBuilder axe = new AxeBuilder();
            return scheme.equals("light") ? axe.withTags(WCAG) : axe.withOnlyRules(List.of("color-contrast"));
        }

        Look(int width, String scheme) {
            this.width = width;
            this.scheme = scheme;
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
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    static Stream<String> addresses() {
        return Stream.concat(Addresses.found().stream(), Addresses.failing().stream());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void readWellForEverybody(String address) {
        ChromeDriver window = Objects.requireNonNull(browser);
        for (Language language : Language.values()) {
            for (Look look : Look.values()) {
                show(window, address, language, look);
                String where = address + " " + language + " " + look;

                assertThat(widthBeyondTheWindow(window))
                        .as("sideways scrolling of %s", where)
                        .isZero();
                Results found = look.axe().analyze(window);
                assertThat(found.getViolations()).as(where).isEmpty();
                assertThat(window.manage().logs().get(LogType.BROWSER).getAll().stream()
                                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                                .filter(entry ->
                                        !entry.getMessage().contains("the server responded with a status of 40"))
                                .toList())
                        .as("console of %s", where)
                        .isEmpty();
            }
        }
    }

    private void show(ChromeDriver window, String address, Language language, Look look) {
        window.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        window.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.scheme))));
        window.get(
                "http://127.0.0.1:" + port + address + (address.contains("?") ? "&" : "?") + "lang=" + language.code());
    }

    private static long widthBeyondTheWindow(ChromeDriver window) {
        Object beyond = window.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return beyond instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }
}
