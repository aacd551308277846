package org.acuerda.history.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.acuerda.events.text.WrittenText;

/**
 * Text of a source document, for checking that it has certain words on a certain line, as {@link WrittenText} composes them.
 * White space counts as one space, also across lines, and the marks of Markdown for headings and bold type are not the document's words.
 */
final class SourceText {

    private final String sha256;
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> lineOfCharacter = new ArrayList<>();

    private SourceText(String sha256) {
        this.sha256 = sha256;
    }

    /**
     * Reads a document.
     *
     * @throws CharacterCodingException when its bytes are not UTF-8
     */
    static SourceText of(byte[] bytes) throws CharacterCodingException {
        SourceText text = new SourceText(sha256(bytes));
        String read = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        int number = 0;
        for (String line : read.split("\n", -1)) {
            number++;
            for (char character :
                    WrittenText.composed(line.replaceAll("[*#]", "")).toCharArray()) {
                text.append(character, number);
            }
            text.append('\n', number);
        }
        return text;
    }

    /** SHA-256 of the document's bytes, lower-case hexadecimal. */
    String sha256() {
        return sha256;
    }

    /** Lines, counted from 1, on which these words begin; empty where the document does not have them. */
    List<Integer> linesWith(String quote) {
        String wanted = joined(quote);
        List<Integer> lines = new ArrayList<>();
        for (int at = words.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = words.indexOf(wanted, at + 1)) {
            lines.add(lineOfCharacter.get(at));
        }
        return List.copyOf(lines);
    }

    /** Words with every stretch of white space as one space. */
    static String joined(String text) {
        return WrittenText.composed(text).strip().replaceAll("\\s+", " ");
    }

    private void append(char character, int line) {
        boolean space = Character.isWhitespace(character);
        if (space && (words.isEmpty() || words.charAt(words.length() - 1) == ' ')) {
            return;
        }
        words.append(space ? ' ' : character);
        lineOfCharacter.add(line);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
