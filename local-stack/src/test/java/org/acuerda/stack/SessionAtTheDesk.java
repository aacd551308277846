package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Steps of one session that is run from the desk in a first browser and watched in a second with the same desk open. */
final class SessionAtTheDesk {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String SECOND_TEXT = "Se amplía el plazo un mes.";

    /** Keeps the time when the page showed each record, and when its last form was sent. */
    private static final String CLOCK =
            """
            window.seenAt = {};
            new MutationObserver(() => window.seenAt[document.querySelector("[data-live]").dataset.live] ??= Date.now())
                .observe(document.body, {subtree: true, attributes: true, attributeFilter: ["data-live"]});
            document.addEventListener("submit", () => window.sentAt = Date.now(), true);
            """;

    private final String address;
    private final ConvenedSession session;
    private final Browser first;
    private final Browser second;
    private final Map<String, Duration> seenAfter = new LinkedHashMap<>();

    SessionAtTheDesk(String address, ConvenedSession session, Browser first, Browser second) {
        this.address = address;
        this.session = session;
        this.first = first;
        this.second = second;
    }

    /** Time from sending in the first browser until the second showed it, for each act in order. */
    Map<String, Duration> seenAfter() {
        return seenAfter;
    }

    void begins() {
        sitDown(first, 1);
        sitDown(second, 0);
        readsWell(first);
        theNextArrivalIsNearForTheKeyboard();
    }

    /** Two skip links and one more key, from the beginning of the page. */
    private void theNextArrivalIsNearForTheKeyboard() {
        for (int link = 0; link < 3; link++) {
            first.press(Keys.TAB);
            first.press(Keys.ENTER);
        }
        assertThat(first.ask("return document.activeElement.id")).isEqualTo("arrival");
    }

    void theRollIsTakenAndTheSessionOpens() {
        sees(first, "#punto .closed-act", "Declarar quórum");
        for (int number = 0; number < 4; number++) {
            act("#record-arrival-" + session.member(number) + " button[value=IN_PERSON]");
        }
        actByKeyboard("record-arrival-" + session.member(4), "record-arrival-" + session.member(5));
        sees(second, "#desk-bar", "Hay quórum", "Presentes: 5", "4");

        act("#f-declare button");
        act("#f-approve-agenda button");
        sees(second, "#orden", "Se aprobó");
    }

    void theQuorumIsLostAndRegained() {
        act("#present-item-itm-3 button");
        act("#record-departure-" + session.member(4) + " button");
        act("#record-departure-" + session.member(3) + " button");
        sees(second, "#desk-bar", "No hay quórum", "Presentes: 3");
        sees(first, "#punto .closed-act", "Someter a votación");
        readsWell(first);

        act("#record-arrival-" + session.member(4) + " button[value=REMOTE]");
        sees(second, "#desk-bar", "Hay quórum", "Presentes: 4");
        act("#record-arrival-" + session.member(3) + " button[value=IN_PERSON]");
        act("#record-arrival-" + session.member(5) + " button[value=IN_PERSON]");
        act("#record-departure-" + session.member(5) + " button");
        act("#f-undo button");
        sees(second, "#desk-bar", "Hay quórum", "Presentes: 6");
        assertThat(second.ask("return [...document.querySelectorAll('.moments li')]"
                        + ".map(each => each.textContent.match(/presentes (\\d+)/)[1]).join()"))
                .isEqualTo("1,2,3,4,5,4,3,4,5,6");
    }

    void anActOnAChangedPartIsRejected() {
        second.see("#proposal").sendKeys(SECOND_TEXT);
        first.see("#proposal").sendKeys("Se amplía el plazo.");
        act("#f-open-vote button");

        assertThat(second.see("#proposal").getDomProperty("value")).isEqualTo(SECOND_TEXT);
        sees(second, "#f-open-vote", "Mientras escribe");
        click(second, "#f-open-vote button");

        sees(second, ".error-summary", "Mientras llenaba el formulario");
        assertThat(second.see("#f-proposal-text").getDomProperty("value")).isEqualTo(SECOND_TEXT);
        sitDown(second, 0);
    }

    void theTieIsBrokenByTheCastingVote() {
        click(first, "[data-choose]");
        for (int row = 4; row <= 6; row++) {
            click(first, ".ballot tbody tr:nth-child(" + row + ") input[value=AGAINST]");
        }
        readsWell(first);
        act("#f-votes button:not([type=button])");
        act("form[id^=close-vote] button");
        sees(second, "#vote-result", "Empate");
        readsWell(first);

        click(first, "#f-casting input[value=IN_FAVOUR]");
        act("#f-casting button");
        act("#f-adopt button");
        sees(second, "#item-itm-3", "Se adoptó un acuerdo");
    }

