package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.acuerda.command.Api;
import org.acuerda.command.Api.Answer;
import org.acuerda.command.OnRealParts;
import org.acuerda.parts.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Test of requests that cannot be understood or must not be made: each gets the right 4xx and a problem, and leaves no
 * trace.
 */
@OnRealParts
class HostileRequestsIT {

    private static final String BODIES = "/api/v1/bodies";
    private static final String VALID =
            """
            {"kind":"GUARANTOR","name":"Instituto","acronymVerified":false,"source":"DOF 2015"}
            """;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private Api api;
    private Map<String, Long> stored;

    @BeforeEach
    void count() {
        api = Api.on(port);
        stored = counts();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("", 400, "MALFORMED_JSON"),
                arguments("{", 400, "MALFORMED_JSON"),
                arguments("[]", 400, "MALFORMED_JSON"),
                arguments("null", 400, "MALFORMED_JSON"),
                arguments("{} {}", 400, "MALFORMED_JSON"),
                arguments("{\"name\":\"a\",\"name\":\"b\"}", 400, "MALFORMED_JSON"),
                arguments("{\"a\":".repeat(200) + "1" + "}".repeat(200), 400, "MALFORMED_JSON"),
                arguments("{\"name\":" + "9".repeat(5000) + "}", 400, "MALFORMED_JSON"),
                arguments("{}", 400, "MISSING_FIELD"),
                arguments(VALID.replace("\"name\":\"Instituto\",", ""), 400, "MISSING_FIELD"),
                arguments(VALID.replace("\"Instituto\"", "null"), 400, "MISSING_FIELD"),
                arguments(VALID.replace("\"name\"", "\"nombre\":\"x\",\"name\""), 400, "UNKNOWN_FIELD"),
                arguments(VALID.replace("\"Instituto\"", "7"), 400, "INVALID_FIELD"),
                arguments(VALID.replace("\"Instituto\"", "[\"Instituto\"]"), 400, "INVALID_FIELD"),
                arguments(VALID.replace("false", "\"false\""), 400, "INVALID_FIELD"),
                arguments(VALID.replace("GUARANTOR", "EMPEROR"), 400, "INVALID_FIELD"),
                arguments(VALID.replace("\"GUARANTOR\"", "0"), 400, "INVALID_FIELD"),
                arguments(VALID.replace("\"name\"", "\"validFrom\":\"2018-02-30\",\"name\""), 400, "INVALID_FIELD"),
                arguments(
                        VALID.replace("\"name\"", "\"validFrom\":\"+999999999-12-31\",\"name\""), 400, "INVALID_FIELD"),
                arguments(VALID.replace("\"name\"", "\"validFrom\":\"0001-01-01\",\"name\""), 400, "DATE_IMPLAUSIBLE"),
                arguments(VALID.replace("\"name\"", "\"validFrom\":20180230,\"name\""), 400, "INVALID_FIELD"),
                arguments(VALID.replace("\"name\"", "\"validFrom\":null,\"name\""), 400, "MISSING_FIELD"),
                arguments(VALID.replace("Instituto", "Insti\\u0000tuto"), 400, "INVALID_TEXT"),
                arguments(VALID.replace("Instituto", "Insti\\ud800tuto"), 400, "INVALID_TEXT"),
                arguments(VALID.replace("Instituto", "Insti\\u001btuto"), 400, "INVALID_TEXT"),
                arguments(VALID.replace("Instituto", "Insti\\u202etuto"), 400, "INVALID_TEXT"),
                arguments(VALID.replace("Instituto", "Insti\\u001ctuto"), 400, "INVALID_TEXT"),
                arguments(VALID.replace("Instituto", "\\u00a0\\u200b"), 422, "BODY_NAME_MISSING"),
                arguments(VALID.replace("DOF 2015", "\\u2800"), 400, "EMPTY_FIELD"),
                arguments(VALID.replace("\"name\"", "\"bodyId\":\"agr-1\",\"name\""), 400, "IDENTIFIER_INVALID"),
                arguments(VALID.replace("\"name\"", "\"bodyId\":\"bod-../x\",\"name\""), 400, "IDENTIFIER_INVALID"),
                arguments(VALID.replace("\"name\"", "\"bodyId\":7,\"name\""), 400, "INVALID_FIELD"),
                arguments(VALID.replace("Instituto", " "), 422, "BODY_NAME_MISSING"),
                arguments("x".repeat(10 * 1024 * 1024), 413, "BODY_TOO_LARGE"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatSaysNothingUsable(String body, int status, String code) {
        assertProblem(
                api.post(BODIES, body, "Idempotency-Key", UUID.randomUUID().toString()), status, code);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments("Occurred-On", "2018-02-30", 400, "DATE_INVALID"),
                arguments("Occurred-On", "ayer", 400, "DATE_INVALID"),
                arguments("Occurred-On", "+999999999-01-01", 400, "DATE_INVALID"),
                arguments("Occurred-On", "2999-01-01", 400, "DATE_IN_FUTURE"),
                arguments("Occurred-On", "0001-01-01", 400, "DATE_IMPLAUSIBLE"),
                arguments("Provenance", "rumour", 400, "HEADER_INVALID"),
                arguments("Provenance", "historic", 400, "SOURCE_MISSING"),
                arguments("Source-Ref", "informe:1", 400, "SOURCE_UNEXPECTED"),
                arguments("Acuerda-Actor", " ", 400, "HEADER_INVALID"),
                arguments("Acuerda-Actor", "x".repeat(301), 400, "HEADER_INVALID"),
                arguments("Acuerda-Actor", "UTF-8''%zz", 400, "HEADER_INVALID"),
                arguments("Acuerda-Actor", "UTF-8''a%00b", 400, "HEADER_INVALID"),
                arguments("Acuerda-Actor", "UTF-8''%D0%B0na.ruiz", 400, "HEADER_INVALID"),
                arguments("Acuerda-Actor", "UTF-8''ana%E2%80%AE.ruiz", 400, "HEADER_INVALID"),
                arguments("Acuerda-Actor", "acuerda", 400, "NAME_RESERVED"),
                arguments("Acuerda-Actor", "UTF-8''Acu%C3%A9rda", 400, "NAME_RESERVED"),
                arguments("Acuerda-Role", "System", 400, "NAME_RESERVED"),
                arguments("Acuerda-Actor", "UTF-8''a%E2%80%AEb", 400, "HEADER_INVALID"),
                arguments("Acuerda-Actor", "UTF-8''%C2%A0", 400, "HEADER_INVALID"),
                arguments("If-Match", "3", 400, "HEADER_INVALID"),
                arguments("If-Match", "*", 400, "HEADER_INVALID"),
                arguments("Idempotency-Key", "x".repeat(201), 400, "HEADER_INVALID"),
                arguments("Idempotency-Key", "with space", 400, "HEADER_INVALID"),
                arguments("Content-Type", "text/plain", 415, "MEDIA_TYPE_UNSUPPORTED"),
                arguments("Content-Type", "nonsense", 415, "MEDIA_TYPE_UNSUPPORTED"),
                arguments("Accept", "application/xml", 406, "NOT_ACCEPTABLE"),
                arguments("Accept", "nonsense", 406, "NOT_ACCEPTABLE"));
    }

    /** */
    @ParameterizedTest
    @MethodSource("headers")
    void aHeaderThatCannotBe(String name, String value, int status, String code) {
        assertProblem(api.post(BODIES, VALID, name, value), status, code);
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments("/", 413, "BODY_TOO_LARGE"),
                arguments("/api/v1/nothing", 404, "UNKNOWN_PATH"),
                arguments("/api/v1/bodies/bod-1/abolish", 404, "UNKNOWN_PATH"),
                arguments("/api/v1/bodies/bod-1/rename/again", 404, "UNKNOWN_PATH"),
                arguments("/api/v1/bodies/agr-1/rename", 400, "IDENTIFIER_INVALID"),
                arguments("/api/v1/bodies/bod-%20/rename", 400, "IDENTIFIER_INVALID"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void anAddressThatLeadsNowhere(String path, int status, String code) {
        assertProblem(api.post(path, VALID), status, code);
    }

    @Test
    void anAggregateThatDoesNotExist() {
        String rename =
                """
                {"name":"Otro","acronymVerified":false,"validFrom":"2016-01-01","source":"DOF 2016"}
                """;
        assertProblem(api.post("/api/v1/bodies/bod-none/rename", rename), 404, "UNKNOWN_ID");
    }

    @Test
    void aDifferentIdentifierThanTheAddressHas() {
        assertProblem(api.post("/api/v1/bodies/bod-1/rename", "{\"bodyId\":\"bod-2\"}"), 400, "IDENTIFIER_MISMATCH");
    }

    @Test
    void aRequestWithoutAnActor() {
        Answer answer = api.send(HttpRequest.newBuilder(api.address(BODIES))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(VALID)));
        assertProblem(answer, 401, "ACTOR_MISSING");
    }

    @Test
    void aMethodThatIsNone() {
        for (String method : List.of("GET", "PUT", "DELETE", "PATCH", "QUERY")) {
            Answer answer = api.send(api.request(BODIES).method(method, BodyPublishers.noBody()));
            assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
            assertThat(answer.headers().firstValue("Allow")).contains("POST");
        }
        Answer posted = api.send(api.request("/api/v1/sessions/ses-1/acts").POST(BodyPublishers.noBody()));
        assertProblem(posted, 405, "METHOD_NOT_ALLOWED");
        assertThat(posted.headers().firstValue("Allow"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("GET"));
        assertProblem(api.post("/api/v1/bodies/bod-1/acts", "{}"), 404, "UNKNOWN_PATH");
    }

    static Stream<Arguments> rawRequests() {
        String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
        return Stream.of(
                arguments("POST /api/v1/bodies/%zz/rename" + end, 400),
                arguments("POST /api/v1/bodies/bod-%00/rename" + end, 400),
                arguments("POST /api/v1/bodies/bod-%2Fx/rename" + end, 400),
                arguments("POST /api/v1/bodies/%c0%af/rename" + end, 400),
                arguments("POST /api/v1/{bodies}" + end, 400),
                arguments("POST /api/v1/bodies/..%5c..%5cx/rename" + end, 400),
                arguments("POST /api/v1/bodies HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400),
                arguments("POST /api/v1/bodies HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
                arguments(
                        "POST /api/v1/bodies HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: "
                                + "x".repeat(64 * 1024) + "\r\n\r\n",
                        400),
                arguments("NONSENSE\r\n\r\n", 400));
    }

    @ParameterizedTest
    @MethodSource("rawRequests")
    void whatIsNoHttp(String request, int status) throws IOException {
        String response = RawHttp.send(port, request);

        assertThat(response).startsWith("HTTP/1.1 " + status);
        assertThat(response).contains("application/problem+json").contains("\"code\":\"MALFORMED_REQUEST\"");
        assertThat(response).doesNotContain("<html").doesNotContain("Tomcat").doesNotContain("Exception");
    }

    static Stream<Arguments> foreignRequests() {
        return Stream.of(
                arguments("Host: evil.example:8081", "HOST_UNKNOWN"),
                arguments("Host: 127.0.0.1.evil.example", "HOST_UNKNOWN"),
                arguments("Host: localhost\r\nOrigin: http://evil.example", "ORIGIN_FOREIGN"),
                arguments("Host: localhost\r\nOrigin: http://localhost:3000", "ORIGIN_FOREIGN"),
                arguments("Host: localhost\r\nOrigin: null", "ORIGIN_FOREIGN"),
                arguments("Host: localhost\r\nSec-Fetch-Site: cross-site", "ORIGIN_FOREIGN"),
                arguments("Host: localhost\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Mode: navigate", "ORIGIN_FOREIGN"),
                arguments("Host: localhost\r\nAcuerda-Actor: mem-2", "HEADER_REPEATED"),
                arguments("Host: localhost\r\nacuerda-role: COORDINATOR", "HEADER_REPEATED"),
                arguments("Host: localhost\r\nAcuerda-Secret: a\r\nAcuerda-Secret: b", "HEADER_REPEATED"));
    }

    @ParameterizedTest
    @MethodSource("foreignRequests")
    void whatAPageOfAnotherSiteOrAProxyCouldSend(String headers, String code) throws IOException {
        String response = RawHttp.send(
                port,
                "POST /api/v1/bodies HTTP/1.1\r\n" + headers
                        + "\r\nContent-Type: application/json\r\nAcuerda-Actor: mem-1\r\n"
                        + "Acuerda-Role: SECRETARY\r\nConnection: close\r\nContent-Length: " + VALID.length()
                        + "\r\n\r\n"
                        + VALID);

        assertThat(response).startsWith("HTTP/1.1 403").contains("\"code\":\"" + code + "\"");
        assertThat(response).contains("application/problem+json", "X-Frame-Options: DENY", "frame-ancestors 'none'");
    }

    @Test
    void aPathThatABrowserTakesForAnotherSite() throws IOException {
        assertThat(RawHttp.send(port, "GET //evil.example/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("MALFORMED_REQUEST");
    }

    @Test
    void problemsAreInTheLanguageThatIsAskedFor() {
        assertThat(api.post(BODIES, "{").body().path("detail").asString()).contains("El cuerpo no es");
        assertThat(api.post(BODIES, "{", "Accept-Language", "fr")
                        .body()
                        .path("detail")
                        .asString())
                .contains("El cuerpo no es");
        assertThat(api.post(BODIES, "{", "Accept-Language", "en-GB, es;q=0.5")
                        .body()
                        .path("detail")
                        .asString())
                .contains("The body is no");
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(counts()).isEqualTo(stored);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.body().path("detail").asString()).isNotBlank().doesNotContain("{0}");
        assertThat(answer.body().path("title").asString()).isNotBlank();
        assertThat(answer.body().path("type").asString())
                .isEqualTo(
                        "urn:acuerda:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Map<String, Long> counts() {
        return Map.of("events", rows("domainevententry"), "keys", rows("idempotency"), "files", rows("evidence_file"));
    }

    private long rows(String table) {
        return Objects.requireNonNull(database.queryForObject("select count(*) from " + table, Long.class));
    }
}
