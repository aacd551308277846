package org.acuerda.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.events.text.SameWords;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Search terms of a text: lower case, without accents and inflection. Stored texts and queries are analysed in the
 * same way, so that {@code politica} finds {@code Políticas}; a query does not insist on the words between its words.
 */
public final class SearchTerms {

    /** Articles, prepositions and conjunctions, folded: where a query has another word, they are not looked for. */
    static final Set<String> WORDS_BETWEEN = Set.of(
            "a", "al", "ante", "bajo", "con", "contra", "de", "del", "desde", "e", "el", "en", "entre", "hacia",
            "hasta", "la", "las", "lo", "los", "o", "para", "por", "segun", "sin", "sobre", "tras", "u", "un", "una",
            "unas", "unos", "y");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Analyzer EVERY_WORD = new FoldedSpanish(Set.of());
    private static final Analyzer WITHOUT_WORDS_BETWEEN = new FoldedSpanish(WORDS_BETWEEN);

    private SearchTerms() {}

    /** Each word of the texts once, in the order of its first occurrence. */
    public static List<String> of(Stream<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.forEach(text -> collect(EVERY_WORD, text, words));
        return List.copyOf(words);
    }

    /** Each word of a text once; none where it has only signs. */
    public static List<String> of(String text) {
        return of(Stream.of(text));
    }

    /** The words that a query looks for; none where it has only signs. */
    public static List<String> asked(String query) {
        Set<String> words = new LinkedHashSet<>();
        collect(WITHOUT_WORDS_BETWEEN, query, words);
        return words.isEmpty() ? of(query) : List.copyOf(words);
    }

    /** An official key as one word: letters and digits only, so that the signs between them make no difference. */
    public static String key(String key) {
        return SIGNS.matcher(SameWords.folded(key)).replaceAll("");
    }

    private static void collect(Analyzer analyzer, String text, Collection<String> words) {
        try (TokenStream tokens = analyzer.tokenStream("text", SameWords.folded(text))) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
