package org.acuerda.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.parts.RawHttp;
import org.acuerda.query.Informe;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.RunningQueryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Test of hostile requests to every address of the service: none is a failure of the service, and each gets a problem
 * or a page.
 */
class HostileRequestsIT {

    private static RunningQueryService service;
    private static int port;

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final String DEEP = encoded("{\"f\":" + "[".repeat(3_000));

    @BeforeAll
    static void start() {
        service = new RunningQueryService(
                MongoEngine.EMBEDDED, new InMemoryJournal(Informe.journal().entries()));
        port = service.address().getPort();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** The templates of all addresses, from the controllers themselves. */
    static Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        service.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> addresses.addAll(mapping.getPatternValues()));
        addresses.removeIf(address -> address.contains("**"));
        return addresses;
    }

    private static Stream<String> identifiers() {
        return Stream.of(
                Informe.EXTRAORDINARY,
                "-1",
                "0",
                "9223372036854775807",
                "9223372036854775808",
                "a".repeat(1_000),
                "%F0%9F%98%80",
                "%00",
                "%zz",
                "%c0%af",
                "..",
                ";x=1",
                "%2e%2e%2f",
                "{x}");
    }

    private static Stream<String> parameters() {
        return Stream.of(
                        named(List.of("q", "lang", "status", "sort"), "", "%00", "%zz", "%c0%af", "a".repeat(5_000)),
                        named(
                                List.of("from", "to"),
                                "%2B999999999-12-31",
                                "-999999999-01-01",
                                "0000-01-01",
                                "9999-12-31",
                                "2026-02-30",
                                "9223372036854775808"),
                        named(List.of("limit", "desde"), "-1", "0", "2147483648", "9223372036854775808"),
                        named(List.of("cursor"), DEEP, encoded("{\"f\":{\"$numberLong\":\"x\"}}"), encoded("7")),
                        Stream.of(
                                "minSequence=ses-1:999999999999999999",
                                "minSequence=" + "a".repeat(2_000),
                                "&&&===&",
                                "%zz=1",
                                "q=a&q=b",
                                "x".repeat(20_000)))
                .flatMap(each -> each);
    }

    private static Stream<String> named(List<String> names, String... values) {
        return names.stream().flatMap(name -> Stream.of(values).map(value -> name + "=" + value));
    }

    private static Stream<String> headers() {
        return Stream.of(
                "Content-Type: multipart/form-data",
                "Content-Type: multipart/form-data; boundary=",
                "Content-Type: multipart/mixed; boundary=a",
                "Content-Type: text/plain;charset=nonsense",
                "Content-Type: nonsense",
                "Content-Length: 9223372036854775808",
                "Content-Length: -1",
                "Content-Length: 5\r\n\r\nhello",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n",
                "Transfer-Encoding: nonsense",
                "Accept: nonsense",
                "Accept: application/xml",
                "Accept-Language: ****",
                "Accept-Charset: nonsense",
                "Cookie: acuerda-lang=xx; acuerda-actor=%%%; acuerda-csrf=1; =;;",
                "Range: bytes=9-1",
                "If-None-Match: x",
                "If-Modified-Since: yesterday",
                "Last-Event-ID: 9223372036854775808",
                "Expect: nonsense",
                "X-Forwarded-For: 127.0.0.1",
                "Upgrade: h2c\r\nConnection: Upgrade",
                "X-Long: " + "x".repeat(20_000));
    }

    @Test
    void everyAddressIsAsked() {
        assertThat(addresses()).hasSizeGreaterThan(60).contains("/", "/api/v1/summary", "/actuar");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anIdentifierThatIsNone(String address) throws IOException {
        for (String identifier : identifiers().toList()) {
            assertAnswered("GET", path(address, identifier), "");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aParameterThatCannotBe(String address) throws IOException {
        for (String parameters : parameters().toList()) {
            assertAnswered("GET", path(address, Informe.EXTRAORDINARY) + "?" + parameters, "");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aHeaderThatCannotBe(String address) throws IOException {
        for (String header : headers().toList()) {
            assertAnswered("GET", path(address, "x"), header);
            assertAnswered("POST", path(address, "x"), header);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aMethodThatIsNone(String address) throws IOException {
        for (String method :
                List.of("HEAD", "OPTIONS", "TRACE", "POST", "PUT", "PATCH", "DELETE", "QUERY", "get", "X")) {
            assertAnswered(method, path(address, "x"), "");
            assertAnswered(method, path(address, "x") + "?x=1", "");
            assertAnswered(
                    method, path(address, "x"), "Origin: http://localhost\r\nAccess-Control-Request-Method: GET");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example:8080",
                "Host: localhost\r\nOrigin: http://evil.example",
                "Host: localhost\r\nSec-Fetch-Site: cross-site",
                "Host: localhost\r\nAcuerda-Actor: a\r\nAcuerda-Actor: b"
            })
    void whatAPageOfAnotherSiteOrAProxyCouldSend(String headers) throws IOException {
        for (String start : List.of("POST /actuar", "GET /api/v1/summary", "POST /actos/agreements/agr-1/cancel")) {
            String answer = RawHttp.send(port, start + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 403 ").contains("X-Frame-Options: DENY");
        }
    }

    /** A page may be opened from a link on another site. */
    @Test
    void aLinkFromAnotherSiteIsFollowed() throws IOException {
        assertThat(RawHttp.send(
                        port,
                        "GET /acuerdos HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-Fetch-Site: cross-site"
                                + "\r\nSec-Fetch-Mode: navigate\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void noPageLeadsToTheSiteThatAPathBeginsLike() throws IOException {
        String answer = RawHttp.send(
                port,
                "GET //evil.example/x HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("<h1>").doesNotContain("\"//evil");
    }

    /** What Tomcat refuses by itself is answered in the same forms. */
    @Test
    void whatIsNoHttp() throws IOException {
        String request = "GET /%%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: %s\r\n\r\n";

        assertThat(RawHttp.send(port, request.formatted("*/*").replace("%%", "%")))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"code\":\"MALFORMED_REQUEST\"");
        assertThat(RawHttp.send(port, request.formatted("text/html").replace("%%", "%")))
                .startsWith("HTTP/1.1 400 ")
                .contains("text/html", "<h1>La consulta no se entiende</h1>")
                .doesNotContain("Tomcat");
    }

    private static String path(String address, String identifier) {
        return VARIABLE.matcher(address).replaceAll(Matcher.quoteReplacement(identifier));
    }

    private static void assertAnswered(String method, String target, String header) throws IOException {
        String answer = RawHttp.send(
                port,
                method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
                        + header + (header.isEmpty() ? "\r\n" : "\r\n\r\n"));
        String asked = method + " " + shortened(target) + " " + shortened(header);
        assertThat(answer).as(asked).startsWith("HTTP/1.1 ");
        int status = Integer.parseInt(answer.substring(9, 12));
        assertThat(status).as(asked + "\n" + answer).isBetween(200, 499);
        if (status >= 400 && !method.equals("HEAD")) {
            assertThat(answer)
                    .as(asked)
                    .containsAnyOf("\"code\":\"", "<h1>")
                    .doesNotContain("Exception", "org.acuerda", "Tomcat");
        }
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private static String encoded(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }
}
