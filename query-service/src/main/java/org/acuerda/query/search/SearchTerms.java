package org.acuerda.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acuerda.events.text.SameWords;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Search terms of a text: lower case, without accents, articles and inflection. Stored texts and queries are analysed
 * in the same way, so that {@code politica} finds {@code Políticas}.
 */
public final class SearchTerms {

    private static final Analyzer ANALYZER = new FoldedSpanish();

    private SearchTerms() {}

    /** Each word of the texts once, in the order of its first occurrence. */
    public static List<String> of(Stream<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.forEach(text -> collect(text, words));
        return List.copyOf(words);
    }

    /** Each word of a text once; none where it has only stop words. */
    public static List<String> of(String text) {
        return of(Stream.of(text));
    }

    private static void collect(String text, Collection<String> words) {
        try (TokenStream tokens = ANALYZER.tokenStream("text", SameWords.folded(text))) {
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
