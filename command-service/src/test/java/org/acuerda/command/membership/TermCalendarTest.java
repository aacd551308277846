package org.acuerda.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.junit.jupiter.api.Test;

class TermCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 30);

    /** */
    @Test
    void restsOnTheGeneralListWhereNoCalendarIsInForce() {
        TermCalendar calendar = TermCalendar.of(Membership.none(), MONDAY);

        assertThat(calendar.version()).isEqualTo("LFT-74");
        assertThat(calendar.lastDay(MONDAY, 1, Term.DayKind.BUSINESS))
                .as("1 October 2024, when the Federal Executive changed, is not counted")
                .contains(LocalDate.of(2024, 10, 2));
        assertThat(calendar.lastDay(MONDAY, 1, Term.DayKind.CALENDAR)).contains(LocalDate.of(2024, 10, 1));
    }

    @Test
    void takesTheCommissionsOwnFromTheDayItHolds() {
        Membership membership = adopting(
                new CalendarVersion.NonWorkingDay(
                        LocalDate.of(2024, 10, 2), LocalDate.of(2024, 10, 4), Recorded.of("Suspensión")),
                MONDAY);

        assertThat(TermCalendar.of(membership, MONDAY.minusDays(1)).version()).isEqualTo("LFT-74");
        TermCalendar own = TermCalendar.of(membership, MONDAY);
        assertThat(own.version()).isEqualTo("2024-2");
        assertThat(own.lastDay(MONDAY, 1, Term.DayKind.BUSINESS)).contains(LocalDate.of(2024, 10, 7));
    }

    @Test
    void hasNoLastDayWhereTheCalendarHasNone() {
        Membership membership = adopting(
                new CalendarVersion.NonWorkingDay(
                        LocalDate.of(2024, 1, 1), LocalDate.of(2400, 1, 1), Recorded.notOnRecord()),
                MONDAY);

        assertThat(TermCalendar.of(membership, MONDAY).lastDay(MONDAY, 1, Term.DayKind.BUSINESS))
                .isEqualTo(Optional.empty());
    }

    private static Membership adopting(CalendarVersion.NonWorkingDay day, LocalDate validFrom) {
        return Membership.none()
                .evolve(new CalendarAdopted(
                        "com-1",
                        new CalendarVersion(
                                "2024-2",
                                "America/Tijuana",
                                CalendarVersion.Basis.LFT_74,
                                List.of(day),
                                List.of(),
                                "DOF",
                                true),
                        validFrom));
    }
}
