package org.acuerda.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerda.command.execution.IdempotencyKey;
import org.acuerda.command.web.InvalidRequest.Code;

/** The headers about repetition: a request's idempotency key, and the mark of an answer that is given again. */
final class IdempotencyHeader {

    /** Says on an answer that it is the one given before and that nothing was done now. */
    static final String REPLAYED = "Idempotent-Replayed";

    private static final String KEY = "Idempotency-Key";

    /** 1 to 200 printable characters. */
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyHeader() {}

    /**
     * The key of a request; empty where it has none.
     *
     * @throws InvalidRequest when the key is not well-formed
     */
    static Optional<IdempotencyKey> key(HttpServletRequest request, byte[] body) {
        return Optional.ofNullable(request.getHeader(KEY))
                .map(key -> new IdempotencyKey(wellFormed(key), hash(request.getRequestURI(), body)));
    }

    private static String wellFormed(String key) {
        if (!WELL_FORMED.matcher(key).matches()) {
            throw new InvalidRequest(Code.HEADER_INVALID, KEY);
        }
        return key;
    }

    private static String hash(String path, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
