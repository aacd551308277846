package org.acuerda.query.sitesearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acuerda.query.search.SearchTerms;

/**
 * Value: the part of a text in which asked words are, in pieces that are such words or not. An ellipsis begins or ends
 * what is not the whole text.
 *
 * @param pieces in their order; together the shown text
 */
public record Excerpt(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String MORE = "…";

    /** Characters of a text in which words are looked for; what stands later is found, but not shown. */
    private static final int LOOKED_AT = 20_000;

    private static final int BEFORE = 60;
    private static final int LONGEST = 200;

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /**
     * Value: some of the text.
     *
     * @param matched whether it is an asked word
     */
    public record Piece(String text, boolean matched) {}

    /** From the text that has the most of the asked words, the first among equals; empty where no text has one. */
    static Excerpt of(List<String> texts, Collection<String> asked) {
        return texts.stream()
                .map(text -> Found.in(text, asked))
                .max(Comparator.comparingInt(Found::different))
                .filter(best -> best.different() > 0)
                .map(Found::excerpt)
                .orElseGet(() -> new Excerpt(List.of()));
    }

    /** What is shown, without the signs that it is a part. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining()).replace(MORE, "");
    }

    /** The asked words as the text writes them. */
    List<String> words() {
        return pieces.stream().filter(Piece::matched).map(Piece::text).toList();
    }

    /** The asked words in a text, and how many different ones. */
    private record Found(String text, List<MatchResult> words, int different) {

        static Found in(String text, Collection<String> asked) {
            Set<String> different = new HashSet<>();
            List<MatchResult> words = WORD.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)))
                    .results()
                    .filter(word -> isAsked(word.group(), asked, different))
                    .toList();
            return new Found(text, words, different.size());
        }

        private static boolean isAsked(String word, Collection<String> asked, Set<String> different) {
            List<String> terms = SearchTerms.of(word);
            boolean is = terms.stream().anyMatch(asked::contains);
            terms.stream().filter(asked::contains).forEach(different::add);
            return is;
        }

        Excerpt excerpt() {
            int from = start(words.getFirst().start());
            int to = end(from, words.getFirst().end());
            List<Piece> pieces = new ArrayList<>();
            int written = from;
            add(pieces, from > 0 ? MORE : "", false);
            for (MatchResult word : words) {
                if (word.end() <= to) {
                    add(pieces, text.substring(written, word.start()), false);
                    add(pieces, word.group(), true);
                    written = word.end();
                }
            }
            add(pieces, text.substring(written, to) + (to < text.length() ? MORE : ""), false);
            return new Excerpt(pieces);
        }

        private int start(int first) {
            if (text.length() <= LONGEST || first <= BEFORE) {
                return 0;
            }
            return text.indexOf(' ', first - BEFORE) + 1 > first ? first : text.indexOf(' ', first - BEFORE) + 1;
        }

        private int end(int from, int firstEnd) {
            if (text.length() - from <= LONGEST) {
                return text.length();
            }
            return Math.max(firstEnd, text.lastIndexOf(' ', from + LONGEST));
        }

        private static void add(List<Piece> pieces, String text, boolean matched) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, matched));
            }
        }
    }
}
