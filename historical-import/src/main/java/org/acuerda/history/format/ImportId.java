package org.acuerda.history.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Value: identifier of an imported row, a UUID of version 5 made from data set and key (RFC 9562 section 5.5). The same row has
 * the same identifier wherever and whenever it is imported.
 */
final class ImportId {

    /** Name space of all imports; never changes. */
    private static final UUID NAME_SPACE = UUID.fromString("6f0a1c0e-3f9b-4d53-9a86-2d4f6f1b7c55");

    private ImportId() {}

    static String of(String prefix, String dataSet, String key) {
        return prefix + "-" + uuid(NAME_SPACE, dataSet + "/" + key);
    }

    static UUID uuid(UUID nameSpace, String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(nameSpace.getMostSignificantBits())
                    .putLong(nameSpace.getLeastSignificantBits())
                    .flip());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & ~0xF000L) | 0x5000L;
            long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1", impossible);
        }
    }
}
