package org.acuerda.command.evidence;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measure of the streams that a PDF's reader unpacks in memory to find its objects. They are measured before, because
 * the reader has no bound.
 */
final class PdfStreams {

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream(\r\n|\n|\r)");
    private static final Pattern OF_OBJECTS = Pattern.compile("/(ObjStm|XRef|First)\\b");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    /** Around the dictionary of a stream; a wider view takes more streams for such, never fewer. */
    private static final int DICTIONARY = 2048;

    private static final long MAX_UNPACKED_BYTES = 64L * 1024 * 1024;

    /** An encrypted stream cannot be measured. No writer makes one of objects that is longer. */
    private static final int MAX_SEALED_BYTES = 64 * 1024;

    private static final int CHUNK = 64 * 1024;

    private static final int COMPRESSED = 0x78;
    private static final int CHECKSUM = 31;

    private PdfStreams() {}

    /** @throws EvidenceRejected when such a stream cannot be measured or is too large */
    static void check(byte[] content) {
        String text = latin(content, 0, content.length);
        boolean sealed = text.contains("/Encrypt");
        long unpacked = 0;
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            String dictionary = unescaped(text.substring(Math.max(0, stream.start() - DICTIONARY), stream.start()));
            if (OF_OBJECTS.matcher(dictionary).find()) {
                unpacked += size(content, stream.end(), dictionary, sealed, text);
            }
            require(unpacked <= MAX_UNPACKED_BYTES);
        }
    }

    private static long size(byte[] content, int start, String dictionary, boolean sealed, String text) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            while (!inflater.finished() && size <= MAX_UNPACKED_BYTES) {
                int read = inflater.inflate(chunk);
                require(size > 0 || read < 2 || !isCompressed(chunk));
                if (read == 0) {
                    return size;
                }
                size += read;
            }
            return size;
        } catch (DataFormatException other) {
            int end = text.indexOf("endstream", start);
            require(sealed ? end - start <= MAX_SEALED_BYTES : isOneOfOthers(dictionary));
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** Whether the stream itself, not one before it in view, is a plain one or is read by no list of objects. */
    private static boolean isOneOfOthers(String dictionary) {
        String own = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
        return !OF_OBJECTS.matcher(own).find() || !own.contains("/Filter");
    }

    /** Compressed twice it could not be measured; no list of objects or positions begins so. */
    private static boolean isCompressed(byte[] chunk) {
        return chunk[0] == COMPRESSED && ((chunk[0] << Byte.SIZE) + Byte.toUnsignedInt(chunk[1])) % CHECKSUM == 0;
    }

    static String latin(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
    }

    private static void require(boolean bounded) {
        if (!bounded) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_UNSAFE);
        }
    }
}
