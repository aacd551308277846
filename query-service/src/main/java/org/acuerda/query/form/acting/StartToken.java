package org.acuerda.query.form.acting;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * The token that was printed at the start. A browser that opened its address may act, and it signs what the browser
 * keeps; nobody else on the machine or behind a forwarder has it.
 */
@Component
@EnableConfigurationProperties(ActingProperties.class)
final class StartToken {

    private static final Logger LOG = LoggerFactory.getLogger(StartToken.class);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int TOKEN_BYTES = 32;
    private static final int SHORTEST = 32;

    private final byte[] token;

    /** @throws IllegalStateException when acting is asked for with a token that can be guessed */
    StartToken(ActingProperties properties, ServerProperties server) {
        String given = properties.startToken().isBlank() ? random() : properties.startToken();
        if (given.length() < SHORTEST) {
            throw new IllegalStateException(
                    "ACUERDA_START_TOKEN has %d characters and needs %d".formatted(given.length(), SHORTEST));
        }
        this.token = given.getBytes(StandardCharsets.UTF_8);
        if (properties.withoutLogin() && properties.startToken().isBlank()) {
            LOG.info("To act, open http://127.0.0.1:{}{}/{}", server.getPort(), EntryPage.ADDRESS, given);
        }
    }

    boolean is(String given) {
        return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }

    /** Signature of a text, which only a holder of the token can make. */
    String signature(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    boolean signed(String text, String signature) {
        return MessageDigest.isEqual(
                signature(text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] made = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(made);
        return HexFormat.of().formatHex(made);
    }
}
