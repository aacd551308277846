package org.acuerda.query.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as a font can print it: a sign that the font does not have, or that the page's layout would drop or turn around
 * without a word, is written as its code point, for example {@code [U+2705]}. Paper then differs from the record only
 * where it says so.
 */
final class PrintedText {

    /** The layout leaves these out although the font may have them. */
    private static final String LEFT_OUT = "\u00AD\uFFFC";

    private static final String LINE_SPACE = "\t\n\r";

    private static final IntPredicate IN_FONT = signsOf(PortableDocument.FONT);

    private PrintedText() {}

    /** The text of a page with its markup, which is made of signs that every font has. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printed = new StringBuilder(composed.length());
        composed.codePoints().forEach(sign -> {
            if (isPrinted(sign)) {
                printed.appendCodePoint(sign);
            } else {
                printed.append(String.format("[U+%04X]", sign));
            }
        });
        return printed.toString();
    }

    private static boolean isPrinted(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> LINE_SPACE.indexOf(sign) >= 0;
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> LEFT_OUT.indexOf(sign) < 0 && isFromLeftToRight(sign) && IN_FONT.test(sign);
        };
    }

    /** The layout writes every line from left to right. */
    private static boolean isFromLeftToRight(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static IntPredicate signsOf(String resource) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(PortableDocument.font(resource)))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return sign -> glyphs.getGlyphId(sign) != 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
