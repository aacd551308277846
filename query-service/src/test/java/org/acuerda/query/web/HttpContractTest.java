package org.acuerda.query.web;

import static org.acuerda.query.projection.RunningQueryService.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.journal.LeafHash;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.Journal;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.projection.RunningQueryService;
import org.junit.jupiter.api.AfterAll;
import tools.jackson.databind.JsonNode;

/** Test of the promises of the HTTP API, on the whole service with the activity report's history. */
class HttpContractTest {

    private static final Map<MongoEngine, RunningQueryService> SERVICES = new EnumMap<>(MongoEngine.class);

    private final RunningQueryService service;

    HttpContractTest(MongoEngine engine) {
        service = SERVICES.computeIfAbsent(
                engine,
                started -> new RunningQueryService(
                        started, new InMemoryJournal(journal().entries())));
        service.awaitEverything();
    }

    /** The report, and a path on which one body has reported. */
    private static Journal journal() {
        return Informe.journal()
                .live(
                        "2026-03-05",
                        Contracts.event("compliance-path.defined.v1"),
                        Contracts.event("body-compliance.step-reported.v1"));
    }

    @AfterAll
    static void close() {
        SERVICES.values().forEach(RunningQueryService::close);
        SERVICES.clear();
    }

    @OnBothEngines
    void givesTheNumbersOfTheReport() {
        JsonNode summary = ok("/api/v1/summary");

        assertThat(summary.at("/sessions/total").asInt()).isEqualTo(2);
        assertThat(summary.at("/agreements/total").asInt()).isEqualTo(5);
        assertThat(summary.at("/asOf/position").asLong())
                .isEqualTo(service.journal().size());
    }

    @OnBothEngines
    void answersEveryListWithTotalAndPosition() {
        for (String list : List.of(
                "commissions",
                "members",
                "sessions",
                "working-meetings",
                "agreements",
                "provisions",
                "bodies",
                "compliance-paths",
                "federal-entities",
                "work-plans",
                "activities",
                "source-documents",
                "remarks",
                "records")) {
            HttpResponse<byte[]> answer = service.get("/api/v1/" + list);

            assertThat(answer.statusCode()).as(list).isEqualTo(200);
            assertThat(answer.headers().firstValue("Acuerda-As-Of"))
                    .hasValue(Long.toString(service.journal().size()));
            JsonNode listing = json(answer);
            assertThat(listing.at("/asOf/position").asLong())
                    .isEqualTo(service.journal().size());
            assertThat(listing.at("/asOf/recordedAt").asString()).endsWith("Z");
            assertThat(listing.get("total").asInt()).as(list).isPositive();
            assertThat(listing.get("items").size()).as(list).isPositive();
        }
    }

    @OnBothEngines
    void answersEveryThingByItsIdentifier() {
        Map<String, String> ids = Map.of(
                "commissions", "commissionId",
                "members", "memberId",
                "sessions", "sessionId",
                "working-meetings", "meetingId",
                "agreements", "agreementId",
                "provisions", "provisionId",
                "bodies", "bodyId",
                "work-plans", "workPlanId",
                "activities", "activityId",
                "source-documents", "documentId");
        ids.forEach((list, id) -> {
            JsonNode first = ok("/api/v1/" + list + "?limit=1").get("items").get(0);
            HttpResponse<byte[]> answer =
                    service.get("/api/v1/" + list + "/" + first.get(id).asString());

            assertThat(answer.statusCode()).as(list).isEqualTo(200);
            JsonNode single = json(answer);
            assertThat(single.get(id)).isEqualTo(first.get(id));
            assertThat(single.at("/asOf/position").asLong())
                    .isEqualTo(service.journal().size());
            if (!list.equals("members")) {
                assertThat(answer.headers().firstValue("ETag"))
                        .hasValue("\"" + first.get("sequence").asLong() + "\"");
            }
            assertProblem(service.get("/api/v1/" + list + "/xyz-unknown"), 404, "UNKNOWN_ID");
        });
    }

