package org.acuerda.query.page.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acuerda.query.compliance.StepMark;

/**
 * View model of a bar: the number of bodies by mark.
 *
 * @param counts bodies by mark; a mark that no body has is left out
 * @param bodies all obliged bodies
 */
public record MarkBar(Map<StepMark, Long> counts, int bodies) {

    /** The order of a bar: verified first, then reported, then contested, then returned. */
    private static final List<StepMark> MARKS_IN_WORDS =
            List.of(StepMark.VERIFIED, StepMark.REPORTED, StepMark.CONTESTED, StepMark.RETURNED);

    private static final int WHOLE = 100;
    private static final int DECIMALS = 2;

    /** A piece of the bar, in percent of its length, and its fill. */
    record Piece(String fill, String from, String length) {}

    /** The marks that bodies have, without the mark for no report, in the order of the bar. */
    public List<StepMark> told() {
        return MARKS_IN_WORDS.stream().filter(counts::containsKey).toList();
    }

    /** How many bodies have a mark. */
    public long count(StepMark mark) {
        return counts.getOrDefault(mark, 0L);
    }

    /** Its pieces; the part of bodies without a report stays empty. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        long before = 0;
        for (StepMark mark : told()) {
            pieces.add(new Piece(fill(mark), percent(before), percent(count(mark))));
            before += count(mark);
        }
        return pieces;
    }

    /** The fill of a mark: its colour, and a pattern for readers who do not see colours. */
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
