package org.acuerda.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** List of requests to one address that no proper client sends; no service may fail at any of them. */
public final class HostileRequests {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Pattern ANSWERED = Pattern.compile("HTTP/1\\.1 [234]\\d\\d .*", Pattern.DOTALL);
    private static final int STATUS = "HTTP/1.1 ".length();
    private static final List<String> INSIDE = List.of("Exception", "org.acuerda", "Tomcat");
    private static final String DEEP = encoded("{\"f\":" + "[".repeat(3_000));

    private final String address;
    private final String known;

    /**
     * The list for an address.
     *
     * @param address its template, with variables in braces
     * @param known identifier that the service has
     */
    public HostileRequests(String address, String known) {
        this.address = address;
        this.known = known;
    }

    /**
     * One request.
     *
     * @param header one or more further header lines; empty for none
     */
    public record Request(String method, String target, String header) {

        /** Sends it to a port of this machine and returns the whole answer. */
        public String send(int port) throws IOException {
            return RawHttp.send(
                    port,
                    method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html, application/json;q=0.9"
                            + "\r\nConnection: close\r\n" + header + (header.isEmpty() ? "\r\n" : "\r\n\r\n"));
        }

        /**
         * What is wrong with the answer; empty where it is no fault of the service, has a body that a program or a
         * person understands, and shows nothing of the inside.
         */
        public Optional<String> fault(String answer) {
            if (!ANSWERED.matcher(answer).matches()) {
                return Optional.of("not answered with 200 to 499");
            }
            if (answer.charAt(STATUS) != '4' || method.equals("HEAD")) {
                return Optional.empty();
            }
            if (!answer.contains("\"code\":\"") && !answer.contains("<h1>")) {
                return Optional.of("neither a problem nor a page");
            }
            return INSIDE.stream()
                    .filter(answer::contains)
                    .map(word -> "shows " + word)
                    .findFirst();
        }

        @Override
        public String toString() {
            return method + " " + shortened(target) + " " + shortened(header);
        }

        private static String shortened(String text) {
            return text.length() > 120 ? text.substring(0, 120) + "…" : text;
        }
    }

    /** All of them. */
    public Stream<Request> all() {
        return Stream.of(identifiers(), parameters(), headers(), methods()).flatMap(each -> each);
    }

    /** Identifiers that are none. */
    public Stream<Request> identifiers() {
        return Stream.of(
                        known,
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
                        "{x}")
                .flatMap(identifier ->
                        Stream.of("GET", "POST").map(method -> new Request(method, path(identifier), "")));
    }

    /** Parameters that cannot be. */
    public Stream<Request> parameters() {
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
                        named(List.of("limit", "desde", "after"), "-1", "0", "2147483648", "9223372036854775808"),
                        named(List.of("cursor"), DEEP, encoded("{\"f\":{\"$numberLong\":\"x\"}}"), encoded("7")),
                        Stream.of(
                                "minSequence=ses-1:999999999999999999",
                                "minSequence=" + "a".repeat(2_000),
                                "&&&===&",
                                "%zz=1",
                                "q=a&q=b",
                                "x".repeat(20_000)))
                .flatMap(each -> each)
                .map(parameters -> new Request("GET", path(known) + "?" + parameters, ""));
    }

    /** Headers that cannot be. */
    public Stream<Request> headers() {
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
                        "X-Long: " + "x".repeat(20_000))
                .flatMap(header -> Stream.of("GET", "POST").map(method -> new Request(method, path("x"), header)));
    }

    /** Methods that the address does not have. */
    public Stream<Request> methods() {
        return Stream.of("HEAD", "OPTIONS", "TRACE", "POST", "PUT", "PATCH", "DELETE", "QUERY", "get", "X")
                .flatMap(method -> Stream.of(
                        new Request(method, path("x"), ""),
                        new Request(method, path("x") + "?x=1", ""),
                        new Request(
                                method, path("x"), "Origin: http://localhost\r\nAccess-Control-Request-Method: GET")));
    }

    private static Stream<String> named(List<String> names, String... values) {
        return names.stream().flatMap(name -> Stream.of(values).map(value -> name + "=" + value));
    }

    private String path(String identifier) {
        return VARIABLE.matcher(address).replaceAll(Matcher.quoteReplacement(identifier));
    }

    private static String encoded(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }
}