    @OnBothEngines
    void drawsTheMatrixOfAPathAndTellsWhereOneBodyStands() {
        JsonNode path = ok("/api/v1/compliance-paths").at("/items/0");
        String address = "/api/v1/compliance-paths/" + path.get("pathId").asString();
        String body = path.at("/bodyIds/0").asString();

        assertThat(ok(address).get("version").asInt()).isEqualTo(1);
        assertThat(ok(address + "/matrix").at("/rows/0/cells/1/mark").asString())
                .isEqualTo("REPORTED");
        assertThat(ok(address + "/bodies/" + body)
                        .at("/steps/0/reports/0/narrative")
                        .asString())
                .isNotBlank();
        assertProblem(service.get(address + "/bodies/bod-unknown"), 404, "UNKNOWN_ID");
        assertProblem(service.get("/api/v1/compliance-paths/pth-unknown/matrix"), 404, "UNKNOWN_ID");
    }

    @OnBothEngines
    void writesSilenceAndDatesAsEventsDo() {
        JsonNode session = ok("/api/v1/sessions/" + Informe.EXTRAORDINARY);

        assertThat(session.at("/startsAt/notOnRecord").asBoolean()).isTrue();
        assertThat(session.get("heldOn").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        JsonNode activities = ok("/api/v1/activities");
        assertThat(activities.at("/items/0/occurredOn").isString()).isTrue();
    }

    @OnBothEngines
    void readsAListToItsEndByCursor() {
        List<String> whole = new ArrayList<>();
        ok("/api/v1/activities?sort=title&limit=200")
                .get("items")
                .forEach(item -> whole.add(item.get("activityId").asString()));
        List<String> slices = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode slice = ok("/api/v1/activities?sort=title&limit=5&cursor=" + cursor);
            slice.get("items").forEach(item -> slices.add(item.get("activityId").asString()));
            cursor = slice.has("next") ? slice.get("next").asString() : null;
        }

        assertThat(slices).isEqualTo(whole).hasSizeGreaterThan(10);
    }

