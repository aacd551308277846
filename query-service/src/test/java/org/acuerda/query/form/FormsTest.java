package org.acuerda.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.form.acting.ActingCookies;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.NextStep;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.AgreementStory;
import org.acuerda.query.page.LiveStory;
import org.acuerda.query.page.PathStory;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Test of forms from the browser's request to the command service's, and back with a rejection. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ServiceOnStory.class, FormsTest.Recorded.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsTest {

    private static final String FOLLOW_UP = "/actos/agreements/" + AgreementStory.OVERDUE + "/record-follow-up";
    private static final String PATH = PathStory.OPEN;
    private static final String BODY = PathStory.UNREPORTED;
    private static final String STEP = "stp-1";
    private static final String REPORT = "/actos/body-compliances/bcp-" + PATH + "-" + BODY + "/report-step";
    private static final String TOKEN = "a".repeat(64);
    private static final Actor SECRETARY = new Actor("mem-2", "TECHNICAL_SECRETARY", "bod-1");
    private static final String COOKIES = EnteredBrowser.cookies(TOKEN, SECRETARY);

    private static final String WARNING =
            "{\"code\":\"NOTICE_REACHES_NO_RESPONSIBLE\",\"detail\":\"No llega a nadie.\"}";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingCommandSide commandSide;

    @Autowired
    private PageContext context;

    private PageText words;

    /** The command side of these tests. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Recorded {

        @Bean
        RecordingCommandSide recordingCommandSide() throws IOException {
            return new RecordingCommandSide();
        }

        @Bean
        DynamicPropertyRegistrar commandSideOfForms(RecordingCommandSide recordingCommandSide) {
            return properties -> properties.add("acuerda.commands.url", recordingCommandSide::address);
        }
    }

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
        words = context.words(Language.SPANISH.locale());
        commandSide.answers(200, "{\"changed\":[{\"id\":\"" + AgreementStory.OVERDUE + "\",\"sequence\":1}]}");
    }

    @Test
    void anActGoesToTheCommandServiceWithWhoActsAndWhatWasSeen() {
        HttpResponse<String> answer = post(FOLLOW_UP, followUp(Map.of("_seen", "4", "_occurredOn", "11/2025")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(page -> assertThat(page)
                .endsWith(page(AgreementStory.OVERDUE) + "?minSequence=" + AgreementStory.OVERDUE + ":1"));
        RecordingCommandSide.Sent sent = commandSide.sent().getFirst();
        assertThat(sent.path()).isEqualTo("/api/v1/agreements/" + AgreementStory.OVERDUE + "/record-follow-up");
        assertThat(sent.headers())
                .containsEntry("Acuerda-actor", "mem-2")
                .containsEntry("Acuerda-role", "TECHNICAL_SECRETARY")
                .containsEntry("Idempotency-key", KEY)
                .containsEntry("Seen-sequence", "4")
                .containsEntry("Occurred-on", "2025-11")
                .containsEntry("Accept-language", "es");
        assertThat(sent.body())
                .contains("\"status\":\"IN_PROGRESS\"", "\"narrative\":\"Se avanzó.\"", "\"evidenceIds\":[]")
                .contains("\"followUpId\":\"fup-")
                .doesNotContain("pointId", "sessionId", "_seen", "_csrf");
    }

    @Test
    void aFormWithWarningsIsSentOnceTheyWereShown() {
        commandSide.answersDryRuns("{\"warnings\":[%s]}".formatted(WARNING));

        HttpResponse<String> asked = post(FOLLOW_UP, followUp(Map.of()));

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body())
                .contains("No llega a nadie.", "name=\"_shown\"", words.say("form.send.anyway"))
                .contains("Se avanzó.", "value=\"" + KEY + "\"");
        assertThat(commandSide.sent()).isEmpty();
        assertThat(post(FOLLOW_UP, followUp(Map.of("_shown", "true"))).statusCode())
                .isEqualTo(303);
        assertThat(commandSide.sent()).hasSize(1);
    }

    @Test
    void anActOnOthersIsRejectedBeforeItIsShownAndNotShownWithoutAnAnswer() {
        String cancel = "/actos/agreements/" + AgreementStory.OVERDUE + "/cancel";
        Map<String, String> fields = Map.of(
                "_csrf",
                TOKEN,
                "_key",
                KEY,
                "ending",
                "CANCELLED",
                "reason",
                "Ya no procede.",
                "authority",
                "La Comisión");
        commandSide.answersDryRuns(
                422,
                "{\"code\":\"X\",\"detail\":\"Todavía no.\",\"errors\":[{\"pointer\":\"/reason\",\"code\":\"X\"}]}");
        HttpResponse<String> rejected = post(cancel, fields);
        commandSide.answersDryRuns(502, "<html>");
        HttpResponse<String> unanswered = post(cancel, fields);
        commandSide.answersDryRuns(200, "{}");
        HttpResponse<String> shown = post(cancel, fields);

        assertThat(rejected.statusCode()).isEqualTo(422);
        assertThat(rejected.body()).contains("href=\"#f-reason\"", "todavía no.", "Ya no procede.");
        assertThat(unanswered.statusCode()).isEqualTo(503);
        assertThat(unanswered.body())
                .contains(words.say("form.review.away"), "Ya no procede.")
                .doesNotContain(words.say("form.away"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(words.say("form.review.confirm"), words.say("form.review.correct"));
        assertThat(commandSide.sent()).isEmpty();
    }

    /** The act may have been recorded: a dry run of it would say that it is done already. */
    @Test
    void anActWithoutAnAnswerIsSentAgainAsItself() {
        Map<String, String> fields = Map.of(
                "_csrf",
                TOKEN,
                "_key",
                KEY,
                "_shown",
                "true",
                "reason",
                "Sobrevino un hecho.",
                "authority",
                "La Comisión");
        commandSide.answers(502, "<html>");

        assertThat(post("/actos/agreements/" + AgreementStory.OVERDUE + "/reopen", fields)
                        .body())
                .contains(words.say("form.away"), "<input type=\"hidden\" name=\"_shown\" value=\"true\">");
    }

    /** What somebody decides by an authority binds others: a new act of that kind is shown before it is sent. */
    @Test
    void everyActOnAuthorityIsShownBeforeItIsSent(@Autowired ActForms forms) {
        assertThat(forms.all())
                .filteredOn(form ->
                        form.fields().stream().anyMatch(field -> field.name().equals("authority")))
                .hasSizeGreaterThan(5)
                .allMatch(ActForm::reviewed);
        assertThat(forms.all())
                .filteredOn(ActForm::reviewed)
                .extracting(ActForm::key)
                .contains(
                        "form.commissions.convene-session",
                        "form.sessions.amend-call",
                        "form.sessions.cancel",
                        "form.sessions.approve-minutes",
                        "form.agreements.notify",
                        "form.agreements.declare-fulfilled",
                        "form.body-compliances.resolve-contest",
                        "form.compliance-paths.create")
                .doesNotContain(
                        "form.agreements.record-follow-up",
                        "form.sessions.record-arrival",
                        "form.sessions.cast-votes",
                        "form.sessions.declare-result");
    }

    @Test
    void theWarningsOfAnAnswerAreShownWithWhatWasRecorded() {
        commandSide.answers(
                200,
                "{\"changed\":[{\"id\":\"%s\",\"sequence\":1}],\"warnings\":[%s]}"
                        .formatted(AgreementStory.OVERDUE, WARNING));
        String page = post(FOLLOW_UP, followUp(Map.of()))
                .headers()
                .firstValue("Location")
                .map(URI::create)
                .map(address -> address.getRawPath() + "?" + address.getRawQuery())
                .orElseThrow();

        assertThat(page).endsWith("&warning=NOTICE_REACHES_NO_RESPONSIBLE");
        assertThat(get(page, COOKIES).body()).contains(words.say("warning.NOTICE_REACHES_NO_RESPONSIBLE"));
        assertThat(get(page.replace("NOTICE_REACHES", "UNKNOWN"), COOKIES).body())
                .doesNotContain("warning.UNKNOWN");
    }

    @Test
    void whatWasRecordedLeadsToTheNextStepThatIsOpen() {
        String recorded = "/acuerdos/%1$s?minSequence=%1$s:1".formatted(AgreementStory.OVERDUE);
        String next = "<span>" + words.say("form.recorded.next") + "</span> <a class=\"button\"";
        String rejected = "{\"act\":\"%s\",\"open\":false,\"refusal\":{\"detail\":\"No.\"}}";
        String all = Stream.of("review-follow-up", "declare-fulfilled", "notify")
                .map(rejected::formatted)
                .collect(Collectors.joining(","));

        commandSide.offers("{\"sequence\":\"4\",\"acts\":[]}");
        assertThat(get(recorded, COOKIES).body())
                .contains(next)
                .containsPattern(
                        "<a class=\"button\" rel=\"nofollow\" href=\"/actos/agreements/%s/[a-z-]+\\?[^\"]*_back="
                                .formatted(AgreementStory.OVERDUE));
        assertThat(get("/acuerdos/" + AgreementStory.OVERDUE, COOKIES).body()).doesNotContain(next);
        assertThat(get(recorded, "none=1").body()).doesNotContain(next);
        commandSide.offers("{\"sequence\":\"4\",\"acts\":[%s]}".formatted(all));
        assertThat(get(recorded, COOKIES).body())
                .contains(words.say("form.recorded"))
                .doesNotContain(next);
    }

    /** A step that no form does would fail on the page of what was recorded. */
    @Test
    void everyNextStepHasItsForm(
            @Autowired List<NextStep.Contribution> features, @Autowired ActForms forms, @Autowired Records records) {
        List<NextStep> steps =
                records.find(RecordFilter.all(), new Slice("-position", Slice.MAX_LIMIT, null)).items().stream()
                        .map(line -> line.record().subject())
                        .distinct()
                        .flatMap(subject -> features.stream().flatMap(feature -> feature.on(subject).stream()))
                        .toList();

        assertThat(steps).hasSizeGreaterThan(3).allSatisfy(step -> {
            switch (step) {
                case NextStep.Page page -> assertThat(words.say(page.text())).isNotEqualTo(page.text());
                case NextStep.Act act ->
                    assertThat(forms.find(act.collection(), act.act()))
                            .as(act.act())
                            .isPresent();
            }
        });
    }

    @Test
    void theSameFormSentTwiceIsTheSameRequest() {
        post(FOLLOW_UP, followUp(Map.of()));
        post(FOLLOW_UP, followUp(Map.of()));

        assertThat(commandSide.sent()).hasSize(2);
        assertThat(commandSide.sent().get(0).body())
                .isEqualTo(commandSide.sent().get(1).body());
    }

    @Test
    void whatCannotBeReadIsSaidAtOnceBesideEachFieldAndNothingIsSent() {
        HttpResponse<String> answer = post(FOLLOW_UP, followUp(Map.of("narrative", "  ", "_occurredOn", "31/11/2018")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(words.count("form.refused", 2), "href=\"#f-narrative\"", "href=\"#f-_occurredOn\"")
                .contains("value=\"31/11/2018\"", "aria-invalid=\"true\"", "value=\"" + KEY + "\"");
        assertThat(commandSide.sent()).isEmpty();
    }

    @Test
    void everyRefusedFormSaysSoAtTheBeginningOfItsTitle(@Autowired ActForms forms) {
        for (Language language : Language.values()) {
            for (ActForm form : forms.all()) {
                String address = form.address(subjectOf(form.collection()));
                String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language.code();
                HttpResponse<String> refused =
                        post(asked, Map.of("_csrf", TOKEN, "_key", KEY, "_occurredOn", "31/11/2018"));

                assertThat(refused.statusCode()).as(asked).isEqualTo(422);
                assertThat(refused.body()).as(asked).contains("<title>Error: ").doesNotContain("_csrf=", "_key=");
            }
        }
        assertThat(commandSide.sent()).isEmpty();
    }

    @Test
    void aRejectionIsShownBesideItsFieldAndKeepsTheTypedValues() {
        String narrative = words.say("form.agreements.record-follow-up.narrative");
        commandSide.answers(
                422,
                "{\"code\":\"FOLLOW_UP_INCOMPLETE\",\"detail\":\"Falta lo que se informa.\","
                        + "\"errors\":[{\"pointer\":\"/narrative\",\"code\":\"FOLLOW_UP_INCOMPLETE\"}]}");

        HttpResponse<String> answer = post(FOLLOW_UP, followUp(Map.of()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "href=\"#f-narrative\">" + narrative + ": falta lo que se informa.", "id=\"f-narrative-error\"")
                .contains("Se avanzó.", "value=\"" + KEY + "\"");
    }

    @Test
    void aRejectionNamesWhatItIsAboutAndLeadsThere() {
        commandSide.answers(
                422, "{\"code\":\"X\",\"detail\":\"Falta revisar mem-1 y %s.\"}".formatted(AgreementStory.OVERDUE));

        String page = post(FOLLOW_UP, followUp(Map.of())).body();

        assertThat(page)
                .contains("Falta revisar <a href=\"/integrantes/mem-1\">"
                        + context.names(words).person("mem-1").text())
                .contains("<a href=\"" + page(AgreementStory.OVERDUE) + "\">");
    }

    @Test
    void aHeaderOfARequestIsTheDateOfTheForm() {
        commandSide.answers(
                400,
                "{\"code\":\"DATE_IN_FUTURE\",\"detail\":\"Occurred-On\",\"errors\":[{\"header\":\"Occurred-On\"}]}");

        String page = post(FOLLOW_UP, followUp(Map.of())).body();

        assertThat(page)
                .contains("href=\"#f-_occurredOn\"", words.uncapitalized(words.say("form.problem.DATE_IN_FUTURE")))
                .doesNotContain("Occurred-On");
    }

    @Test
    void withoutAnAnswerTheFormSaysSoAndKeepsItsValues() {
        commandSide.answers(502, "<html>");

        HttpResponse<String> answer = post(FOLLOW_UP, followUp(Map.of()));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains(words.say("form.away"), "Se avanzó.", "value=\"" + KEY + "\"");
    }

    @Test
    void aFormShowsWhatHappenedMeanwhile() {
        commandSide.answers(
                409,
                "{\"code\":\"CHANGED_MEANWHILE\",\"detail\":\"Cambió.\",\"changed\":[{\"sequence\":7,\"type\":\"agreement.cancelled.v1\",\"actor\":\"mem-1\",\"at\":\"2026-04-10T18:00:00Z\"}]}");

        HttpResponse<String> answer = post(FOLLOW_UP, followUp(Map.of()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains(words.say("form.meanwhile"), "Se avanzó.")
                .contains(words.say(
                        "form.meanwhile.change",
                        words.say("type.agreement.cancelled.v1"),
                        context.names(words).person("mem-1").text(),
                        "12:00"));
    }

    @Test
    void aFormFromAnotherSiteIsRejected() {
        Map<String, String> fields = followUp(Map.of());

        assertThat(send(FOLLOW_UP, fields, Map.of("Origin", "http://localhost:3000"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(FOLLOW_UP, fields, Map.of("Sec-Fetch-Site", "same-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(FOLLOW_UP, followUp(Map.of("_csrf", "b".repeat(64)))).statusCode())
                .isEqualTo(403);
        assertThat(commandSide.sent()).isEmpty();
        assertThat(send(FOLLOW_UP, fields, Map.of("Origin", site(), "Sec-Fetch-Site", "same-origin"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void behindAProxyNoPersonMayAct() {
        HttpResponse<String> answer = send(FOLLOW_UP, followUp(Map.of()), Map.of("X-Forwarded-For", "203.0.113.9"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(words.say("form.elsewhere.title"));
        for (String sign : List.of("Forwarded", "Via", "X-Real-IP", "X-Forwarded-Proto", "CF-Connecting-IP")) {
            assertThat(send(FOLLOW_UP, followUp(Map.of()), Map.of(sign, "x")).statusCode())
                    .as(sign)
                    .isEqualTo(403);
        }
        assertThat(commandSide.sent()).isEmpty();
    }

    @Test
    void aFormAsksFirstWhoActs() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(site() + FOLLOW_UP))
                        .header("Cookie", EnteredBrowser.cookies(TOKEN))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).contains("/actuar?_back=%2Factos%2Fagreements"));
    }

    @Test
    void whoActsIsChosenFromAListAndShownOnEveryPage() throws Exception {
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create(site() + "/actuar"))
                        .header("Cookie", EnteredBrowser.cookies(""))
                        .build(),
                BodyHandlers.ofString());
        String token = cookie(page, ActingCookies.TOKEN);
        Matcher option =
                Pattern.compile("<option lang=\"es\" value=\"([^\"]+)\">").matcher(page.body());
        assertThat(option.find()).isTrue();

        HttpResponse<String> chosen = client.send(
                form("/actuar", Map.of("_csrf", token, "actor", option.group(1), "_back", "/acuerdos"))
                        .header("Cookie", EnteredBrowser.cookies(token))
                        .build(),
                BodyHandlers.ofString());

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("acuerda-actor=" + option.group(1))
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age"));
    }

    @Test
    void everyActorOfTheListMayBeChosenAndNoOther() throws Exception {
        String list = client.send(
                        HttpRequest.newBuilder(URI.create(site() + "/actuar"))
                                .header("Cookie", EnteredBrowser.cookies(TOKEN))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        List<Actor> offered = Pattern.compile("<option lang=\"es\" value=\"([^\"]+)\">")
                .matcher(list)
                .results()
                .flatMap(option -> Actor.decoded(option.group(1)).stream())
                .toList();

        assertThat(offered).extracting(Actor::role).contains("COORDINATOR", "TECHNICAL_SECRETARY", "MEMBER", "LIAISON");
        for (Actor actor : offered) {
            assertThat(choosing(actor)).as(actor.id()).isEqualTo(303);
        }
        for (Actor invented : List.of(
                new Actor("mem-x", "COORDINATOR", ""),
                new Actor("lia-bod-x", "LIAISON", "bod-x"),
                new Actor("lia-bod-x", "LIAISON", "bod-1"))) {
            assertThat(choosing(invented)).as(invented.id()).isEqualTo(403);
        }
    }

    private int choosing(Actor actor) throws Exception {
        return client.send(
                        form("/actuar", Map.of("_csrf", TOKEN, "actor", actor.encoded()))
                                .header("Cookie", EnteredBrowser.cookies(TOKEN))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void anActorOnNoListActsForNobody() throws Exception {
        Actor nobody = new Actor("mem-x", "COORDINATOR", "");
        String forged = EnteredBrowser.cookies(TOKEN) + "; acuerda-actor=" + nobody.encoded() + ".00";
        for (String cookies : List.of(EnteredBrowser.cookies(TOKEN, nobody), forged)) {
            HttpResponse<String> answer = client.send(
                    form(FOLLOW_UP, followUp(Map.of()))
                            .header("Cookie", cookies)
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(get("/acuerdos", forged).body()).doesNotContain("mem-x");
        assertThat(commandSide.sent()).isEmpty();
    }

    /** As a bare proxy, a tunnel or another account of the machine would reach the service. */
    @Test
    void throughAForwarderOnlyTheTokenOfTheStartLetsAct() throws Exception {
        try (Forwarder forwarder = new Forwarder(port)) {
            String behind = "http://127.0.0.1:" + forwarder.port();
            String own = "acuerda-start=00; acuerda-csrf=" + TOKEN + "; acuerda-actor=" + SECRETARY.encoded();
            Map<String, String> choice = Map.of("_csrf", TOKEN, "actor", SECRETARY.encoded());

            for (String page : List.of("/", page(AgreementStory.OVERDUE), "/sesiones")) {
                assertThat(at(behind + page, own).body()).contains("<main").doesNotContain("/actuar", "/actos/");
            }
            assertThat(at(behind + "/actuar", own).statusCode()).isEqualTo(403);
            assertThat(client.send(posted(behind + "/actuar", choice, own), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.send(posted(behind + FOLLOW_UP, followUp(Map.of()), own), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(at(behind + "/entrada/" + "6".repeat(64), "none=1").statusCode())
                    .isEqualTo(403);
            assertThat(commandSide.sent()).isEmpty();

            HttpResponse<String> entered = at(behind + "/entrada/" + ServiceOnStory.START_TOKEN, "none=1");
            assertThat(entered.statusCode()).isEqualTo(303);
            assertThat(entered.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie -> assertThat(cookie)
                    .contains("HttpOnly", "SameSite=Strict")
                    .doesNotContain(ServiceOnStory.START_TOKEN, "Max-Age"));
            String cookies = "acuerda-start=" + cookie(entered, "acuerda-start") + "; acuerda-csrf=" + TOKEN;
            assertThat(at(behind + "/", cookies).body()).contains("/actuar");
            HttpResponse<String> chosen =
                    client.send(posted(behind + "/actuar", choice, cookies), BodyHandlers.ofString());
            assertThat(chosen.statusCode()).isEqualTo(303);
            String acting = cookies + "; acuerda-actor=" + cookie(chosen, "acuerda-actor");
            assertThat(client.send(posted(behind + FOLLOW_UP, followUp(Map.of()), acting), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private HttpResponse<String> at(String address, String cookies) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Cookie", cookies)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest posted(String address, Map<String, String> fields, String cookies) {
        return HttpRequest.newBuilder(form("/", fields).build(), (name, value) -> true)
                .uri(URI.create(address))
                .header("Cookie", cookies)
                .build();
    }

    @Test
    void aFormReturnsToPagesOfThisSiteOnly() {
        for (String elsewhere :
                new String[] {"//example.org/", "https://example.org/", "/\\example.org", "javascript:x"}) {
            assertThat(post(FOLLOW_UP, followUp(Map.of("_back", elsewhere)))
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(page -> assertThat(page).doesNotContain("example.org", "javascript"));
        }
    }

    @Test
    void aFileIsStoredFirstAndKeptAfterARejection() {
        HttpResponse<String> refused = report("", Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(words.say("form.file.kept", "oficio.pdf", words.size(4)), "f-narrative-error");
        assertThat(commandSide.sent()).isEmpty();
        String kept = refused.body()
                .replaceAll("(?s).*name=\"evidence.kept\" value=\"([^\"]*)\".*", "$1")
                .replace("&quot;", "\"");

        Map<String, String> again = new LinkedHashMap<>(Map.of("evidence.kept", kept, "narrative", "Se publicó."));
        again.put("evidence.address", "https://example.org/politica");
        HttpResponse<String> done = post(REPORT, step(again));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(commandSide.sent().getFirst().body())
                .contains("\"pathId\":\"" + PATH + "\"", "\"bodyId\":\"" + BODY + "\"", "\"kind\":\"FILE\"")
                .contains("\"sha256\":\"" + RecordingCommandSide.SHA256 + "\"", "\"kind\":\"LINK\"")
                .contains("\"capturedAt\":\"2026-04-10T");
    }

    @Test
    void aReportBringsFilesAndLinksOfItsOwn() {
        Map<String, String> fields =
                followUp(Map.of("evidence.address", "https://a.example/1\r\n https://a.example/2 \r\n"));

        assertThat(post(FOLLOW_UP, fields).statusCode()).isEqualTo(303);
        assertThat(commandSide.sent().getFirst().body())
                .containsSubsequence(
                        "\"evidence\":[", "\"address\":\"https://a.example/1\"", "\"address\":\"https://a.example/2\"");
    }

    /** Nothing was reported in a session that was called off or is still to come. */
    @Test
    void aReportNamesOnlyASessionThatWasHeldOrGoesOn() {
        assertThat(get(FOLLOW_UP, COOKIES).body())
                .contains("<option value=\"" + LiveStory.RUNNING + "\"")
                .doesNotContain("<option value=\"ses-12\"", "<option value=\"ses-13\"", "<option value=\"ses-1\"");
    }

    @Test
    void aFileThatIsTooLargeIsAnErrorOfItsField() {
        HttpResponse<String> answer = report("x".repeat(26 * 1024 * 1024), Map.of("narrative", "Se publicó."));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(words.say("form.file.too-large", "oficio.pdf", 25), "id=\"f-evidence-error\"", "Se publicó.");
    }

    @Test
    void aPathIsDefinedRowByRow() {
        String creation = "/actos/compliance-paths";
        Map<String, String> path = new LinkedHashMap<>(Map.of(
                "_csrf",
                TOKEN,
                "_key",
                KEY,
                "anchor.agreementId",
                AgreementStory.OVERDUE,
                "title",
                "Ruta",
                "bodyIds",
                BODY,
                "authority",
                "Segunda sesión",
                "_more",
                "steps"));
        path.putAll(Map.of(
                "steps[0].title",
                "Publicar",
                "steps[0].due",
                "Publicar la política",
                "steps[0].reportedBy",
                "OBLIGED_BODY",
                "steps[0].evidenceKind",
                "Acta",
                "steps[0].term.kind",
                "ON_DATE"));
        path.putAll(Map.of(
                "steps[0].term.dueOn",
                "30/11/2026",
                "steps[0].weight",
                "1",
                "steps[0].source",
                "Art. 56",
                "steps[0].verified",
                "true"));

        assertThat(post(creation, path).body()).contains("name=\"steps[1].title\"", "value=\"Publicar\"");
        path.remove("_more");
        path.put("steps[1].title", "");
        HttpResponse<String> wrong = post(creation, path);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#f-anchor-provisionId\"").doesNotContain("#f-steps");
    }

    @Test
    void aDraftIsDrawnAgainAndNotSent() {
        HttpResponse<String> answer = post(FOLLOW_UP, followUp(Map.of("_draft", "true", "narrative", "A medias")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("A medias", "value=\"" + KEY + "\"").doesNotContain("error-summary");
        assertThat(commandSide.sent()).isEmpty();
    }

    @Test
    void aRemovedRowStaysRemovedInEveryFormWithRows(@Autowired ActForms forms) {
        Map<ActForm, List<String>> withRows =
                forms.all().stream().collect(Collectors.toMap(form -> form, form -> openRows(form.fields(), "")));
        withRows.values().removeIf(List::isEmpty);

        assertThat(withRows).hasSizeGreaterThan(3);
        withRows.forEach((form, lists) -> lists.forEach(rows -> {
            String address = form.address(subjectOf(form.collection()));
            String dropped = rows + "[1]._drop";
            Map<String, String> removed =
                    Map.of("_csrf", TOKEN, "_key", KEY, rows + "[0].text", "Queda", dropped, "true");
            Map<String, String> again = new LinkedHashMap<>(removed);
            again.put("_more", rows);
            HttpResponse<String> grown = post(address, again);
            again.remove("_more");
            again.put("_occurredOn", "31/11/2018");
            HttpResponse<String> refused = post(address, again);

            assertThat(grown.statusCode()).as(dropped).isEqualTo(200);
            assertThat(refused.statusCode()).as(dropped).isEqualTo(422);
            assertThat(Stream.of(grown, refused)).allSatisfy(answer -> assertThat(boxes(answer.body()))
                    .as("%s %s", address, dropped)
                    .containsEntry(rows + "[0]._drop", false)
                    .containsEntry(dropped, true));
        }));
        assertThat(commandSide.sent()).isEmpty();
    }

    @Test
    void rowsWhoseOrderCountsCanBeMovedInEveryForm(@Autowired ActForms forms) {
        List<String> moved = forms.all().stream()
                .flatMap(form -> lists(form.fields(), "")
                        .filter(found -> found.rows().isOrdered())
                        .map(found -> moveInto(form, found)))
                .toList();

        assertThat(moved).contains("agenda.items", "steps", "proposal.points");
        assertThat(commandSide.sent()).isEmpty();
    }

    private String moveInto(ActForm form, ListOfRows found) {
        String text = found.rows().fields().stream()
                .filter(field -> field instanceof Field.Text || field instanceof Field.LongText)
                .filter(field -> !Field.Rows.isNumber(field))
                .map(Field::name)
                .findFirst()
                .orElseThrow();
        String address = form.address(subjectOf(form.collection()));
        String list = found.path();
        Map<String, String> fields = Map.of(
                "_csrf",
                TOKEN,
                "_key",
                KEY,
                list + "[0]." + text,
                "Uno",
                list + "[1]." + text,
                "Dos",
                list + "[1]._drop",
                "true",
                "_down",
                list + "[0].");
        HttpResponse<String> answer = post(address, fields);

        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.body())
                .as(address)
                .containsSubsequence("<legend>1. Dos</legend>", "<legend>2. Uno</legend>")
                .containsPattern("name=\"_up\" value=\"" + Pattern.quote(list + "[1].") + "\"[^>]* autofocus");
        assertThat(boxes(answer.body()))
                .containsEntry(list + "[0]._drop", true)
                .containsEntry(list + "[1]._drop", false);
        for (String beyond : List.of("[0].", "[7].", "[x].", ".")) {
            Map<String, String> nowhere = new LinkedHashMap<>(fields);
            nowhere.remove("_down");
            nowhere.put("_up", list + beyond);
            nowhere.put("_draft", "true");
            assertThat(post(address, nowhere).body()).contains("<legend>1. Uno</legend>", "<legend>2. Dos</legend>");
        }
        return list;
    }

    /** Whether the box of each row is checked. */
    private static Map<String, Boolean> boxes(String page) {
        return Pattern.compile("<input type=\"checkbox\" name=\"([^\"]+_drop)\"([^>]*)>")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(
                        box -> box.group(1), box -> box.group(2).contains("checked")));
    }

    /** Lists whose rows can be removed. */
    private static List<String> openRows(List<Field> fields, String prefix) {
        return lists(fields, prefix)
                .filter(found -> found.rows().open())
                .map(ListOfRows::path)
                .distinct()
                .toList();
    }

    /** A list of rows with its name. */
    private record ListOfRows(String path, Field.Rows rows) {}

    /** Every list of rows; a list within another, in its first row. */
    private static Stream<ListOfRows> lists(List<Field> fields, String prefix) {
        return fields.stream().flatMap(field -> switch (field) {
            case Field.Rows rows ->
                Stream.concat(
                        Stream.of(new ListOfRows(prefix + rows.name(), rows)),
                        lists(rows.fields(), prefix + rows.name() + "[0]."));
            case Field.OneOf oneOf ->
                oneOf.kinds().stream().flatMap(kind -> lists(kind.fields(), prefix + oneOf.name() + "."));
            default -> Stream.of();
        });
    }

    @Test
    void everyFormCanBeOpened(@Autowired ActForms forms) {
        assertThat(forms.all()).allSatisfy(form -> {
            String address = form.address(subjectOf(form.collection()));
            HttpResponse<String> answer = get(address + "?anchor.agreementId=" + AgreementStory.OVERDUE, COOKIES);

            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body())
                    .contains("method=\"post\" action=\"" + address + "\"", "name=\"_csrf\" value=\"" + TOKEN);
        });
    }

    /** The act that each page would offer if it were available. */
    static Map<String, String> closed() {
        return Map.of(
                "/acuerdos/" + AgreementStory.OVERDUE,
                "record-follow-up",
                FOLLOW_UP,
                "record-follow-up",
                "/sesiones/ses-11/conduccion",
                "record-arrival");
    }

    @Test
    void aRefusalLinksToWhatItNames() {
        closed().forEach((address, act) -> {
            commandSide.offers(
                    """
                    {"sequence":"4","acts":[{"act":"%s","open":false,"refusal":{"detail":"Falta revisar: %s."}}]}"""
                            .formatted(act, AgreementStory.FULFILLED));

            assertThat(get(address, COOKIES).body())
                    .as(address)
                    .containsPattern(
                            "(?i)falta revisar: <a href=\"" + page(AgreementStory.FULFILLED) + "\">«[^<]*»</a>\\.");
        });
    }

    @Test
    void whatAnAutomationDidNotRecordIsSaidOnThePagesOfItsSubject() {
        commandSide.offers(
                """
                {"sequence":"4","acts":[],"warnings":[{"code":"AUTOMATION_REJECTED",\
                "detail":"No se registró automáticamente: %s."}]}"""
                        .formatted(AgreementStory.FULFILLED));

        List.of(
                        "/acuerdos/" + AgreementStory.OVERDUE,
                        "/acuerdos/" + AgreementStory.FULFILLED,
                        "/sesiones/" + LiveStory.RUNNING,
                        "/sesiones/" + LiveStory.RUNNING + "/preparar",
                        "/sesiones/" + LiveStory.RUNNING + "/conduccion",
                        "/rutas/" + PATH)
                .forEach(page -> {
                    assertThat(get(page, COOKIES).body())
                            .as(page)
                            .contains("No se registró automáticamente: <a href=\"" + page(AgreementStory.FULFILLED));
                    assertThat(get(page, "none=1").body()).doesNotContain("No se registró automáticamente");
                });
    }

    @Test
    void pagesOfferActsOnlyToAChosenActor() {
        Map<String, String> offered = Map.of(
                "/acuerdos/" + AgreementStory.OVERDUE,
                FOLLOW_UP,
                "/integrantes",
                "/actos/commissions/com-1/give-short-name",
                "/rutas/" + PATH,
                "/actos/compliance-paths/" + PATH + "/revise",
                "/rutas/" + PATH + "/organismos/" + PathStory.BUSY,
                "/actos/body-compliances/bcp-" + PATH + "-" + PathStory.BUSY + "/contest-step");

        offered.forEach((page, form) -> {
            assertThat(get(page, COOKIES).body()).contains("href=\"" + form + "?");
            assertThat(get(page, "none=1").body()).doesNotContain("/actos/");
        });
    }

    private String page(String id) {
        return context.names(words).at(id);
    }

    private HttpResponse<String> get(String path, String cookies) {
        try (HttpClient led = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return led.send(
                    HttpRequest.newBuilder(URI.create(site() + path))
                            .header("Cookie", cookies)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String subjectOf(String collection) {
        return switch (collection) {
            case "compliance-paths" -> PATH;
            case "body-compliances" -> "bcp-" + PATH + "-" + BODY;
            case "remarks" -> "rmk-" + AgreementStory.OVERDUE;
            default -> AgreementStory.OVERDUE;
        };
    }

    private static Map<String, String> step(Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("_csrf", TOKEN, "_key", KEY, "stepId", STEP));
        fields.putAll(more);
        return fields;
    }

    private HttpResponse<String> report(String content, Map<String, String> more) {
        StringBuilder body = new StringBuilder();
        step(more).forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
        body.append(part("name=\"evidence\"; filename=\"oficio.pdf\"", content.isEmpty() ? "%PDF" : content));
        body.append("--line--\r\n");
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(site() + REPORT))
                            .header("Content-Type", "multipart/form-data; boundary=line")
                            .header("Cookie", COOKIES)
                            .POST(BodyPublishers.ofString(body.toString()))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String part(String disposition, String content) {
        return "--line\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    static final String KEY = "019d7800-0000-7000-8000-000000000001";

    private static Map<String, String> followUp(Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("_csrf", TOKEN, "_key", KEY, "status", "IN_PROGRESS", "narrative", "Se avanzó."));
        fields.putAll(more);
        return fields;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(path, fields, Map.of());
    }

    private HttpResponse<String> send(String path, Map<String, String> fields, Map<String, String> headers) {
        HttpRequest.Builder request = form(path, fields).header("Cookie", COOKIES);
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(site() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .flatMap(cookie -> Stream.of(cookie.split(";", 2)[0]))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private String site() {
        return "http://127.0.0.1:" + port;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
