package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.command.available.AskedActs;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.CountVotes;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.DeclareResult;
import org.acuerda.command.session.rules.SessionCommand.ExcuseVoter;
import org.acuerda.command.session.rules.SessionCommand.GiveCastingVote;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.TakePresidency;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.RuleSet.Majority.Basis;
import org.acuerda.events.commission.RuleSet.Majority.CastingVote;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Ballot.Choice;
import org.acuerda.events.session.Ballot.Method;
import org.acuerda.events.session.Ballot.Result;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of the casting vote over every own vote of the presiding person, every choice, both majorities and the three
 * rules. Ana presides, and in each case the others make as many votes in favour as against.
 */
class CastingVoteRulesTest {

    /** What the presiding person did in the vote that is tied. */
    private enum Own {
        IN_FAVOUR,
        AGAINST,
        ABSTENTION,
        EXCUSED,
        CAME_LATER,
        BY_COUNT
    }

    record Case(Own own, Choice choice, Basis basis, CastingVote rule) {

        private SessionStory tied() {
            SessionStory story = SessionStory.calledUnder(
                    new KnownRules().majority(basis, rule).rules());
            return switch (own) {
                case IN_FAVOUR, AGAINST -> byName(story, List.of(ANA, LUIS, EVA, RAUL), chosen());
                case ABSTENTION -> byName(story, List.of(ANA, LUIS, EVA), chosen());
                case EXCUSED -> excused(story);
                case CAME_LATER -> later(story);
                case BY_COUNT -> counted(story);
            };
        }

        private List<Choice> chosen() {
            return switch (own) {
                case IN_FAVOUR -> List.of(Choice.IN_FAVOUR, Choice.IN_FAVOUR, Choice.AGAINST, Choice.AGAINST);
                case AGAINST -> List.of(Choice.AGAINST, Choice.IN_FAVOUR, Choice.IN_FAVOUR, Choice.AGAINST);
                default -> List.of(Choice.ABSTENTION, Choice.IN_FAVOUR, Choice.AGAINST);
            };
        }

        /** The rejection that is expected; empty where the choice is taken. */
        private Optional<SessionRejection> rejection() {
            if (rule == CastingVote.NONE) {
                return Optional.of(SessionRejection.NO_TIE);
            }
            if (choice == Choice.ABSTENTION) {
                return Optional.of(SessionRejection.CASTING_VOTE_ABSTAINS);
            }
            if (own == Own.EXCUSED) {
                return Optional.of(SessionRejection.CASTING_VOTE_EXCUSED);
            }
            if (rule == CastingVote.FREE) {
                return Optional.empty();
            }
            return switch (own) {
                case IN_FAVOUR, AGAINST ->
                    choice.name().equals(own.name())
                            ? Optional.empty()
                            : Optional.of(SessionRejection.CASTING_VOTE_NOT_OWN);
                case ABSTENTION -> Optional.of(SessionRejection.CASTING_VOTE_OWN_ABSTAINED);
                case CAME_LATER -> Optional.of(SessionRejection.CASTING_VOTE_WITHOUT_OWN);
                case BY_COUNT -> Optional.of(SessionRejection.CASTING_VOTE_UNKNOWN);
                case EXCUSED -> throw new IllegalStateException("Said above");
            };
        }
    }

    static Stream<Case> cases() {
        return Arrays.stream(Own.values()).flatMap(own -> Arrays.stream(Choice.values())
                .flatMap(choice -> Arrays.stream(Basis.values()).flatMap(basis -> Arrays.stream(CastingVote.values())
                        .map(rule -> new Case(own, choice, basis, rule)))));
    }

    /** */
    @ParameterizedTest
    @MethodSource("cases")
    void repeatsTheOwnVoteUnlessTheRulesSayOtherwise(Case each) {
        GiveCastingVote given = new GiveCastingVote(SESSION, VOTE, ANA, each.choice());

        each.rejection()
                .ifPresentOrElse(code -> each.tied().when("10:20", given).isRefused(code), () -> each.tied()
                        .when("10:20", given)
                        .leadsTo(new CastingVoteGiven(SESSION, VOTE, ANA, each.choice())));
    }

