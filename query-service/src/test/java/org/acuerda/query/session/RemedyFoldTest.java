package org.acuerda.query.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.acuerda.events.Recorded;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.query.Contracts;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.acuerda.query.session.SessionView.DoubtCause;
import org.acuerda.query.session.SessionView.Item;
import org.acuerda.query.session.SessionView.Vote;
import org.junit.jupiter.api.Test;

/** Test that the view shows what was put right in a session, and what was before. */
class RemedyFoldTest {

    private static final String SESSION = "ses-019a2f40-6c00-7000-8000-000000000010";
    private static final String MEMBER = "mem-019a2f40-6c00-7000-8000-000000000005";
    private static final String ITEM = "itm-019a2f40-6c00-7000-8000-000000000072";
    private static final String CONVENED = "session.convened.v2";
    private static final String OPENED = "session.vote-opened.v1";
    private static final String CAST = "session.votes-cast.v1";
    private static final String CLOSED = "session.vote-closed.v1";

    @Test
    void aCorrectedBallotShowsBothChoices() {
        Vote vote = vote(CONVENED, OPENED, CAST, "session.vote-corrected.v1");

        assertThat(vote.polling().ballots()).hasSize(3).contains(new Ballot.Vote(MEMBER, Ballot.Choice.AGAINST));
        assertThat(vote.remedies().ballotCorrections())
                .extracting(corrected -> corrected.before(), corrected -> corrected.choice())
                .containsExactly(tuple(Ballot.Choice.ABSTENTION, Ballot.Choice.AGAINST));
    }

    @Test
    void aVoteWithoutAResultIsPendingNoLonger() {
        Vote calledOff = vote(CONVENED, OPENED, CAST, "session.vote-called-off.v1");
        Vote annulled = vote(CONVENED, OPENED, CAST, CLOSED, "session.vote-annulled.v1");

        assertThat(vote(CONVENED, OPENED).pending()).isTrue();
        assertThat(calledOff.pending()).isFalse();
        assertThat(calledOff.remedies().voiding())
                .extracting(voiding -> voiding.authority())
                .isNull();
        assertThat(annulled.pending()).isFalse();
        assertThat(annulled.remedies().voiding())
                .extracting(voiding -> voiding.authority())
                .isEqualTo("La Comisión, en la misma sesión");
        assertThat(annulled.result().closing()).isNotNull();
    }

    @Test
    void aDoubtStaysInSightAfterItWasConfirmed() {
        Vote doubted = vote(CONVENED, OPENED, CAST, CLOSED, "session.votes-doubted.v1");
        Vote confirmed = vote(CONVENED, OPENED, CAST, CLOSED, "session.votes-doubted.v1", "session.vote-confirmed.v1");

        assertThat(doubted.result().doubtful()).isTrue();
        assertThat(confirmed.result().doubtful()).isFalse();
        assertThat(confirmed.remedies().doubts())
                .extracting(doubt -> doubt.personId(), doubt -> doubt.cause())
                .containsExactly(tuple(MEMBER, DoubtCause.MEMBERSHIP));
        assertThat(confirmed.remedies().confirmations()).hasSize(1);
    }

    @Test
    void aWithdrawnEntryIsOnTheRollAndNoLongerValid() {
        SessionView view =
                folded(CONVENED, "session.attendance-recorded.v1.departure", "session.attendance-withdrawn.v1");

        assertThat(view.attendance().roll()).hasSize(2);
        assertThat(view.attendance().valid()).isEmpty();
    }

    @Test
    void anItemPutRightShowsHowItHadEnded() {
        Item returned = item(CONVENED, "session.item-presented.v1", "session.item-returned.v1");
        SessionView reopened = Folds.fold(
                new SessionProjection(),
                Journal.ofContracts(CONVENED)
                        .live(
                                "2026-03-05",
                                new ItemConcluded(
                                        SESSION,
                                        ITEM,
                                        Agenda.Outcome.POSTPONED,
                                        Recorded.notOnRecord(),
                                        Recorded.notOnRecord()),
                                Contracts.event("session.item-reopened.v1")));

        assertThat(returned.presentations()).isEmpty();
        assertThat(returned.remedies().putRight()).hasSize(1);
        assertThat(reopened.business().agenda().get(2).outcome()).isNull();
        assertThat(reopened.business().agenda().get(2).remedies().putRight())
                .extracting(undone -> undone.outcome())
                .doesNotContainNull()
                .hasSize(1);
    }

    @Test
    void anExcuseBeforeTheVoteCanBeTakenBack() {
        assertThat(item(CONVENED, "session.member-excused.v1").remedies().excuses())
                .extracting(excuse -> excuse.withdrawal())
                .containsOnlyNulls();
        assertThat(item(CONVENED, "session.member-excused.v1", "session.excuse-withdrawn.v1")
                        .remedies()
                        .excuses())
                .extracting(excuse -> excuse.withdrawal())
                .doesNotContainNull()
                .hasSize(1);
    }

    private static Vote vote(String... contracts) {
        return folded(contracts).deliberation().votes().getFirst();
    }

    private static Item item(String... contracts) {
        return folded(contracts).business().agenda().stream()
                .filter(item -> item.itemId().equals(ITEM))
                .findFirst()
                .orElseThrow();
    }

    private static SessionView folded(String... contracts) {
        return Folds.fold(new SessionProjection(), Journal.ofContracts(contracts));
    }
}