    @OnBothEngines
    void filtersByEveryParameterOfTheFilter() {
        String everyType = Arrays.stream(Proposal.Type.values())
                .map(type -> "type=" + type)
                .collect(Collectors.joining("&"));
        assertThat(total("/api/v1/agreements?" + everyType)).isEqualTo(5);
        assertThat(total("/api/v1/agreements?open=true")).isEqualTo(1);
        assertThat(ok("/api/v1/agreements?provision=" + Informe.ARTICLE_56)
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(total("/api/v1/sessions?from=2018-01-01&to=2018-12-31&kind=ORDINARY"))
                .isEqualTo(1);
        assertThat(total("/api/v1/agreements?q=&status=")).isEqualTo(5);
    }

    @OnBothEngines
    void refusesWhatItDoesNotUnderstand() throws IOException {
        assertProblem(service.get("/api/v1/sessions?knd=ORDINARY"), 400, "PARAMETER_UNKNOWN");
        assertProblem(service.get("/api/v1/sessions/ses-1?q=x"), 400, "PARAMETER_UNKNOWN");
        assertProblem(service.get("/api/v1/sessions?kind=ordinary"), 400, "PARAMETER_INVALID");
        assertProblem(service.get("/api/v1/sessions?from=2018-02-30"), 400, "PARAMETER_INVALID");
        assertProblem(service.get("/api/v1/sessions?from=2018"), 400, "PARAMETER_INVALID");
        assertProblem(service.get("/api/v1/agreements?open=yes"), 400, "PARAMETER_INVALID");
        assertProblem(service.get("/api/v1/records?from=one"), 400, "PARAMETER_INVALID");
        assertProblem(service.get("/api/v1/sessions?limit=0"), 400, "PARAMETER_INVALID");
        assertProblem(service.get("/api/v1/sessions?limit=201"), 400, "PARAMETER_INVALID");
        assertProblem(service.get("/api/v1/sessions?limit=9999999999"), 400, "PARAMETER_INVALID");
        assertProblem(service.get("/api/v1/sessions?q=" + "x".repeat(301)), 400, "PARAMETER_INVALID");
        assertProblem(service.get("/api/v1/sessions?q=a&q=b"), 400, "PARAMETER_REPEATED");
        assertProblem(service.get("/api/v1/sessions?sort=size"), 400, "SORT_UNKNOWN");
        assertProblem(service.get("/api/v1/sessions?cursor=garbage"), 400, "CURSOR_INVALID");
        assertProblem(service.get("/api/v1/members?cursor=garbage"), 400, "CURSOR_INVALID");
        assertProblem(service.get("/api/v1/records?cursor=garbage"), 400, "CURSOR_INVALID");
        assertProblem(service.get("/api/v1/sessions?minSequence=ses-1"), 400, "PARAMETER_INVALID");
        assertThat(rawStatus("/api/v1/sessions?q=%ZZ")).isEqualTo(400);
        assertThat(rawStatus("/acuerdos?q=%ZZ")).isEqualTo(400);
        assertThat(rawStatus("/?lang=%ZZ")).isEqualTo(400);
        assertThat(rawStatus("/nada?q=%ZZ")).isBetween(400, 404);
        assertThat(rawStatus("/api/v1/sessions?q=%00")).isEqualTo(400);
        assertProblem(service.get("/api/v1/sessions?q=!!!"), 400, "WORDS_MISSING");
        assertProblem(service.get("/api/v1/sessions?to=%2B10000-01-01"), 400, "PARAMETER_INVALID");
        assertThat(service.get("/api/v1/sessions?to=9999-12-31").statusCode()).isEqualTo(200);
        assertProblem(service.get("/api/v1/nothing"), 404, "UNKNOWN_PATH");
        assertProblem(service.get("/api/v1/nothing?q=ruta"), 404, "UNKNOWN_PATH");
        assertProblem(service.get("/api/v1/records/0"), 404, "UNKNOWN_ID");
        assertProblem(service.get("/api/v1/records/one"), 404, "UNKNOWN_ID");
        assertProblem(service.send("POST", "/api/v1/sessions"), 405, "METHOD_NOT_ALLOWED");
        assertProblem(service.send("DELETE", "/api/v1/sessions/ses-1"), 405, "METHOD_NOT_ALLOWED");
        assertProblem(service.send("QUERY", "/api/v1/sessions?knd=ORDINARY"), 405, "METHOD_NOT_ALLOWED");
        assertThat(service.send("POST", "/api/v1/sessions").headers().firstValue("Allow"))
                .hasValue("GET,HEAD,OPTIONS");
        assertProblem(service.get("/api/v1/sessions", "Accept", "text/csv"), 406, "MEDIA_TYPE_UNAVAILABLE");
    }

    @OnBothEngines
    void explainsAProblemInTheCallersLanguage() {
        ProblemMessages messages = new ProblemMessages();
        HttpResponse<byte[]> spanish = service.get("/api/v1/sessions?knd=ORDINARY");
        HttpResponse<byte[]> english =
                service.get("/api/v1/sessions?knd=ORDINARY", "Accept-Language", "fr, en-GB;q=0.8, es;q=0.1");

        assertThat(spanish.headers().firstValue("Content-Language")).hasValue("es");
        assertThat(json(spanish).get("detail").asString())
                .isEqualTo(messages.of(
                        "PARAMETER_UNKNOWN",
                        List.of(
                                "knd",
                                "commission, cursor, from, kind, limit, minSequence, provenance, q, sort, status, to"),
                        Locale.of("es")));
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(json(english).get("title").asString())
                .isEqualTo(messages.of("status.400", List.of(), Locale.ENGLISH))
                .isNotEqualTo(json(spanish).get("title").asString());
    }

    @OnBothEngines
    void givesRecordsWithTheirExactBytes() {
        JournalEntry third = service.journal().entries().get(2);
        JsonNode answer = ok("/api/v1/records/3");

        assertThat(answer.get("position").asLong()).isEqualTo(3);
        assertThat(answer.get("leafHash").asString()).isEqualTo(LeafHash.of(third.line()));
        HttpResponse<byte[]> raw = service.get("/api/v1/records/3");
        assertThat(new String(raw.body(), StandardCharsets.UTF_8))
                .contains("\"record\":" + new String(third.line(), StandardCharsets.UTF_8));
    }

    @OnBothEngines
    void exportsTheJournalByteForByte() {
        HttpResponse<byte[]> all = service.get("/api/v1/records.ndjson");
        HttpResponse<byte[]> span = service.get("/api/v1/records.ndjson?from=2&to=4");

        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        assertThat(all.body()).isEqualTo(lines(service.journal().entries()));
        assertThat(span.body()).isEqualTo(lines(service.journal().entries().subList(1, 4)));
    }

    @OnBothEngines
    void filtersRecordsBySubjectTypeAndSession() {
        List<JournalEntry> entries = service.journal().entries();
        long ofSession = entries.stream()
                .filter(entry -> entry.record().subject().equals(Informe.EXTRAORDINARY))
                .count();
        long agreements = entries.stream()
                .filter(entry -> entry.record().type().startsWith("agreement."))
                .count();

        assertThat(total("/api/v1/records?subject=" + Informe.EXTRAORDINARY)).isEqualTo(ofSession);
        assertThat(total("/api/v1/records?type=agreement")).isEqualTo(agreements);
        assertThat(total("/api/v1/records?type=agreement&type=body.registered.v1"))
                .isGreaterThan(agreements);
        assertThat(total("/api/v1/records?session=" + Informe.EXTRAORDINARY)).isGreaterThan(ofSession);
        assertThat(ok("/api/v1/records?sort=-position&limit=1")
                        .at("/items/0/position")
                        .asLong())
                .isEqualTo(entries.size());
    }

    @OnBothEngines
    void waitsForTheEventOfAnAcceptedCommand() {
        String id = "bod-new-" + service.journal().size();
        service.journal()
                .append(new BodyEvent.BodyRegistered(
                        id,
                        BodyEvent.Kind.OTHER,
                        "Nuevo",
                        Recorded.notOnRecord(),
                        false,
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord(),
                        "DOF"));

        HttpResponse<byte[]> answer = service.get("/api/v1/bodies/" + id + "?minSequence=" + id + ":0");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(service.get("/api/v1/summary?minSequence=" + id + ":0").statusCode())
                .isEqualTo(200);
    }

    @OnBothEngines
    void saysWhenWhatIsWaitedForHasNotCome() {
        HttpResponse<byte[]> list = service.get("/api/v1/bodies?minSequence=bod-never:0&minSequence=ses-1:0");
        HttpResponse<byte[]> single = service.get("/api/v1/bodies/bod-never?minSequence=bod-never:0");

        assertThat(list.statusCode()).isEqualTo(202);
        assertThat(json(list).get("items").size()).isPositive();
        assertThat(single.statusCode()).isEqualTo(202);
        assertThat(json(single).at("/asOf/position").asLong())
                .isEqualTo(service.journal().size());
    }

    @OnBothEngines
    void isHealthyAndShowsNothingElse() {
        JsonNode health = ok("/actuator/health");

        assertThat(health.get("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/journal/details/position").asLong())
                .isEqualTo(service.journal().size());
        assertThat(service.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(service.get("/actuator/beans").statusCode()).isEqualTo(404);
    }

    @OnBothEngines
    void describesItselfAsOpenApi() {
        JsonNode api = ok("/v3/api-docs");

        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(api.get("paths").propertyNames())
                .contains("/api/v1/summary", "/api/v1/records.ndjson", "/api/v1/agreements/{agreementId}")
                .allMatch(path -> path.startsWith("/api/v1/"));
        api.get("paths").forEach(path -> assertThat(path.at("/get/responses").propertyNames())
                .contains("200", "202", "400", "406", "503"));
        JsonNode schemas = api.at("/components/schemas");
        JsonNode officialKey = schemas.at("/AgreementEntry/properties/officialKey/oneOf");
        assertThat(officialKey.at("/0/type").asString()).isEqualTo("string");
        assertThat(officialKey.at("/1/$ref").asString()).isEqualTo("#/components/schemas/NotOnRecord");
        assertThat(schemas.at("/NotOnRecord/properties/notOnRecord/const").asBoolean())
                .isTrue();
        assertThat(schemas.at("/Act/properties/on/type").asString()).isEqualTo("string");
        assertThat(schemas.at("/Term/discriminator/mapping").propertyNames())
                .containsExactlyInAnyOrder("FIXED_DATE", "AFTER_EVENT");
        assertThat(service.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    /** The status of the answer to a request whose address is sent without encoding. */
    private int rawStatus(String path) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), service.address().getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    private long total(String path) {
        return ok(path).get("total").asLong();
    }

    private JsonNode ok(String path) {
        HttpResponse<byte[]> answer = service.get(path);
        assertThat(answer.statusCode())
                .as(() -> path + " " + new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return json(answer);
    }

    private static void assertProblem(HttpResponse<byte[]> answer, int status, String code) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("detail").asString())
                .isNotBlank()
                .doesNotContain("{")
                .doesNotContain("null");
    }

    private static byte[] lines(List<JournalEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (JournalEntry entry : entries) {
            bytes.writeBytes(entry.line());
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }
}
