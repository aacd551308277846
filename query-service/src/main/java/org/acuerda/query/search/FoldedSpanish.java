package org.acuerda.query.search;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Lucene analyzer of Spanish for texts whose capitals and accents are folded already: half of those who search write none, and stems must be
 * the same for both halves. Plurals become singulars before the stem is taken, because the stemmer does not
 * change words of four letters and would distinguish {@code acta} from {@code actas}.
 */
final class FoldedSpanish extends Analyzer {

    /** The singular of {@code enlaces} might be {@code enlaz}, as that of {@code voces} is {@code voz}. */
    private static final Pattern FINAL_Z = Pattern.compile("z$");

    /** The singular of {@code sedes} might be {@code sed}, as that of {@code redes} is {@code red}. */
    private static final Pattern SHORT_WITH_FINAL_E = Pattern.compile("^(\\p{L}{3})e$");

    /** Laws are cited by abbreviations that people write out. */
    private static final Pattern ARTICLE = Pattern.compile("^arts?$");

    private static final Pattern FRACTION = Pattern.compile("^fracc?$");

    private final CharArraySet leftOut;

    /** @param leftOut words that are no terms, folded */
    FoldedSpanish(Set<String> leftOut) {
        this.leftOut = new CharArraySet(leftOut, false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new StopFilter(new ASCIIFoldingFilter(words), leftOut);
        TokenStream article = new PatternReplaceFilter(folded, ARTICLE, "articulo", false);
        TokenStream whole = new PatternReplaceFilter(article, FRACTION, "fraccion", false);
        TokenStream stems = new SpanishLightStemFilter(new SpanishPluralStemFilter(whole));
        TokenStream withC = new PatternReplaceFilter(stems, FINAL_Z, "c", false);
        return new TokenStreamComponents(words, new PatternReplaceFilter(withC, SHORT_WITH_FINAL_E, "$1", false));
    }
}