    /** A tie that can be broken waits for it; any other is declared not carried. */
    @ParameterizedTest
    @MethodSource("cases")
    void isOfferedOnlyWhereTheRulesAllowIt(Case each) {
        boolean canBeBroken = Arrays.stream(Choice.values())
                .anyMatch(choice -> new Case(each.own(), choice, each.basis(), each.rule())
                        .rejection()
                        .isEmpty());
        SessionStory tied = each.tied();

        assertThat(isAvailable(tied.availableActs("10:20"), GiveCastingVote.class))
                .isEqualTo(canBeBroken);
        assertThat(isAvailable(tied.availableActs("10:20"), DeclareResult.class))
                .isEqualTo(!canBeBroken);
    }

    @Test
    void aTieThatNobodyCanBreakIsDeclaredNotCarried() {
        SessionStory abstained =
                new Case(Own.ABSTENTION, Choice.IN_FAVOUR, Basis.OF_THOSE_PRESENT, CastingVote.FOLLOWS_OWN_VOTE).tied();

        assertThat(Objects.requireNonNull(abstained.state().votes().get(VOTE)).result())
                .contains(Result.TIED);
        assertThat(abstained
                        .after("10:20", new DeclareResult(SESSION, VOTE, Recorded.notOnRecord()))
                        .state()
                        .business()
                        .isConcluded(ROUTE_ITEM))
                .isTrue();
    }

    private static boolean isAvailable(AvailableActs acts, Class<? extends SessionCommand> act) {
        return AskedActs.refusal(acts, act, VOTE).isEmpty();
    }

    private static SessionStory byName(SessionStory story, List<String> voters, List<Choice> choices) {
        SessionStory voting = opened(story, Method.BY_NAME, ANA, voters);
        for (int index = 0; index < voters.size(); index++) {
            voting.after("10:11", cast(voters.get(index), choices.get(index)));
        }
        return voting.after("10:12", new CloseVote(SESSION, VOTE));
    }

    private static SessionStory excused(SessionStory story) {
        return opened(story, Method.BY_NAME, ANA, List.of(ANA, LUIS, EVA))
                .after("10:11", new ExcuseVoter(SESSION, VOTE, ANA, "Parentesco"))
                .after("10:11", cast(LUIS, Choice.IN_FAVOUR))
                .after("10:11", cast(EVA, Choice.AGAINST))
                .after("10:12", new CloseVote(SESSION, VOTE));
    }

    private static SessionStory later(SessionStory story) {
        return opened(story, Method.BY_NAME, LUIS, List.of(LUIS, EVA, RAUL))
                .after("10:11", cast(LUIS, Choice.IN_FAVOUR))
                .after("10:11", cast(EVA, Choice.AGAINST))
                .after("10:11", cast(RAUL, Choice.ABSTENTION))
                .after("10:12", new CloseVote(SESSION, VOTE))
                .after("10:13", SessionStory.arrival(ANA))
                .after("10:14", new TakePresidency(SESSION, ANA, "Llegó"));
    }

    private static SessionStory counted(SessionStory story) {
        return opened(story, Method.BY_COUNT, ANA, List.of(ANA, LUIS, EVA))
                .after("10:11", new CountVotes(SESSION, VOTE, new Ballot.Tally(1, 1, 1)))
                .after("10:12", new CloseVote(SESSION, VOTE));
    }

    private static SessionStory opened(SessionStory story, Method method, String presiding, List<String> voters) {
        return story.arrived(voters.toArray(String[]::new))
                .after("10:02", new DeclareQuorum(SESSION, presiding))
                .after("10:03", new ApproveAgenda(SESSION))
                .after("10:10", new OpenVote(SESSION, VOTE, ROUTE_ITEM, SessionStory.resolutive(), method));
    }

    private static CastVotes cast(String voter, Choice choice) {
        return new CastVotes(SESSION, VOTE, List.of(new Ballot.Vote(voter, choice)));
    }
}
