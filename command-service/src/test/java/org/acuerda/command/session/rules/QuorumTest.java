package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.membership.KnownCommission.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.state.Attendance;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.Quorum.Formula;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.Roll.Mode;
import org.acuerda.events.session.Roll.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final RuleSet USUAL = new KnownRules().rules();

    /** */
    @ParameterizedTest
    @CsvSource({
        "MORE_THAN_HALF, 10, 6",
        "MORE_THAN_HALF, 11, 6",
        "MORE_THAN_HALF, 1, 1",
        "HALF_PLUS_ONE_ROUNDED_UP, 10, 6",
        "HALF_PLUS_ONE_ROUNDED_UP, 11, 7",
        "HALF_PLUS_ONE_ROUNDED_UP, 1, 1"
    })
    void asksWhatTheFormulaOfTheRulesSays(Formula formula, int members, int required) {
        Membership membership = KnownCommission.after(
                Membership.none(),
                IntStream.range(0, members)
                        .mapToObj(number -> KnownCommission.admitted("mem-" + number, "N", "bod-" + number, true))
                        .toArray(CommissionEvent[]::new));

        Roll.Count count = Quorum.count(
                new KnownRules().quorum(formula, false).rules(), false, membership, DAY, Attendance.empty());

        assertThat(count.membership()).isEqualTo(members);
        assertThat(count.required()).isEqualTo(required);
        assertThat(count.isReached()).isFalse();
    }

    /** */
    @Test
    void countsVacantSeatsOnlyWhereTheRulesDo() {
        RuleSet withVacancies =
                new KnownRules().quorum(Formula.MORE_THAN_HALF, true).rules();

        assertThat(count(USUAL, Attendance.empty()).membership()).isEqualTo(4);
        assertThat(count(withVacancies, Attendance.empty()).membership()).isEqualTo(5);
    }

    /** */
    @Test
    void countsMembersAndSubstitutesHoweverTheyAttend() {
        Attendance attendance = Attendance.empty()
                .recorded(arrival(ANA, Quality.MEMBER, Mode.IN_PERSON))
                .recorded(arrival(LUIS, Quality.SUBSTITUTE, Mode.REMOTE));

        assertThat(count(USUAL, attendance).present()).isEqualTo(2);
    }

    @Test
    void neverCountsGuestsOrASecretaryWithoutAVote() {
        Attendance attendance = Attendance.empty()
                .recorded(arrival("guest-1", Quality.GUEST, Mode.IN_PERSON))
                .recorded(arrival(SARA, Quality.MEMBER, Mode.IN_PERSON));

        assertThat(count(USUAL, attendance).present()).isZero();
    }

    /** */
    @Test
    void neverCountsAGuestWhoBecameAMemberMeanwhile() {
        Attendance attendance = Attendance.empty().recorded(arrival(ANA, Quality.GUEST, Mode.IN_PERSON));

        assertThat(count(USUAL, attendance).present()).isZero();
        assertThat(Quorum.voters(USUAL, KnownCommission.known(), DAY, attendance::isSeatFilled))
                .isEmpty();
    }

    /** */
    @Test
    void countsABodyOnceWhereBodiesVote() {
        RuleSet bodies = new KnownRules().votingUnit(RuleSet.VotingUnit.BODY).rules();
        Attendance attendance = Attendance.empty()
                .recorded(arrival(LUIS, Quality.MEMBER, Mode.IN_PERSON))
                .recorded(arrival(EVA, Quality.MEMBER, Mode.IN_PERSON));

        assertThat(count(bodies, attendance)).extracting(Roll.Count::membership).isEqualTo(3);
        assertThat(count(bodies, attendance).present()).isEqualTo(1);
        assertThat(Quorum.voters(bodies, KnownCommission.known(), DAY, attendance::isSeatFilled))
                .containsExactly(LUIS);
    }

    @Test
    void forgetsWhoLeft() {
        Attendance attendance = Attendance.empty()
                .recorded(arrival(ANA, Quality.MEMBER, Mode.IN_PERSON))
                .recorded(new Roll.Departure(ANA, Recorded.notOnRecord(), SessionStory.hour("11:00")));

        assertThat(count(USUAL, attendance).present()).isZero();
    }

    /** */
    @Test
    void countsTheMembershipOfThatDay() {
        Membership without = KnownCommission.after(
                KnownCommission.known(),
                new MemberRemoved(KnownCommission.COMMISSION, RAUL, DAY, "Oficio 9", "Fin de su periodo"));

        assertThat(Quorum.count(USUAL, false, without, DAY, Attendance.empty()).membership())
                .isEqualTo(3);
        assertThat(Quorum.count(USUAL, false, without, DAY.minusDays(1), Attendance.empty())
                        .membership())
                .isEqualTo(4);
    }

    @Test
    void isContentWithThosePresentInSuchASecondCall() {
        Attendance one = Attendance.empty().recorded(arrival(ANA, Quality.MEMBER, Mode.IN_PERSON));

        assertThat(Quorum.count(USUAL, true, KnownCommission.known(), DAY, one).isReached())
                .isTrue();
        assertThat(Quorum.count(USUAL, true, KnownCommission.known(), DAY, Attendance.empty())
                        .isReached())
                .isFalse();
    }

    private static Roll.Count count(RuleSet rules, Attendance attendance) {
        return Quorum.count(rules, false, KnownCommission.known(), DAY, attendance);
    }

    private static Roll.Arrival arrival(String attendeeId, Quality quality, Mode mode) {
        return new Roll.Arrival(
                attendeeId, attendeeId, quality, mode, Recorded.notOnRecord(), SessionStory.hour("10:00"));
    }
}
