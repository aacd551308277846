package org.acuerda.events.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comparison of texts by their words, for searches and choices: accents, capitals and kinds of space make no difference. */
public final class SameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SameWords() {}

    /** The text that all texts with the same words share. */
    public static String folded(String text) {
        String letters = Normalizer.normalize(WrittenText.composed(text), Normalizer.Form.NFD);
        return MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
