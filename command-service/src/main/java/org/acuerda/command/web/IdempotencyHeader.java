package org.acuerda.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerda.client.HeaderNames;
import org.acuerda.command.execution.IdempotencyKey;
import org.acuerda.command.web.InvalidRequest.Code;

/** Reader of the idempotency key of a request. */
final class IdempotencyHeader {

    /** 1 to 200 printable characters. */
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyHeader() {}

    /**
     * The key of a request; empty where it has none.
     *
     * @throws InvalidRequest when the key is not well-formed
     */
    static Optional<IdempotencyKey> key(HttpServletRequest request, byte[] body) {
        return Optional.ofNullable(request.getHeader(HeaderNames.IDEMPOTENCY_KEY))
                .map(key -> new IdempotencyKey(
                        RequestCircumstances.header(request, HeaderNames.ACTOR).orElse(""),
                        wellFormed(key),
                        hash(request, RequestCircumstances.OF_THE_FACT, body),
                        hash(request, List.of(), body)));
    }

    private static String wellFormed(String key) {
        if (!WELL_FORMED.matcher(key).matches()) {
            throw new InvalidRequest(Code.HEADER_INVALID, HeaderNames.IDEMPOTENCY_KEY);
        }
        return key;
    }

    /** A header's text has no control characters, so a zero between the parts keeps them apart. */
    private static String hash(HttpServletRequest request, List<String> headers, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            for (String header : headers) {
                digest.update(
                        RequestCircumstances.header(request, header).orElse("").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
