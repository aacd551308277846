package org.acuerda.events.text;

import java.text.Normalizer;

/**
 * Rules of text that people write, the same for acts, headers, file names, searches and quotations: it is readable,
 * composed and not blank. The same words typed on two machines are then the same text.
 */
public final class WrittenText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private WrittenText() {}

    /**
     * Whether people and programs can read all of a text. Control characters other than tab and line breaks, separators
     * of lines and paragraphs, characters that turn the direction of writing, and halves of characters are not readable.
     */
    public static boolean isReadable(String text) {
        return text.codePoints().allMatch(WrittenText::isReadable);
    }

    /**
     * The text as it is kept: letters composed (NFC), every kind of space as a space, every line break as a line feed,
     * without marks that nobody can see. Empty where it has no visible sign.
     */
    public static String composed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] characters = text.codePoints().toArray();
        for (int at = 0; at < characters.length; at++) {
            int character = characters[at];
            if (character == '\r') {
                if (at + 1 == characters.length || characters[at + 1] != '\n') {
                    kept.append('\n');
                }
            } else if (Character.getType(character) == Character.SPACE_SEPARATOR) {
                kept.append(' ');
            } else if (!isInvisible(character) || isInsideWord(characters, at)) {
                kept.appendCodePoint(character);
            }
        }
        String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return composed.codePoints().anyMatch(WrittenText::isVisible) ? composed : "";
    }

    private static boolean isReadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.FORMAT -> isInvisible(character);
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> (character & 0xFFFE) != 0xFFFE && (character < 0xFDD0 || character > 0xFDEF);
        };
    }

    /** Marks that documents and browsers leave in copied text: soft hyphens, zero-width spaces and joiners, and the like. */
    private static boolean isInvisible(int character) {
        return switch (character) {
            case 0x00AD, 0x200B, ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
            default -> false;
        };
    }

    /** Some languages write a joiner inside a word; elsewhere it only makes equal words differ. */
    private static boolean isInsideWord(int[] characters, int at) {
        boolean joiner = characters[at] == ZERO_WIDTH_JOINER || characters[at] == ZERO_WIDTH_NON_JOINER;
        return joiner
                && at > 0
                && at + 1 < characters.length
                && isOfWord(characters[at - 1])
                && isOfWord(characters[at + 1]);
    }

    private static boolean isOfWord(int character) {
        return Character.isLetter(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isVisible(int character) {
        return switch (character) {
            case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> false; // fillers, which take space and show nothing
            default -> !Character.isWhitespace(character) && !isInvisible(character) && !isMark(character);
        };
    }
}
