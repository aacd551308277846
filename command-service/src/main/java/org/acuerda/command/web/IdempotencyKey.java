package org.acuerda.command.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.acuerda.command.web.InvalidRequest.Code;

/**
 * A caller's name for one request, so that a repetition does nothing twice.
 *
 * @param key as sent, 1 to 200 printable characters
 * @param requestHash of path and body: the same key with another request is an error
 */
record IdempotencyKey(String key, String requestHash) {

    static final String HEADER = "Idempotency-Key";

    /** Says on an answer that it is the one given before and that nothing was done now. */
    static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,200}");

    static IdempotencyKey of(String key, String path, byte[] body) {
        if (!WELL_FORMED.matcher(key).matches()) {
            throw new InvalidRequest(Code.HEADER_INVALID, HEADER);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return new IdempotencyKey(key, HexFormat.of().formatHex(digest.digest(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
