package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Real browser for tests. Where Chromium is missing the test is left out, but never in continuous integration. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int HEIGHT = 900;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(there, "Chromium is missing: nothing is tried in a browser");
        }
        assertThat(there).as("chromium and chromedriver are installed").isTrue();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options));
    }

    void go(String address) {
        driver.get(address);
    }

    void reload() {
        driver.navigate().refresh();
    }

    /** The first matching element, once it can be seen. */
    WebElement see(String selector) {
        return new WebDriverWait(driver, TIMEOUT)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Runs a script in the page. */
    void run(String script) {
        driver.executeScript(script);
    }

    /** Result of a script in the page, as text; empty for none. */
    String ask(String script, String... arguments) {
        return Objects.toString(driver.executeScript(script, (Object[]) arguments), "");
    }

    /** Presses a key at the present focus. */
    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** Shows pages at a width in pixels. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    String text() {
        return see("main").getText();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Asserts that the page meets WCAG 2.2 A and AA and does not scroll sideways, wide and narrow. */
    void readsWell() {
        for (int width : new int[] {1280, 390}) {
            driver.manage().window().setSize(new Dimension(width, HEIGHT));
            readsWellAsItIs();
        }
    }

    /** Asserts the same for the width that the page has now. */
    void readsWellAsItIs() {
        assertThat(new AxeBuilder().withTags(WCAG).analyze(driver).getViolations())
                .as("%s at %s", driver.getCurrentUrl(), ask("return innerWidth"))
                .isEmpty();
        assertThat(driver.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
