package org.acuerda.query.language;

import java.util.List;

/** Text of ordinal numbers in the names of sessions: "primera", "vigésima segunda"; "first", "twenty-second". */
public final class Ordinals {

    private static final List<String> SPANISH = List.of(
            "primera",
            "segunda",
            "tercera",
            "cuarta",
            "quinta",
            "sexta",
            "séptima",
            "octava",
            "novena",
            "décima",
            "undécima",
            "duodécima",
            "decimotercera",
            "decimocuarta",
            "decimoquinta",
            "decimosexta",
            "decimoséptima",
            "decimoctava",
            "decimonovena");
    private static final List<String> SPANISH_TENS = List.of(
            "vigésima",
            "trigésima",
            "cuadragésima",
            "quincuagésima",
            "sexagésima",
            "septuagésima",
            "octogésima",
            "nonagésima");
    private static final List<String> ENGLISH = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> ENGLISH_TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ENGLISH_FULL_TENS = List.of(
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");
    private static final int MAX_IN_WORDS = 99;

    private Ordinals() {}

    /**
     * The ordinal, feminine in Spanish; in figures from one hundred on.
     *
     * @param number from 1
     */
    public static String of(int number, Language language) {
        if (number > MAX_IN_WORDS) {
            return number + (language == Language.SPANISH ? ".ª" : englishEnding(number));
        }
        return switch (language) {
            case SPANISH -> spanish(number);
            case ENGLISH -> english(number);
        };
    }

    private static String spanish(int number) {
        if (number <= SPANISH.size()) {
            return SPANISH.get(number - 1);
        }
        String tens = SPANISH_TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + " " + SPANISH.get(number % 10 - 1);
    }

    private static String english(int number) {
        if (number <= ENGLISH.size()) {
            return ENGLISH.get(number - 1);
        }
        return number % 10 == 0
                ? ENGLISH_FULL_TENS.get(number / 10 - 2)
                : ENGLISH_TENS.get(number / 10 - 2) + "-" + ENGLISH.get(number % 10 - 1);
    }

    private static String englishEnding(int number) {
        boolean teen = number / 10 % 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
