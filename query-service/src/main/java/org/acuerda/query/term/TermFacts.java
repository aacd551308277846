package org.acuerda.query.term;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.agreement.Term;
import org.acuerda.query.answer.Buildable;
import org.jspecify.annotations.Nullable;

/**
 * Value: what is on record about the term of one point or step, whatever the day on which it is read.
 *
 * @param rule how the term counts from a fact; null where it does not
 * @param triggeredOn day of that fact; null before it happened
 * @param dueOn last day; null where there is none
 * @param firstDueOn the day it had first; null where there is none
 * @param metOn day on which it was found met; null where it is not met or the day is not on record
 */
@Buildable
public record TermFacts(
        TermSource source,
        Term.@Nullable AfterEvent rule,
        @Nullable LocalDate triggeredOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate firstDueOn,
        @JsonIgnore Progress progress,
        @Nullable LocalDate metOn)
        implements TermFactsBuilder.With {

    /** Whether it is still to be done. */
    public enum Progress {
        OWED,
        MET,
        LAPSED
    }

    /** Whether the day was moved. */
    @JsonIgnore
    public boolean isMoved() {
        return firstDueOn != null && !firstDueOn.equals(dueOn);
    }

    /**
     * The one of several terms that speaks for all: of those that are owed the earliest, of those that are met the one
     * that was met latest after its day, of those that lapsed the earliest; empty where none has a day.
     */
    public static Optional<TermFacts> decisive(List<TermFacts> terms) {
        return first(terms, Progress.OWED, Comparator.comparing(TermFacts::day))
                .or(() -> first(terms, Progress.MET, Comparator.comparing(TermFacts::daysLeftWhenMet)))
                .or(() -> first(terms, Progress.LAPSED, Comparator.comparing(TermFacts::day)));
    }

    private static Optional<TermFacts> first(List<TermFacts> terms, Progress progress, Comparator<TermFacts> order) {
        return terms.stream()
                .filter(term -> term.dueOn != null && term.progress == progress)
                .min(order.thenComparing(TermFacts::day));
    }

    private static LocalDate day(TermFacts term) {
        return term.dueOn == null ? LocalDate.MAX : term.dueOn;
    }

    private static long daysLeftWhenMet(TermFacts term) {
        return term.metOn == null ? Long.MAX_VALUE : day(term).toEpochDay() - term.metOn.toEpochDay();
    }
}
