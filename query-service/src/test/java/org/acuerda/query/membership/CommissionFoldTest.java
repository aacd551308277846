package org.acuerda.query.membership;

import static org.acuerda.query.Folds.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.query.Contracts;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.acuerda.query.membership.CommissionView.Mandate;
import org.acuerda.query.membership.CommissionView.Member;
import org.junit.jupiter.api.Test;

class CommissionFoldTest {

    private static final String COMMISSION = "com-019a2f40-6c00-7000-8000-000000000001";
    private static final String ESTABLISHED = "commission.established.v1";
    private static final String VOCAL = "mem-019a2f40-6c00-7000-8000-000000000005";

    @Test
    void isEstablishedUnderAllItsNames() {
        CommissionView view = folded(ESTABLISHED);

        assertThat(view.aliases()).hasSize(2).contains("Comisión de Gobierno Abierto");
        assertThat(view.seats()).isEqualTo(Recorded.of(11));
        assertThat(folded("commission.established.v1.seats-not-on-record").seats())
                .isEqualTo(Recorded.notOnRecord());
    }

    @Test
    void hasMandatesWithTheirSecretaries() {
        CommissionView view = folded(ESTABLISHED, "commission.mandate-opened.v1", "commission.secretary-designated.v1");

        assertThat(view.mandates()).hasSize(1);
        Mandate mandate = view.mandates().getFirst();
        assertThat(mandate.endsOn()).isEqualTo(Recorded.of(LocalDate.of(2018, 11, 15)));
        assertThat(mandate.act().position()).isEqualTo(2);
        assertThat(shown(mandate.secretary()).designationAct()).isEqualTo(Recorded.of("Oficio CGA/004/2026"));
        assertThat(shown(mandate.secretary()).act().position()).isEqualTo(3);
    }

    @Test
    void keepsItsFormerShortNames() {
        ShortNameGiven first = new ShortNameGiven(COMMISSION, "cgatp");
        ShortNameGiven second = new ShortNameGiven(COMMISSION, "gobierno-abierto");
        Journal journal = Journal.ofContracts(ESTABLISHED).live("2026-03-05", first, second);

        assertThat(folded(ESTABLISHED).shortName()).isEqualTo(Recorded.notOnRecord());
        assertThat(fold(journal).shortName()).isEqualTo(Recorded.of("gobierno-abierto"));
        assertThat(fold(journal).formerShortNames()).containsExactly("cgatp");
        assertThat(fold(journal.live("2026-03-06", first)).shortName()).isEqualTo(Recorded.of("cgatp"));
        assertThat(fold(journal).formerShortNames()).containsExactly("gobierno-abierto");
    }

    @Test
    void keepsAMemberWhoLeftAndWhoComesBackBesideTheEarlierTime() {
        MemberRemoved removed =
                new MemberRemoved(COMMISSION, VOCAL, LocalDate.of(2026, 6, 30), "Oficio 31", "Conclusión");
        Journal journal = Journal.ofContracts(
                        ESTABLISHED, "commission.member-admitted.v1", "commission.member-admitted.v1.live")
                .live("2026-06-30", removed);
        CommissionView left = fold(journal);
        CommissionView back = fold(Journal.ofContracts(ESTABLISHED, "commission.member-admitted.v1.live")
                .live("2026-06-30", removed)
                .live("2026-09-01", Contracts.event("commission.member-admitted.v1.live")));

        assertThat(left.members()).extracting(Member::isInOffice).containsExactly(true, false);
        assertThat(shown(left.members().getLast().removal()).removedOn()).isEqualTo("2026-06-30");
        assertThat(back.members()).extracting(Member::isInOffice).containsExactly(false, true);
    }

    @Test
    void keepsEveryRuleSetAndCalendar() {
        CommissionView view = folded(
                ESTABLISHED,
                "commission.rule-set-adopted.v1",
                "commission.rule-set-adopted.v1.other-values",
                "commission.calendar-adopted.v1",
                "commission.calendar-adopted.v1.without-basis");

        assertThat(view.ruleSets())
                .extracting(rules -> rules.ruleSet().version())
                .containsExactly("2026-1", "2026-2");
        assertThat(view.calendars())
                .extracting(calendar -> calendar.calendar().version())
                .containsExactly("2026", "2027");
    }

    @Test
    void showsNothingNewWhenAnOrdinalIsGiven() {
        assertThat(folded(ESTABLISHED, "commission.ordinal-given.v1")).isEqualTo(folded(ESTABLISHED));
    }

    @Test
    void mustBeEstablishedFirst() {
        assertThatIllegalStateException().isThrownBy(() -> folded("commission.mandate-opened.v1"));
    }

    private static CommissionView folded(String... contracts) {
        return fold(Journal.ofContracts(contracts));
    }

    private static CommissionView fold(Journal journal) {
        return Folds.fold(new CommissionProjection(), journal);
    }
}
