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
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** Test of the forms of a call: their agenda is a list of items with documents, filled in without a script. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ServiceOnStory.class, FormsTest.Recorded.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendaInFormsTest {

    private static final String CONVENE = "/actos/commissions/com-1/convene-session";
    private static final String AMEND = "/actos/sessions/ses-11/amend-call";
    private static final String TOKEN = "a".repeat(64);
    private static final String COOKIES =
            EnteredBrowser.cookies(TOKEN, new Actor("mem-2", "TECHNICAL_SECRETARY", "bod-1"));
    private static final int MANY_ITEMS = 300;
    private static final Pattern ITEM = Pattern.compile("name=\"(agenda[^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern MATTER =
            Pattern.compile("name=\"(agenda\\.items\\[\\d+]\\.matter)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("value=\"([A-Z_]+)\" selected");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingCommandSide commandSide;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
        commandSide.answers(200, "{\"changed\":[{\"id\":\"ses-11\",\"sequence\":1}]}");
    }

    @Test
    void aSessionIsConvenedWithTheUsualItemsAndThoseFilledIn() {
        Map<String, String> fields = asShown(get(CONVENE));
        fields.put("agenda.items[4].title", "Metodología de evaluación");
        fields.put("agenda.items[4].matter", "SUBSTANTIVE");
        fields.put("agenda.items[0]._drop", "true");
        fields.putAll(Map.of(
                "kind",
                "ORDINARY",
                "startsAt",
                "30/04/2026 11:00",
                "venue.format",
                "IN_PERSON",
                "venue.place",
                "INEGI",
                "convenedBy",
                "mem-1"));

        HttpResponse<String> answer = post(CONVENE, fields);

        assertThat(answer.statusCode()).isEqualTo(303);
        JsonNode command = sent();
        assertThat(command.path("sessionId").asString()).startsWith("ses-");
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(page -> assertThat(page)
                .contains("/sesiones/" + command.path("sessionId").asString() + "/preparar?minSequence="));
        assertThat(command.path("startsAt").asString()).isEqualTo("2026-04-30T17:00:00Z");
        JsonNode items = command.path("agenda").path("items");
        assertThat(items.size()).isEqualTo(6);
        assertThat(items.path(0).path("number").asString()).isEqualTo("1");
        assertThat(items.path(0).path("matter").asString()).isEqualTo("AGENDA_APPROVAL");
        assertThat(items.path(3).path("number").asString()).isEqualTo("4");
        assertThat(items.path(3).path("title").asString()).isEqualTo("Metodología de evaluación");
        assertThat(items.path(3).path("itemId").asString()).startsWith("itm-");
        assertThat(items.path(3).path("documents").isArray()).isTrue();
    }

    @Test
    void aCallIsShownInWordsBeforeItIsSent() {
        Map<String, String> fields = asShown(get(CONVENE));
        fields.remove("_shown");
        fields.put("agenda.items[0]._drop", "true");
        fields.putAll(Map.of(
                "kind",
                "ORDINARY",
                "startsAt",
                "30/04/2026 11:00",
                "venue.format",
                "IN_PERSON",
                "venue.place",
                "Sala <Juárez>",
                "convenedBy",
                "mem-1"));
        commandSide.answersDryRuns("{\"warnings\":[{\"code\":\"SESSIONS_OVERLAP\",\"detail\":\"Hay otra sesión.\"}]}");

        HttpResponse<String> shown = post(CONVENE, fields);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("<h1 tabindex=\"-1\" autofocus>Revise antes de convocar</h1>", "Hay otra sesión.")
                .contains("jueves 30 de abril de 2026, 11:00 (hora del centro de México)", "Sala &lt;Juárez&gt;")
                .contains("<span>1. Lectura y, en su caso, aprobación del orden del día</span>")
                .doesNotContain("Lista de asistencia y declaratoria de quórum</span>", "mem-1<", ">ORDINARY");
        assertThat(commandSide.sent()).isEmpty();

        Map<String, String> confirmed = hidden(shown.body());
        assertThat(confirmed).containsEntry("_key", FormsTest.KEY).containsEntry("agenda.items[0]._drop", "true");
        confirmed.put("_shown", "true");
        assertThat(post(CONVENE, confirmed).statusCode()).isEqualTo(303);
        assertThat(post(CONVENE, confirmed).statusCode()).isEqualTo(303);
        assertThat(commandSide.sent())
                .hasSize(2)
                .extracting(RecordingCommandSide.Sent::body)
                .containsOnly(commandSide.sent().getFirst().body());
        assertThat(commandSide.sent())
                .extracting(request -> request.headers().get("Idempotency-key"))
                .containsOnly(FormsTest.KEY);

        confirmed.remove("_shown");
        confirmed.put("_draft", "true");
        assertThat(post(CONVENE, confirmed).body())
                .contains("value=\"30/04/2026 11:00\"", "value=\"Sala &lt;Juárez&gt;\"", "form class=\"act\"")
                .containsPattern("name=\"agenda.items\\[0]._drop\" value=\"true\" checked");
    }

    /** What the page that shows an act sends again. */
    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(page);
        while (input.find()) {
            fields.put(input.group(1), HtmlUtils.htmlUnescape(input.group(2)));
        }
        return fields;
    }

    /** A browser sends a part for each field and each file that was not chosen. */
    @Test
    void anAgendaOfManyItemsIsReadAsABrowserSendsIt() {
        StringBuilder body = new StringBuilder();
        Map.of(
                        "_csrf", TOKEN,
                        "_key", FormsTest.KEY,
                        "_shown", "true",
                        "kind", "ORDINARY",
                        "startsAt", "30/04/2026 11:00",
                        "venue.format", "IN_PERSON",
                        "venue.place", "INEGI",
                        "convenedBy", "mem-1")
                .forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
        for (int row = 0; row < MANY_ITEMS; row++) {
            String item = "name=\"agenda.items[" + row + "].";
            body.append(part(item + "title\"", "Asunto " + row))
                    .append(part(item + "matter\"", "SUBSTANTIVE"))
                    .append(part(item + "parentId\"", ""))
                    .append(part(item + "comesFrom\"", ""))
                    .append(part(item + "documents\"; filename=\"\"", ""));
        }

        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(site() + CONVENE))
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(BodyPublishers.ofString(body + "--line--\r\n")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(sent().path("agenda").path("items").size()).isEqualTo(MANY_ITEMS);
    }

    private static String part(String disposition, String content) {
        return "--line\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void anItemMoreIsAskedForByAButton() {
        Map<String, String> fields = asShown(get(CONVENE));
        fields.put("_more", "agenda.items");

        assertThat(post(CONVENE, fields).body()).contains("agenda.items[8].title");
        assertThat(commandSide.sent()).isEmpty();
    }

    @Test
    void anItemIsMovedWithAllThatItHasAndItsNumberBelongsToThePlace() {
        Map<String, String> fields = asShown(get(AMEND));
        fields.put("_up", "agenda.items[1].");
        String page = post(AMEND, fields).body();

        assertThat(page)
                .containsPattern("name=\"agenda.items\\[0].itemId\" value=\"itm-12\"")
                .contains(
                        "<legend>1. " + title(fields, 1) + "</legend>", "<legend>2. " + title(fields, 0) + "</legend>")
                .contains("<span class=\"visually-hidden\">: 2. " + title(fields, 0) + "</span>")
                .containsPattern("name=\"_down\" value=\"agenda.items\\[0]\\.\"[^>]* autofocus")
                .containsPattern("name=\"agenda.items\\[0].documents.kept\" value=\"[^\"]*proyecto.pdf");
        assertThat(commandSide.sent()).isEmpty();

        Map<String, String> moved = asShown(page);
        moved.putAll(Map.of(
                "startsAt",
                "10/04/2026 11:00",
                "venue.format",
                "REMOTE",
                "venue.link",
                "https://example.org/sala",
                "reason",
                "Se recorre un punto."));
        assertThat(post(AMEND, moved).statusCode()).isEqualTo(303);
        JsonNode items = sent().path("agenda").path("items");
        assertThat(items.size()).isEqualTo(5);
        assertThat(items.path(0).path("itemId").asString()).isEqualTo("itm-12");
        assertThat(items.path(0).path("number").asString()).isEqualTo(fields.get("agenda.items[0].number"));
        assertThat(items.path(1).path("title").asString()).isEqualTo(title(fields, 0));
    }

    private static String title(Map<String, String> fields, int row) {
        return Objects.requireNonNull(fields.get("agenda.items[" + row + "].title"));
    }

    /** Without a script a browser sends a chosen file once, with whatever button was pressed. */
    @Test
    void aFileIsKeptWhenARowIsMovedOrAdded() {
        for (String button : List.of("_more", "_up", "_down")) {
            String asked = button.equals("_more") ? "agenda.items" : "agenda.items[1].";
            String place = Map.of("_more", "1", "_up", "0", "_down", "2").get(button);
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(site() + CONVENE))
                    .header("Content-Type", "multipart/form-data; boundary=line")
                    .POST(BodyPublishers.ofString(part("name=\"_csrf\"", TOKEN)
                            + part("name=\"_key\"", FormsTest.KEY)
                            + part("name=\"agenda.items[0].title\"", "Lista")
                            + part("name=\"agenda.items[1].title\"", "Informe")
                            + part("name=\"agenda.items[2].title\"", "Clausura")
                            + part("name=\"agenda.items[1].documents\"; filename=\"oficio.pdf\"", "%PDF")
                            + part("name=\"" + button + "\"", asked)
                            + "--line--\r\n")));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .as(button)
                    .containsPattern("name=\"agenda.items\\[" + place
                            + "].documents.kept\" value=\"[^\"]*oficio.pdf[^>]* checked");
        }
        assertThat(commandSide.sent()).isEmpty();
    }

    @Test
    void aSupplementKeepsTheItemsWithTheirIdentifiersAndDocuments() {
        Map<String, String> fields = asShown(get(AMEND));
        fields.putAll(Map.of(
                "startsAt",
                "10/04/2026 11:00",
                "venue.format",
                "REMOTE",
                "venue.link",
                "https://example.org/sala",
                "reason",
                "Se recorre un día."));

        assertThat(post(AMEND, fields).statusCode()).isEqualTo(303);
        JsonNode items = sent().path("agenda").path("items");
        assertThat(items.size()).isEqualTo(5);
        assertThat(items.path(1).path("itemId").asString()).isEqualTo("itm-12");
        assertThat(items.path(1).path("documents").path(0).path("name").asString())
                .isEqualTo("proyecto.pdf");
        assertThat(items.path(4).path("matter").asString()).isEqualTo("AGREEMENT_REVIEW");
    }

    /** The agenda as a browser would send it from the form shown. */
    private static Map<String, String> asShown(HttpResponse<String> form) {
        return asShown(form.body());
    }

    private static Map<String, String> asShown(String form) {
        Map<String, String> fields =
                new LinkedHashMap<>(Map.of("_csrf", TOKEN, "_key", FormsTest.KEY, "_shown", "true"));
        Matcher shown = ITEM.matcher(form);
        while (shown.find()) {
            if (!shown.group(1).endsWith("_drop")) {
                fields.put(shown.group(1), HtmlUtils.htmlUnescape(shown.group(2)));
            }
        }
        Matcher matters = MATTER.matcher(form);
        while (matters.find()) {
            Matcher chosen = CHOSEN.matcher(matters.group());
            if (chosen.find()) {
                fields.put(matters.group(1), chosen.group(1));
            }
        }
        return fields;
    }

    private JsonNode sent() {
        return EventJson.mapper().readTree(commandSide.sent().getFirst().body());
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site() + path)));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(site() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Cookie", COOKIES).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private String site() {
        return "http://127.0.0.1:" + port;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
