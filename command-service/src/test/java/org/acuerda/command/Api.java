package org.acuerda.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.acuerda.client.HeaderNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Client of the command API in tests: requests over HTTP, sent by a technical secretary unless a test says otherwise.
 */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String base;

    private Api(String base) {
        this.base = base;
    }

    /** The API of the service that listens on a loopback port. */
    public static Api on(int port) {
        return new Api("http://127.0.0.1:" + port);
    }

    /**
     * The answer of a request.
     *
     * @param body the JSON of the answer; a missing node where the answer is empty
     */
    public record Answer(int status, JsonNode body, HttpHeaders headers) {

        /** The stable code of a problem; empty where the answer is none. */
        public String code() {
            return body.path("code").asString("");
        }

        /** Identifier of the first aggregate that changed. */
        public String id() {
            return body.required("changed").required(0).required("id").asString();
        }
    }

    /**
     * Sends a command.
     *
     * @param headers names and values by turns, over those that every request has
     */
    public Answer post(String path, String json, String... headers) {
        return send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)), headers);
    }

    /** A commission that other acts refer to; one that exists already stays as it is. */
    public void establishCommission(String commissionId) {
        post(
                "/api/v1/commissions",
                """
                {"commissionId":"%s","name":"Comisión","aliases":[],"liveSince":"2018-01-01"}
                """
                        .formatted(commissionId));
    }

    /** Enters bodies in the register, where another test has not done so. */
    public void registerBodies(String... bodyIds) {
        for (String bodyId : bodyIds) {
            post(
                    "/api/v1/bodies",
                    """
                    {"bodyId":"%s","kind":"GUARANTOR","name":"%s","acronymVerified":false,"source":"Prueba"}
                    """
                            .formatted(bodyId, bodyId));
        }
    }

    /** The address of a path of the service. */
    public URI address(String path) {
        return URI.create(base + path);
    }

    /** A request that a test goes on to shape. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path))
                .header(HeaderNames.ACTOR, "mem-1")
                .header(HeaderNames.ROLE, "TECHNICAL_SECRETARY");
    }

    /** Sends what a test has shaped. */
    public Answer send(HttpRequest.Builder request, String... headers) {
        for (int name = 0; name < headers.length; name += 2) {
            request.setHeader(headers[name], headers[name + 1]);
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), JSON.readTree(response.body()), response.headers());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
