package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * Test of a session at the desk in which slips are put right: a wrong first entry of the roll, a wrong vote, a vote that is
 * annulled and repeated because a member arrived, a member who left meanwhile, and an item ended by mistake. The form
 * of the next call has what this session postponed. The desk comes to the hour of the call by itself.
 */
@Order(Integer.MAX_VALUE - 1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlipsAtTheDeskIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration UNTIL_HOUR = Duration.ofSeconds(100);
    private static final int LATE = 6;
    private static final int LEFT = 5;
    private static final int NEXT_CALL = 15;

    private final RunningStack stack = RunningStack.afterTry();

    private Browser browser;
    private ConvenedSession session;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open();
        browser.width(1280);
        session = ConvenedSession.in(stack, "slips", UNTIL_HOUR);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void slipsArePutRightAndNothingIsErased() throws IOException {
        sitDown();
        aWrongFirstEntryIsUndone();
        theHourComesByItself();
        aVoteIsCorrectedWhileOpen();
        aVoteIsAnnulledAndRepeatedAfterAMemberArrived();
        aVoteIsDoubtfulOnceAMemberHasLeft();
        aMatterIsPostponedAfterAWrongEnd();
        everythingIsInSightAfterwards();
        theNextCallTakesTheMatterUp();
    }

    private void sitDown() {
        browser.go(stack.entrance());
        browser.go(stack.settings().queryAddress() + "/actuar?_back=/sesiones/" + session.id() + "/conduccion");
        new Select(browser.see("#actor")).selectByContainsVisibleText(session.name(1));
        browser.see("form.act button.button:not(.quiet)").click();
        browser.see("#desk-bar");
    }

    private void aWrongFirstEntryIsUndone() {
        sees("#punto .closed-act", "Declarar quórum");
        arrives(LATE);
        sees("#f-undo", "Deshacer: llegada de " + session.name(LATE));
        click("#f-undo button");
        sees("#seat-" + session.member(LATE), "no ha llegado");
        for (int number = 0; number < LATE; number++) {
            arrives(number);
        }
    }

    /** Nobody reads the page again. */
    private void theHourComesByItself() {
        browser.run("window.notReadAgain = true");
        await("the hour of the call")
                .atMost(UNTIL_HOUR.plus(TIMEOUT))
                .untilAsserted(() -> assertThat(browser.all("#f-declare")).isNotEmpty());
        assertThat(browser.ask("return window.notReadAgain")).isEqualTo("true");
        click("#f-declare button");
        click("#f-approve-agenda button");
        sees("#orden", "Se aprobó");
    }

    private void aVoteIsCorrectedWhileOpen() {
        click("#present-item-itm-3 button");
        browser.see("#proposal").sendKeys("Se amplía el plazo.");
        click("#f-open-vote button");
        everyoneInFavour();

        act("correct-vote");
        choose("voterId", session.member(1));
        choose("choice", "AGAINST");
        send("reason", "Se anotó mal");
        sees("#f-votes", "decía «a favor»");
    }

    private void aVoteIsAnnulledAndRepeatedAfterAMemberArrived() {
        arrives(LATE);
        sees("#late-for-vote", session.name(LATE));
        click("form[id^=close-vote] button");
        sees("#vote-result", "a favor 5, en contra 1");

        act("annul-vote");
        type("authority", "La Comisión, en esta sesión");
        sendAfterReview("reason", "Llegó una integrante");
        sees("#vote-void", "Votación anulada", "Llegó una integrante");
        click("#f-repeat button");
        everyoneInFavour();
        click("form[id^=close-vote] button");
        sees("#vote-result", "a favor 7");
    }

    private void aVoteIsDoubtfulOnceAMemberHasLeft() throws IOException {
        session.remove(LEFT);
        sees("#vote-doubtful", session.name(LEFT));
        assertThat(browser.all("#f-adopt")).isEmpty();

        act("confirm-vote");
        type("authority", "La Comisión, en esta sesión");
        sendAfterReview("reason", "El resultado es el mismo sin ese voto");
        click("#f-adopt button");
        sees("#item-itm-3", "Se adoptó un acuerdo");
    }

    private void aMatterIsPostponedAfterAWrongEnd() {
        click("#present-item-itm-5 button");
        endAs("NOTED");
        sees("#item-itm-5", "Se tomó nota");
        click("#reopen-item-itm-5 button");
        sees("#item-itm-5", "en curso");
        endAs("POSTPONED");
        sees("#item-itm-5", "Se pospuso");
    }

    private void everythingIsInSightAfterwards() {
        browser.go(stack.settings().queryAddress() + "/sesiones/" + session.id());
        assertThat(browser.text())
                .contains("Se corrigió el voto de " + session.name(1))
                .contains("Se anuló, por decisión de La Comisión, en esta sesión: Llegó una integrante")
                .contains(session.name(LEFT) + ": ese día no era integrante con voto")
                .contains("El resultado es el mismo sin ese voto")
                .contains("Había concluido por error");
    }

    /** The session that postponed the matter goes on meanwhile. */
    private void theNextCallTakesTheMatterUp() {
        browser.go(stack.settings().queryAddress() + "/actos/commissions/" + session.commission() + "/convene-session");
        assertThat(browser.see("[name='agenda.items[4].title']").getDomProperty("value"))
                .isEqualTo("Calendario de trabajo");
        assertThat(browser.see("[name='agenda.items[4].comesFrom']").getDomProperty("value"))
                .isEqualTo(session.id() + " itm-5");
        choose("kind", "ORDINARY");
        type("startsAt", session.businessDay(NEXT_CALL) + " 10:00");
        choose("'venue.format'", "IN_PERSON");
        type("'venue.place'", "Sala");
        choose("convenedBy", session.member(0));
        browser.see("form.act button.button:not(.quiet)").click();
        click("button[name=_shown]");
        sees(".recorded", "Quedó registrado");

        browser.see(".recorded a[href*='/sesiones/']").click();
        sees("main", "Segunda sesión ordinaria", "Calendario de trabajo", "Viene de: primera sesión ordinaria");
        browser.see("main a[href$='/preparar']").click();
        sees("#h-agenda ~ table", "Calendario de trabajo", "Viene de: primera sesión ordinaria");
    }

    private void arrives(int number) {
        click("#record-arrival-" + session.member(number) + " button[value=IN_PERSON]");
        sees("#seat-" + session.member(number), "presencial");
    }

    private void everyoneInFavour() {
        click("[data-choose=IN_FAVOUR]");
        click("#f-votes button:not([type=button])");
        await("all votes").atMost(TIMEOUT).untilAsserted(() -> assertThat(browser.all("[data-choose]"))
                .isEmpty());
    }

    private void endAs(String outcome) {
        click("#d-outcome summary");
        new Select(browser.see("#outcome")).selectByValue(outcome);
        click("#f-outcome button");
    }

    /** Opens the form of an act on the vote. */
    private void act(String act) {
        click("#d-remedies summary");
        click("#a-" + act);
        browser.see("form.act");
    }

    private void choose(String field, String value) {
        new Select(browser.see("[name=" + field + "]")).selectByValue(value);
    }

    private void type(String field, String text) {
        browser.see("[name=" + field + "]").sendKeys(text);
    }

    /** Fills in the last field and sends the form, which leads back to the desk. */
    private void send(String field, String text) {
        type(field, text);
        browser.see("form.act button.button:not(.quiet)").click();
        browser.see("#desk-bar");
    }

    /** The same for an act on others, which is shown before it is recorded. */
    private void sendAfterReview(String field, String text) {
        type(field, text);
        browser.see("form.act button.button:not(.quiet)").click();
        click("button[name=_shown]");
        browser.see("#desk-bar");
    }

    private void sees(String selector, String... texts) {
        await(selector)
                .atMost(TIMEOUT)
                .ignoreException(StaleElementReferenceException.class)
                .untilAsserted(() -> assertThat(browser.see(selector).getText()).contains(texts));
    }

    private void click(String selector) {
        await(selector)
                .atMost(TIMEOUT)
                .ignoreException(StaleElementReferenceException.class)
                .untilAsserted(() -> {
                    WebElement element = browser.see(selector);
                    browser.run("document.querySelector(`" + selector + "`).scrollIntoView({block: 'center'})");
                    element.click();
                });
    }
}
