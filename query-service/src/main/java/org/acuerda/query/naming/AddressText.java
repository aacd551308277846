package org.acuerda.query.naming;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Maker of the names in addresses: the letters and digits of a text without accents, with hyphens between its words. */
final class AddressText {

    static final int MAX_LENGTH = 80;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-|-$");

    private AddressText() {}

    /** The name; empty for a text without letters and digits, and for one that is too long to be spoken. */
    static Optional<String> of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String hyphenated = NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("-");
        String name = HYPHENS_AROUND.matcher(hyphenated).replaceAll("");
        return name.isEmpty() || name.length() > MAX_LENGTH ? Optional.empty() : Optional.of(name);
    }
}
