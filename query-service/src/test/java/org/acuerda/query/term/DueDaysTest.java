package org.acuerda.query.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.EdtfDate;
import org.acuerda.query.term.TermFacts.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Friday, 20 March 2026; the Monday before is a rest day of the labour law. */
class DueDaysTest {

    private static final DueDays TODAY =
            DueDays.of(Optional.empty(), ZoneId.of("America/Mexico_City"), LocalDate.of(2026, 3, 20));

    /** */
    @ParameterizedTest
    @CsvSource({
        "2026-03-13, OVERDUE, -4",
        "2026-03-19, OVERDUE, -1",
        "2026-03-20, TODAY, 0",
        "2026-03-21, AHEAD, 0",
        "2026-03-23, AHEAD, 1",
        "2026-04-03, AHEAD, 10"
    })
    void comparesWhatIsOwedWithToday(LocalDate dueOn, TermState state, int left) {
        TermToday seen = TODAY.seen(term(TermSource.FIXED_DATE, Progress.OWED, dueOn, null));

        assertThat(seen.state()).isEqualTo(state);
        assertThat(seen.businessDaysLeft()).isEqualTo(left);
        assertThat(seen.overdue()).isEqualTo(state == TermState.OVERDUE);
        assertThat(TODAY.isLate(dueOn, false)).isEqualTo(state == TermState.OVERDUE);
        assertThat(TODAY.isLate(dueOn, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 2026-03-10, MET_EARLY, 2",
        "2026-03-12, 2026-03-12, MET_ON_DAY, 0",
        "2026-03-12, 2026-03-17, MET_LATE, -2",
        "2026-03-14, 2026-03-13, MET_EARLY, 0"
    })
    void comparesWhatIsMetWithTheDayOnWhichItWas(LocalDate dueOn, LocalDate metOn, TermState state, int left) {
        TermToday seen = TODAY.seen(term(TermSource.FIXED_DATE, Progress.MET, dueOn, metOn));

        assertThat(seen.state()).isEqualTo(state);
        assertThat(seen.businessDaysLeft()).isEqualTo(left);
        assertThat(seen.overdue()).isFalse();
    }

    @Test
    void comparesNothingWhereADayIsMissing() {
        LocalDate past = LocalDate.of(2026, 3, 1);

        assertThat(state(term(TermSource.NOT_ON_RECORD, Progress.OWED, null, null)))
                .isEqualTo(TermState.UNDATED);
        assertThat(state(term(TermSource.NOT_REQUIRED, Progress.OWED, null, null)))
                .isEqualTo(TermState.NOTHING_DUE);
        assertThat(state(term(TermSource.FIXED_DATE, Progress.MET, past, null))).isEqualTo(TermState.MET);
        assertThat(state(term(TermSource.PERMANENT, Progress.MET, null, past))).isEqualTo(TermState.MET);
        assertThat(state(term(TermSource.FIXED_DATE, Progress.LAPSED, past, null)))
                .isEqualTo(TermState.LAPSED);
        assertThat(TODAY.isLate(null, false)).isFalse();
    }

    @Test
    void countsNothingRatherThanTooLittle() {
        TermToday past = TODAY.seen(term(TermSource.FIXED_DATE, Progress.OWED, LocalDate.of(1, 1, 1), null));
        TermToday ahead = TODAY.seen(term(TermSource.FIXED_DATE, Progress.OWED, LocalDate.of(9999, 12, 30), null));

        assertThat(past.state()).isEqualTo(TermState.OVERDUE);
        assertThat(past.businessDaysLeft()).isNull();
        assertThat(ahead.state()).isEqualTo(TermState.AHEAD);
        assertThat(ahead.businessDaysLeft()).isNull();
    }

    @Test
    void letsTheEarliestThatIsOwedSpeakForAll() {
        TermFacts met = term(TermSource.FIXED_DATE, Progress.MET, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2));
        TermFacts later = term(TermSource.STARTED, Progress.OWED, LocalDate.of(2026, 4, 1), null);
        TermFacts earlier = term(TermSource.PATH_STEP, Progress.OWED, LocalDate.of(2026, 3, 12), null);
        TermFacts undated = term(TermSource.NOT_BEGUN, Progress.OWED, null, null);

        assertThat(TermFacts.decisive(List.of(met, later, undated, earlier))).contains(earlier);
        assertThat(TermFacts.decisive(List.of(undated))).isEmpty();
    }

    @Test
    void letsTheOneThatWasMetLatestSpeakForAll() {
        LocalDate metOn = LocalDate.of(2026, 3, 10);
        TermFacts early = term(TermSource.FIXED_DATE, Progress.MET, LocalDate.of(2026, 4, 23), metOn);
        TermFacts late = term(TermSource.STARTED, Progress.MET, LocalDate.of(2026, 3, 4), metOn);

        assertThat(TermFacts.decisive(List.of(early, late))).contains(late);
    }

    @Test
    void takesTheDayOfAFactWhereTheCommissionIs() {
        DueDays there = DueDays.of(Optional.empty(), ZoneId.of("America/Tijuana"), TODAY.today());

        assertThat(TODAY.dayOf(new EdtfDate("2026-03-10T23:30:00-08:00"))).contains(LocalDate.of(2026, 3, 11));
        assertThat(there.dayOf(new EdtfDate("2026-03-11T01:30:00-06:00"))).contains(LocalDate.of(2026, 3, 11));
        assertThat(there.dayOf(new EdtfDate("2026-03-11T00:30:00-06:00"))).contains(LocalDate.of(2026, 3, 10));
        assertThat(there.dayOf(new EdtfDate("2026-03-10"))).contains(LocalDate.of(2026, 3, 10));
        assertThat(there.dayOf(new EdtfDate("2026-03"))).isEmpty();
    }

    private static TermState state(TermFacts term) {
        return TODAY.seen(term).state();
    }

    private static TermFacts term(
            TermSource source, Progress progress, @Nullable LocalDate dueOn, @Nullable LocalDate metOn) {
        return new TermFacts(source, null, null, dueOn, dueOn, progress, metOn);
    }
}
