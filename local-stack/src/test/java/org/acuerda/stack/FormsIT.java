package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import tools.jackson.databind.JsonNode;

/** Test of acting in the browser: a person chooses who acts, is rejected, comes back, and records a follow-up exactly once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsIT {

    private static final String NARRATIVE = "Se reunió el grupo de trabajo y se repartieron las tareas.";

    private final RunningStack stack = RunningStack.afterTry();

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aFollowUpIsRefusedKeptAndRecordedOnce() throws IOException {
        JsonNode agreement = fourth();
        String id = agreement.required("agreementId").asString();
        int before = agreement.required("followUps").size();
        chooseWhoActs("/acuerdos/" + id);
        browser.readsWell();
        browser.see("a[href*='/record-follow-up']").click();

        browser.see("#f-_occurredOn").sendKeys("31/11/2018");
        browser.see("#f-narrative").sendKeys(NARRATIVE);
        browser.see("form.act button.button:not(.quiet)").click();
        assertThat(browser.see(".error-summary").getText()).contains("31/11/2018", "corrija 2 datos");
        assertThat(browser.see("#f-status-error").isDisplayed()).isTrue();
        browser.readsWell();

        browser.reload();
        assertThat(browser.see("[data-draft-note]").isDisplayed()).isTrue();
        assertThat(browser.see("#f-narrative").getDomProperty("value")).isEqualTo(NARRATIVE);
        browser.readsWell();

        new Select(browser.see("#f-status")).selectByValue("IN_PROGRESS");
        WebElement occurredOn = browser.see("#f-_occurredOn");
        occurredOn.clear();
        browser.run(
                "const send = document.querySelector('form.act button.button:not(.quiet)'); send.click(); send.click()");

        assertThat(browser.see(".recorded").getText()).contains("Quedó registrado");
        assertThat(browser.address()).contains("/acuerdos/ord-1-2018-4?", "minSequence=" + id);
        assertThat(browser.text()).contains(NARRATIVE);
        assertThat(fourth().required("followUps").size()).isEqualTo(before + 1);
        browser.readsWell();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actos/agreements/ID/notify",
                "/actos/agreements/ID/attach-evidence",
                "/actos/agreements/ID/publish",
                "/actos/agreements/ID/review-follow-up",
                "/actos/compliance-paths?anchor.agreementId=ID",
                "/actos/compliance-paths/nuevo/define-from-template?anchor.agreementId=ID"
            })
    void formsAreAccessible(String form) throws IOException {
        String id = fourth().required("agreementId").asString();
        chooseWhoActs("/acuerdos/" + id);
        browser.go(stack.settings().queryAddress() + form.replace("ID", id));

        assertThat(browser.see("form.act > .note:not([data-draft-note])").getText())
                .startsWith("Al registrar");
        browser.readsWell();
    }

    private void chooseWhoActs(String back) {
        browser.go(stack.entrance());
        browser.go(stack.settings().queryAddress() + "/actuar?_back=" + back);
        browser.readsWell();
        new Select(browser.see("#actor")).selectByIndex(1);
        browser.see("form.act button.button:not(.quiet)").click();
        browser.see(".offers");
    }

    private JsonNode fourth() throws IOException {
        return stack.query("agreements?sort=number&limit=200")
                .body()
                .required("items")
                .valueStream()
                .filter(item -> item.path("number").asInt() == 4)
                .findFirst()
                .orElseThrow();
    }
}
