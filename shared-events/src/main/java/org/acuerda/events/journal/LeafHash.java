package org.acuerda.events.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hash of one journal record as a Merkle tree leaf, SHA-256(0x00 ‖ bytes), as in RFC 6962 section 2.1. */
public final class LeafHash {

    private static final byte LEAF_PREFIX = 0;

    private LeafHash() {}

    /** The hash of the bytes as 64 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(LEAF_PREFIX);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
