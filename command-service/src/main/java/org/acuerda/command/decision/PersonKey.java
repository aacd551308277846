package org.acuerda.command.decision;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Value: the key by which rules tell persons apart. Identifiers that look alike have one key: letter case, accents, spaces
 * and how a letter is composed make no difference.
 *
 * @param text folded; for comparison only
 */
public record PersonKey(String text) {

    private static final Pattern MARKS_AND_SPACES = Pattern.compile("[\\p{M}\\p{Cf}\\s\\p{Z}]+");

    /** Latin letters, whatever their accents, and the digits, signs and spaces of a keyboard. */
    private static final Pattern READABLE =
            Pattern.compile("[\\p{IsLatin}\\x{300}-\\x{36F}\\x20-\\x7E\\x{B7}\\x{2019}]+");

    /** The key of an actor as recorded. */
    public static PersonKey of(String actor) {
        String folded = Normalizer.normalize(actor, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        return new PersonKey(MARKS_AND_SPACES
                .matcher(folded)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u0142', 'l')
                .replace('\u00F8', 'o')
                .replace('\u0111', 'd'));
    }

    /** Whether two recorded actors are one person. */
    public static boolean isSame(String one, String other) {
        return of(one).equals(of(other));
    }

    /**
     * Whether a reader sees what is written: letters of another script look like Latin ones, and invisible characters like
     * none.
     */
    public static boolean isReadable(String actor) {
        return READABLE.matcher(Normalizer.normalize(actor, Normalizer.Form.NFC))
                .matches();
    }
}
