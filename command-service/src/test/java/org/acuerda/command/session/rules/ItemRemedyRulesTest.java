package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.SARA;
import static org.acuerda.command.session.SessionStory.CLOSING_ITEM;
import static org.acuerda.command.session.SessionStory.PLAN_ITEM;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.ExcuseFromItem;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.PresentItem;
import org.acuerda.command.session.rules.SessionCommand.ReopenItem;
import org.acuerda.command.session.rules.SessionCommand.ReturnItem;
import org.acuerda.command.session.rules.SessionCommand.WithdrawExcuse;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Ballot.Method;
import org.acuerda.events.session.SessionEvent.ExcuseWithdrawn;
import org.acuerda.events.session.SessionEvent.ItemReopened;
import org.acuerda.events.session.SessionEvent.ItemReturned;
import org.acuerda.events.session.SessionEvent.MemberExcused;
import org.junit.jupiter.api.Test;

class ItemRemedyRulesTest {

    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();
    private static final ReturnItem RETURN = new ReturnItem(SESSION, ROUTE_ITEM, "Por error");
    private static final ReopenItem REOPEN = new ReopenItem(SESSION, ROUTE_ITEM, "Por error");
    private static final ExcuseFromItem EXCUSE = new ExcuseFromItem(SESSION, ROUTE_ITEM, EVA, "Parentesco");
    private static final WithdrawExcuse WITHDRAW = new WithdrawExcuse(SESSION, ROUTE_ITEM, EVA, "Era otra persona");

    /** */
    @Test
    void anItemTakenUpByMistakeIsPutBack() {
        SessionStory taken =
                SessionStory.deciding().after("10:10", new PresentItem(SESSION, ROUTE_ITEM, NOT_ON_RECORD));

        taken.when("10:11", RETURN).leadsTo(new ItemReturned(SESSION, ROUTE_ITEM, "Por error"));
        taken.after("10:11", RETURN).when("10:12", RETURN).isRefused(SessionRejection.ITEM_NOT_TAKEN_UP);
        SessionStory.voting(Method.BY_NAME).when("10:11", RETURN).isRefused(SessionRejection.ITEM_HAS_UNDECLARED_VOTE);
        SessionStory.deciding()
                .when("10:11", new ReturnItem(SESSION, ROUTE_ITEM, " "))
                .isRefused(SessionRejection.REASON_MISSING);
    }

    /** */
    @Test
    void anItemEndedByMistakeIsOpenAgain() {
        SessionStory ended = concluded();

        ended.when("10:11", REOPEN).leadsTo(new ItemReopened(SESSION, ROUTE_ITEM, "Por error"));
        assertThat(ended.after("10:11", REOPEN).state().business().isConcluded(ROUTE_ITEM))
                .isFalse();
        SessionStory.deciding().when("10:11", REOPEN).isRefused(SessionRejection.ITEM_NOT_CONCLUDED);
    }

    @Test
    void whatAVoteDecidedOrMadeAnAgreementStands() {
        SessionStory.deciding()
                .after(
                        "10:10",
                        new AdoptAgreement(
                                SESSION,
                                "agr-1",
                                ROUTE_ITEM,
                                NOT_ON_RECORD,
                                NOT_ON_RECORD,
                                Recorded.of(SessionStory.informative())))
                .when("10:11", REOPEN)
                .isRefused(SessionRejection.OUTCOME_STANDS);
        SessionStory.deciding()
                .when("10:11", new ReopenItem(SESSION, CLOSING_ITEM, "Por error"))
                .isRefused(SessionRejection.ITEM_IS_PROCEDURAL);
        SessionStory.deciding()
                .when("10:11", new ReopenItem(SESSION, "itm-0", "Por error"))
                .isRefused(SessionRejection.ITEM_UNKNOWN);
    }

    /** an excuse may come before the vote, and holds when it opens. */
    @Test
    void aMemberIsExcusedBeforeTheVoteOpens() {
        SessionStory.deciding()
                .when("10:10", EXCUSE)
                .leadsTo(new MemberExcused(SESSION, ROUTE_ITEM, EVA, "Parentesco"));
        assertThat(opened(SessionStory.deciding().after("10:10", EXCUSE), ROUTE_ITEM))
                .containsExactly(EVA);
        assertThat(opened(SessionStory.deciding().after("10:10", EXCUSE), PLAN_ITEM))
                .isEmpty();
        SessionStory.deciding()
                .after("10:10", EXCUSE)
                .when("10:11", EXCUSE)
                .isRefused(SessionRejection.ALREADY_EXCUSED);
        SessionStory.deciding()
                .when("10:10", new ExcuseFromItem(SESSION, ROUTE_ITEM, SARA, "Parentesco"))
                .isRefused(SessionRejection.NOT_A_VOTER);
        SessionStory.voting(Method.BY_NAME).when("10:11", EXCUSE).isRefused(SessionRejection.ITEM_HAS_UNDECLARED_VOTE);
    }

    @Test
    void anExcuseIsTakenBackBeforeTheVoteOpens() {
        SessionStory excused = SessionStory.deciding().after("10:10", EXCUSE);

        excused.when("10:11", WITHDRAW).leadsTo(new ExcuseWithdrawn(SESSION, ROUTE_ITEM, EVA, "Era otra persona"));
        assertThat(opened(excused.after("10:11", WITHDRAW), ROUTE_ITEM)).isEmpty();
        SessionStory.deciding().when("10:11", WITHDRAW).isRefused(SessionRejection.NOT_EXCUSED);
    }

    private static SessionStory concluded() {
        return SessionStory.deciding()
                .after("10:10", new ConcludeItem(SESSION, ROUTE_ITEM, Outcome.NOTED, NOT_ON_RECORD));
    }

    /** The voters who are excused when a vote opens on an item. */
    private static Set<String> opened(SessionStory story, String itemId) {
        return Objects.requireNonNull(story.after(
                                "10:12", new OpenVote(SESSION, VOTE, itemId, SessionStory.resolutive(), Method.BY_NAME))
                        .state()
                        .votes()
                        .get(VOTE))
                .excused();
    }
}
