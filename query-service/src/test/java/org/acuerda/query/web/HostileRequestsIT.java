package org.acuerda.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.acuerda.parts.HostileRequests;
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

    @Test
    void everyAddressIsAsked() {
        assertThat(addresses()).hasSizeGreaterThan(60).contains("/", "/api/v1/summary", "/actuar");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void eachRequestIsAnswered(String address) throws IOException {
        for (HostileRequests.Request request :
                new HostileRequests(address, Informe.EXTRAORDINARY).all().toList()) {
            String answer = request.send(port);

            assertThat(request.fault(answer)).as(request + "\n" + answer).isEmpty();
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
}
