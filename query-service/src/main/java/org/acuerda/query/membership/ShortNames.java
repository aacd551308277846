package org.acuerda.query.membership;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Maker of the short names of commissions, which are their rooms in addresses: letters, digits and hyphens. A given
 * short name counts; without one it is made of the words of the name, with a number where another commission has it.
 */
final class ShortNames {

    static final int MAX_LENGTH = 40;

    /** Words that do not tell one commission from another; the address says that it is a commission. */
    private static final Set<String> SMALL = Set.of(
            "a",
            "al",
            "ante",
            "comision",
            "con",
            "de",
            "del",
            "e",
            "el",
            "en",
            "la",
            "las",
            "los",
            "o",
            "para",
            "por",
            "u",
            "y");

    /** For a name that has no letter of these. */
    private static final String UNNAMED = "comision";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private ShortNames() {}

    /**
     * The short name of each commission by its identifier.
     *
     * @param given short names by the identifiers of those that have one
     */
    static Map<String, String> of(Collection<CommissionView> commissions, Map<String, String> given) {
        Map<String, String> names = new LinkedHashMap<>(given);
        Set<String> taken = new HashSet<>(given.values());
        // In the order of identifiers, so that the same commissions always have the same names.
        commissions.stream()
                .sorted(Comparator.comparing(CommissionView::commissionId))
                .filter(commission -> !names.containsKey(commission.commissionId()))
                .forEach(commission -> names.put(commission.commissionId(), free(made(commission.name()), taken)));
        return names;
    }

    /** The short name made of a name. */
    static String made(String name) {
        List<String> words = words(name);
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        String made = "";
        for (String word : telling.isEmpty() ? words : telling) {
            String longer = made.isEmpty() ? word : made + "-" + word;
            if (longer.length() > MAX_LENGTH) {
                break;
            }
            made = longer;
        }
        return made.isEmpty() ? UNNAMED : made;
    }

    private static List<String> words(String name) {
        String folded = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NEITHER_LETTER_NOR_DIGIT.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            String end = "-" + number;
            free = name.substring(0, Math.min(name.length(), MAX_LENGTH - end.length())) + end;
        }
        return free;
    }
}
