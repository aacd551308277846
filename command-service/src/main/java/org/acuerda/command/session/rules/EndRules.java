package org.acuerda.command.session.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.rules.SessionCommand.Close;
import org.acuerda.command.session.rules.SessionCommand.Conclude;
import org.acuerda.command.session.rules.SessionCommand.OfEnd;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;

/**
 * Rules of the three ends of a session: closed when everything has its outcome and every agreement of the review
 * list was reviewed, concluded for lack of quorum, or concluded with matters pending, which come up again.
 */
final class EndRules {

    private EndRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfEnd command) {
        return switch (command) {
            case Close close -> close(context, close);
            case Conclude conclude -> conclude(context, conclude);
        };
    }

    /** The presiding person closes. */
    private static Decision<SessionEvent> close(SessionContext context, Close command) {
        context.demandAgendaApproved();
        context.demandPresiding();
        ReviewRules.demandComplete(context, SessionRejection.AGREEMENTS_UNREVIEWED);
        List<Item> pending = context.state().business().pending();
        Rejected.when(
                !pending.isEmpty(),
                SessionRejection.ITEMS_PENDING,
                pending.stream().map(Item::number).collect(Collectors.joining(", ")));
        List<SessionEvent> events = new ArrayList<>(QuorumRules.ended(context, Matter.CLOSING));
        events.add(new SessionClosed(command.sessionId()));
        return new Decision<>(events, List.of());
    }

    private static Decision<SessionEvent> conclude(SessionContext context, Conclude command) {
        context.demandReason(command.reason());
        List<Item> pending = context.state().business().pending();
        switch (command.conclusion()) {
            case LACK_OF_QUORUM -> demandNoQuorum(context);
            case PENDING_MATTERS -> {
                context.demandOpen();
                boolean reviewed = context.state().review().missing().isEmpty();
                Rejected.when(pending.isEmpty() && reviewed, SessionRejection.NOTHING_PENDING);
                Rejected.when(
                        context.state()
                                .undeclaredVote()
                                .filter(VoteState::isOpen)
                                .isPresent(),
                        SessionRejection.VOTE_OPEN);
            }
        }
        demandDeclared(context.state().undeclaredVote());
        return Decision.of(new SessionConcluded(
                command.sessionId(),
                command.conclusion(),
                command.reason(),
                pending.stream().map(Item::itemId).toList()));
    }

    private static void demandNoQuorum(SessionContext context) {
        if (context.state().phase() == Phase.WITHOUT_QUORUM) {
            return;
        }
        context.demandOpenOrInRecess();
        Roll.Count count = context.count();
        Rejected.when(count.isReached(), SessionRejection.QUORUM_REACHED, count.present(), count.required());
    }

    /**
     * A vote that was closed with quorum is declared before the session ends; a vote that is still open lapses with the
     * quorum.
     */
    private static void demandDeclared(Optional<VoteState> undeclared) {
        Rejected.when(undeclared.filter(vote -> !vote.isOpen()).isPresent(), SessionRejection.VOTE_PENDING);
    }
}