    void everyOpenAgreementIsReviewed() {
        act("#present-item-itm-4 button");
        click(first, "#d-end summary");
        sees(first, "#d-end .closed-act", "Clausurar");
        readsWell(first);

        String reviewed = session.agreement(1);
        new Select(first.see("#status-" + reviewed)).selectByValue("IN_PROGRESS");
        first.see("#narrative-" + reviewed).sendKeys("Se avanzó en el paso 3.");
        act("#f-review-" + reviewed + " button");
        sees(second, "#review", "Se avanzó en el paso 3.");

        click(first, "#d-en-bloc summary");
        first.see("#en-bloc").sendKeys("Sin cambios desde la sesión anterior.");
        act("#f-en-bloc button");
        end("NOTED");
    }

    void theSessionPausesAndEnds() {
        click(first, "#d-recess summary");
        first.see("#recess-reason").sendKeys("Comida.");
        act("#f-recess button");
        sees(second, "#desk-bar", "En receso");
        act("#f-resume button");

        act("#present-item-itm-5 button");
        end("POSTPONED");
        act("#f-close button");
        sees(second, "#punto h2", "Clausurada");
        readsWell(first);
    }

    private void end(String outcome) {
        click(first, "#d-outcome summary");
        new Select(first.see("#outcome")).selectByValue(outcome);
        act("#f-outcome button");
    }

    /** Chooses who acts, and goes to the desk. */
    private void sitDown(Browser browser, int member) {
        String desk = "/sesiones/" + session.id() + "/conduccion";
        browser.go(address + "/actuar?_back=" + desk);
        WebElement actor = browser.see("#actor");
        actor.findElement(By.xpath(".//option[starts-with(., '" + session.name(member) + "')]"))
                .click();
        browser.see("form.act button.button:not(.quiet)").click();
        browser.see("#desk-bar");
        browser.run(CLOCK);
    }

    private void act(String button) {
        act(button, () -> click(first, button));
    }

    /** The focus has come from the arrival before; it goes on afterwards. */
    private void actByKeyboard(String form, String next) {
        isInFocus(form);
        act(form, () -> first.press(Keys.ENTER));
        isInFocus(next);
    }

    private void isInFocus(String form) {
        await("the focus to come to " + form).atMost(TIMEOUT).untilAsserted(() -> assertThat(
                        first.ask("return document.activeElement.form?.id"))
                .isEqualTo(form));
    }

    /** Also: who hears the page knows which button is which. */
    private static void readsWell(Browser browser) {
        browser.readsWellAsItIs();
        assertThat(browser.ask(
                        "const names = [...document.querySelectorAll('main :is(button, summary)')].map(each => each.textContent.trim());"
                                + "return names.filter((name, place) => names.indexOf(name) !== place).join()"))
                .isEmpty();
    }

    /** Acts in the first browser and reads from both pages' own clocks when the second showed it. */
    private void act(String what, Runnable act) {
        act.run();
        // Results of the act before it may still be arriving, and in more than one part.
        String shown = await(what)
                .atMost(TIMEOUT)
                .until(() -> shown(first), now -> isNews(now) && shown(second).equals(now));
        long sent = Long.parseLong(first.ask("return window.sentAt"));
        long seen = Long.parseLong(second.ask("return window.seenAt[arguments[0]]", shown));
        seenAfter.put(what, Duration.ofMillis(seen - sent));
    }

    private boolean isNews(String shown) {
        return first.ask("return window.seenAt[arguments[0]] > window.sentAt", shown)
                .equals("true");
    }

    private static void sees(Browser browser, String selector, String... texts) {
        await(selector)
                .atMost(TIMEOUT)
                .ignoreException(StaleElementReferenceException.class)
                .untilAsserted(() -> assertThat(browser.see(selector).getText()).contains(texts));
    }

    private static void click(Browser browser, String selector) {
        WebElement element = browser.see(selector);
        browser.run("document.querySelector(`" + selector + "`).scrollIntoView({block: 'center'})");
        element.click();
    }

    private static String shown(Browser browser) {
        return browser.ask("return document.querySelector('[data-live]')?.dataset.live");
    }
}
