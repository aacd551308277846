package org.acuerda.query.page.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acuerda.query.compliance.StepMark;

/**
 * How many bodies have which mark, as a bar.
 *
 * @param counts bodies by mark; a mark that no body has is left out
 * @param bodies all obliged bodies
 */
public record MarkBar(Map<StepMark, Long> counts, int bodies) {

    /** The order of a bar: what is met first, then what is claimed, then what is disputed or sent back. */
    private static final List<StepMark> MARKS_IN_WORDS =
            List.of(StepMark.VERIFIED, StepMark.REPORTED, StepMark.CONTESTED, StepMark.RETURNED);

    private static final int WHOLE = 100;
    private static final int DECIMALS = 2;

    /** A piece of the bar, in percent of its length, and how it is filled. */
    record Piece(String fill, String from, String length) {}

    /** Marks that something was said with and that a body has, in the order of the bar. */
    public List<StepMark> told() {
        return MARKS_IN_WORDS.stream().filter(counts::containsKey).toList();
    }

    /** How many bodies have a mark. */
    public long count(StepMark mark) {
        return counts.getOrDefault(mark, 0L);
    }

    /** Its pieces; what nobody reported stays empty. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        long before = 0;
        for (StepMark mark : told()) {
            pieces.add(new Piece(fill(mark), percent(before), percent(count(mark))));
            before += count(mark);
        }
        return pieces;
    }

    /** How a mark fills a bar: with its colour, and for whoever sees none with its pattern. */
    private static String fill(StepMark mark) {
        return switch (mark) {
            case VERIFIED -> "var(--verified)";
            case REPORTED -> "url(#hatched)";
            case CONTESTED -> "url(#ruled)";
            case RETURNED -> "url(#lined)";
            case NONE -> "none";
        };
    }

    private String percent(long number) {
        return BigDecimal.valueOf(number * WHOLE)
                        .divide(BigDecimal.valueOf(bodies), DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + "%";
    }
}
