package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.MANDATE;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.ConfirmVote;
import org.acuerda.command.session.rules.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.rules.SessionCommand.CountVotes;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.OfRoll;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.RecordAbsence;
import org.acuerda.command.session.rules.SessionCommand.RecordArrival;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.command.session.rules.SessionCommand.WithdrawAttendance;
import org.acuerda.command.session.state.Attendance;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Ballot.Choice;
import org.acuerda.events.session.Ballot.Method;
import org.acuerda.events.session.Roll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Property test of doubt: every event of the membership and every act of the roll comes between each two acts of
 * a vote. Whatever comes, an agreement is adopted only on votes of members who were there, with quorum, or not at all.
 */
class VoteDoubtsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final List<String> MEMBERS = List.of(ANA, LUIS, EVA, RAUL);
    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();

    /** What comes between two acts of a vote: events of the commission, or an act of the roll. */
    private record Interruption(List<CommissionEvent> membership, List<SessionCommand> roll) {

        static Interruption of(CommissionEvent event) {
            return new Interruption(List.of(event), List.of());
        }

        static Interruption of(SessionCommand act) {
            return new Interruption(List.of(), List.of(act));
        }

        Object what() {
            return membership.isEmpty() ? roll.getFirst() : membership.getFirst();
        }
    }

    /** One case, with its number of acts before the interruption. */
    record Case(Method method, int after, Interruption interruption) {}

    static Stream<Case> cases() {
        return Arrays.stream(Method.values()).flatMap(method -> interruptions().flatMap(interruption -> Stream.iterate(
                        0, after -> after < acts(method).size(), after -> after + 1)
                .map(after -> new Case(method, after, interruption))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void adoptsOnlyWhatMembersVotedWhoWereThere(Case each) {
        Run run = new Run(each);

        boolean adopted = run.attempt("10:40", adoption());

        assertThat(adopted && !run.isSound()).as("%s, adopted", each).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void adoptsADoubtfulVoteOnceItIsConfirmed(Case each) {
        Run run = new Run(each);
        boolean doubtful =
                run.attempt("10:40", new ConfirmVote(SESSION, VOTE, "Consta en la grabación", "La Comisión"));

        assertThat(run.attempt("10:41", new ConfirmVote(SESSION, VOTE, "Otra vez", "La Comisión")))
                .isFalse();
        if (doubtful) {
            assertThat(run.attempt("10:42", adoption()))
                    .as("%s, confirmed", each)
                    .isTrue();
        }
    }

    /** A new event of the commission or act of the roll is to be put among the interruptions. */
    @Test
    void everyKindOfInterruptionIsTried() {
        Set<Class<?>> tried = interruptions()
                .map(interruption -> interruption.what().getClass())
                .collect(Collectors.toSet());

        assertThat(tried).containsAll(List.of(CommissionEvent.class.getPermittedSubclasses()));
        assertThat(tried).containsAll(List.of(OfRoll.class.getPermittedSubclasses()));
    }

    private static AdoptAgreement adoption() {
        return new AdoptAgreement(
                SESSION, "agr-1", ROUTE_ITEM, Recorded.of(VOTE), NOT_ON_RECORD, Recorded.notOnRecord());
    }

    private static List<SessionCommand> acts(Method method) {
        SessionCommand open = new OpenVote(SESSION, VOTE, ROUTE_ITEM, SessionStory.resolutive(), method);
        SessionCommand close = new CloseVote(SESSION, VOTE);
        return switch (method) {
            case BY_NAME ->
                List.of(
                        open,
                        cast(ANA, Choice.IN_FAVOUR),
                        cast(LUIS, Choice.IN_FAVOUR),
                        cast(EVA, Choice.IN_FAVOUR),
                        cast(RAUL, Choice.AGAINST),
                        close,
                        new SessionCommand.Recess(SESSION, "Comida", Recorded.notOnRecord()),
                        new SessionCommand.Resume(SESSION));
            case BY_COUNT ->
                List.of(
                        open,
                        new CountVotes(SESSION, VOTE, new Ballot.Tally(3, 0, 0)),
                        close,
                        new SessionCommand.Recess(SESSION, "Comida", Recorded.notOnRecord()),
                        new SessionCommand.Resume(SESSION));
        };
    }

    private static CastVotes cast(String voter, Choice choice) {
        return new CastVotes(SESSION, VOTE, List.of(new Ballot.Vote(voter, choice)));
    }

    private static Stream<Interruption> interruptions() {
        return Stream.of(ofMembers(), ofCommission(), ofRoll()).flatMap(each -> each);
    }

    private static Stream<Interruption> ofMembers() {
        return MEMBERS.stream().flatMap(member -> Stream.of(DAY.minusDays(1), DAY, DAY.plusDays(1))
                .map(day -> Interruption.of(new MemberRemoved(COMMISSION, member, day, "Oficio 9", "Renuncia"))));
    }

    private static Stream<Interruption> ofCommission() {
        CommissionEvent joined = KnownCommission.admitted("mem-noe", "Noé", "bod-4", true);
        List<CommissionEvent> many = Stream.of("a", "b", "c", "d", "e")
                .<CommissionEvent>map(id -> KnownCommission.admitted("mem-" + id, id, "bod-" + id, true))
                .toList();
        return Stream.concat(
                Stream.of(
                                joined,
                                new CommissionEstablished(
                                        COMMISSION, "Comisión", List.of(), KnownCommission.LIVE_SINCE, Recorded.of(9)),
                                new MandateOpened(
                                        COMMISSION, "man-2", LUIS, DAY, Recorded.notOnRecord(), Recorded.of("Acta")),
                                new SecretaryDesignated(COMMISSION, MANDATE, EVA, DAY, Recorded.of("Oficio 3")),
                                new RuleSetAdopted(
                                        COMMISSION,
                                        new KnownRules().version("2026-2").rules(),
                                        DAY),
                                new CalendarAdopted(COMMISSION, KnownCommission.calendar("2026-2"), DAY),
                                new OrdinalGiven(
                                        COMMISSION,
                                        CommissionEvent.Kind.ORDINARY,
                                        Recorded.of(MANDATE),
                                        Recorded.of(2),
                                        "ses-9",
                                        DAY),
                                new ShortNameGiven(COMMISSION, "cgatp"))
                        .map(Interruption::of),
                Stream.of(new Interruption(many, List.of())));
    }

    private static Stream<Interruption> ofRoll() {
        return MEMBERS.stream()
                .<SessionCommand>flatMap(member -> Stream.of(
                        new RecordDeparture(SESSION, member, NOT_ON_RECORD),
                        new RecordAbsence(SESSION, member, NOT_ON_RECORD, false),
                        new RecordArrival(
                                SESSION, member, NOT_ON_RECORD, Roll.Quality.MEMBER, Roll.Mode.REMOTE, NOT_ON_RECORD),
                        new CorrectAttendance(
                                SESSION,
                                new Roll.Absence(member, NOT_ON_RECORD, false, SessionStory.hour("10:00")),
                                "No estuvo"),
                        new CorrectAttendance(
                                SESSION,
                                new Roll.Departure(member, NOT_ON_RECORD, SessionStory.hour("10:05")),
                                "Se había ido"),
                        new WithdrawAttendance(SESSION, member, "No era quien se anotó")))
                .map(Interruption::of);
    }

    /** A vote with its interruption; an act that is rejected is passed over. */
    private static final class Run {

        private final SessionStory story;
        private Membership membership = KnownCommission.known();

        Run(Case each) {
            story = SessionStory.called()
                    .arrived(ANA, LUIS, EVA, RAUL)
                    .after("10:02", new DeclareQuorum(SESSION, ANA))
                    .after("10:03", new ApproveAgenda(SESSION));
            List<SessionCommand> acts = new ArrayList<>(acts(each.method()));
            for (int index = 0; index < acts.size(); index++) {
                attempt("10:" + (10 + 2 * index), acts.get(index));
                if (index == each.after()) {
                    interrupt(each.interruption(), "10:" + (11 + 2 * index));
                }
            }
        }

        private void interrupt(Interruption interruption, String hour) {
            for (CommissionEvent event : interruption.membership()) {
                membership = KnownCommission.after(membership, event);
            }
            story.under(membership);
            interruption.roll().forEach(act -> attempt(hour, act));
        }

        boolean attempt(String hour, SessionCommand act) {
            try {
                story.after(hour, act);
                return true;
            } catch (Rejected rejected) {
                return false;
            }
        }

        /** Whether all that the vote used was right, as is known at the end. */
        boolean isSound() {
            SessionState state = story.state();
            VoteState vote = Objects.requireNonNull(state.votes().get(VOTE));
            Attendance roll = state.attendance();
            Predicate<String> isMember = id -> membership.votersOn(DAY).stream()
                    .anyMatch(member -> member.memberId().equals(id));
            Predicate<String> wasThere = id -> roll.isSeatFilledAt(id, vote.openedAt());
            long present = vote.opened().voterIds().stream()
                    .filter(isMember.and(wasThere))
                    .count();
            Stream<String> used = vote.opened().method() == Method.BY_NAME
                    ? vote.cast().keySet().stream()
                    : vote.opened().voterIds().stream();
            return present > membership.votersOn(DAY).size() / 2
                    && used.allMatch(isMember.and(wasThere))
                    && isMember.test(vote.opened().presidingId());
        }
    }
}
