package org.acuerda.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Test of the form of a call in a real browser, with scripts and without: its length, rows moved by the keyboard, and
 * the page that shows the call before it is sent.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ServiceOnStory.class, FormsTest.Recorded.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormOfACallIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    /** Before rows were folded, the form was as long as six windows. */
    private static final long MOST_PIXELS = 4L * HEIGHT;

    private ChromeDriver browser;

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingCommandSide commandSide;

    @BeforeEach
    void open(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        assertThat(installed || System.getenv("CI") == null)
                .as("Chromium in continuous integration")
                .isTrue();
        Assumptions.assumeTrue(installed, "Chromium is not installed");
        ServiceOnStory.awaitWholeStory(freshness, topic);
        commandSide.answers(200, "{\"changed\":[]}");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--window-size=" + WIDTH + "," + HEIGHT);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        browser.get(site() + "/ayuda");
        String cookies = EnteredBrowser.cookies("a".repeat(64), new Actor("mem-2", "TECHNICAL_SECRETARY", "bod-1"));
        for (String cookie : cookies.split("; ", -1)) {
            String[] pair = cookie.split("=", 2);
            browser.manage().addCookie(new Cookie(pair[0], pair[1]));
        }
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isShortMovesRowsByKeyboardAndIsShownBeforeItIsSent(boolean scripts) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        browser.get(site() + "/actos/commissions/com-1/convene-session");
        assertThat(browser.findElement(By.tagName("body")).getSize().getHeight())
                .as("height of the form")
                .isLessThan((int) MOST_PIXELS);
        String moved = Objects.requireNonNull(title(0).getDomProperty("value"));

        press("button[name=_down][value='agenda.items[0].']", Keys.SPACE);
        await(() -> moved.equals(title(1).getDomProperty("value")));
        await(() -> "agenda.items[1].".equals(browser.switchTo().activeElement().getDomAttribute("value")));
        assertThat(browser.switchTo().activeElement().getText()).contains("Subir");
        browser.switchTo().activeElement().sendKeys(Keys.SPACE);
        await(() -> moved.equals(title(0).getDomProperty("value")));

        new Select(browser.findElement(By.name("kind"))).selectByValue("ORDINARY");
        browser.findElement(By.name("startsAt")).sendKeys("30/04/2026 11:00");
        new Select(browser.findElement(By.name("venue.format"))).selectByValue("IN_PERSON");
        new Select(browser.findElement(By.name("convenedBy"))).selectByValue("mem-1");
        press("input[name='venue.place']", "INEGI" + Keys.ENTER);
        await(() -> Objects.requireNonNull(browser.getTitle()).startsWith("Revise antes de convocar"));
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains("jueves 30 de abril de 2026, 11:00", "INEGI");
        assertThat(commandSide.sent()).isEmpty();
        if (scripts) {
            assertThat(new AxeBuilder().withTags(WCAG).analyze(browser).getViolations())
                    .isEmpty();
        }
        press("button[name=_shown]", Keys.ENTER);
        await(() -> !commandSide.sent().isEmpty());
        assertThat(commandSide.sent()).hasSize(1);
    }

    private void press(String selector, CharSequence keys) {
        browser.findElement(By.cssSelector(selector)).sendKeys(keys);
    }

    private WebElement title(int row) {
        return browser.findElement(By.name("agenda.items[" + row + "].title"));
    }

    private void await(BooleanSupplier until) {
        new WebDriverWait(browser, PATIENCE)
                .ignoreAll(List.of(StaleElementReferenceException.class, NoSuchElementException.class))
                .until(waiting -> until.getAsBoolean());
    }

    private String site() {
        return "http://127.0.0.1:" + port;
    }
}
