package org.acuerda.command.session.rules;

import java.util.ArrayList;
import java.util.List;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.rules.SessionCommand.ExcuseFromItem;
import org.acuerda.command.session.rules.SessionCommand.OfItemRemedy;
import org.acuerda.command.session.rules.SessionCommand.ReopenItem;
import org.acuerda.command.session.rules.SessionCommand.ReturnItem;
import org.acuerda.command.session.rules.SessionCommand.WithdrawExcuse;
import org.acuerda.command.session.state.AgendaState;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.ExcuseWithdrawn;
import org.acuerda.events.session.SessionEvent.ItemReopened;
import org.acuerda.events.session.SessionEvent.ItemReturned;
import org.acuerda.events.session.SessionEvent.MemberExcused;
import org.acuerda.events.session.SessionEvent.VoterExcused;

/**
 * Rules of putting right what was done with an item: taken up or ended by mistake, it is put back or opened
 * again, unless a vote decided it or it made an agreement; and of excuses that come before the vote.
 */
final class ItemRemedyRules {

    private ItemRemedyRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfItemRemedy command) {
        context.demandAgendaApproved();
        context.demandReason(command.reason());
        return switch (command) {
            case ReturnItem returned -> putBack(context, returned);
            case ReopenItem reopen -> reopen(context, reopen);
            case ExcuseFromItem excuse -> excuse(context, excuse);
            case WithdrawExcuse withdraw -> withdraw(context, withdraw);
        };
    }

    private static Decision<SessionEvent> putBack(SessionContext context, ReturnItem command) {
        Item item = context.demandFreeItem(command.itemId());
        Rejected.when(
                !context.state().business().isTakenUp(item.itemId()),
                SessionRejection.ITEM_NOT_TAKEN_UP,
                item.number());
        return Decision.of(new ItemReturned(command.sessionId(), command.itemId(), command.reason()));
    }

    private static Decision<SessionEvent> reopen(SessionContext context, ReopenItem command) {
        AgendaState business = context.state().business();
        Item item = business.item(command.itemId())
                .orElseThrow(() -> new Rejected(SessionRejection.ITEM_UNKNOWN, command.itemId()));
        Rejected.when(AgendaState.isProcedural(item.matter()), SessionRejection.ITEM_IS_PROCEDURAL, item.number());
        Rejected.when(!business.isConcluded(item.itemId()), SessionRejection.ITEM_NOT_CONCLUDED, item.number());
        Rejected.when(business.isSettled(item.itemId()), SessionRejection.OUTCOME_STANDS, item.number());
        return Decision.of(new ItemReopened(command.sessionId(), command.itemId(), command.reason()));
    }

    private static Decision<SessionEvent> excuse(SessionContext context, ExcuseFromItem command) {
        Item item = context.demandFreeItem(command.itemId());
        String name = context.names(List.of(command.memberId()));
        Rejected.when(
                !VoteDoubts.isVoterOn(context, command.memberId(), context.day()), SessionRejection.NOT_A_VOTER, name);
        Rejected.when(
                context.state().business().excused(item.itemId()).containsKey(command.memberId()),
                SessionRejection.ALREADY_EXCUSED,
                name);
        return Decision.of(
                new MemberExcused(command.sessionId(), command.itemId(), command.memberId(), command.reason()));
    }

    private static Decision<SessionEvent> withdraw(SessionContext context, WithdrawExcuse command) {
        Item item = context.demandFreeItem(command.itemId());
        Rejected.when(
                !context.state().business().excused(item.itemId()).containsKey(command.memberId()),
                SessionRejection.NOT_EXCUSED,
                context.names(List.of(command.memberId())));
        return Decision.of(
                new ExcuseWithdrawn(command.sessionId(), command.itemId(), command.memberId(), command.reason()));
    }

    /** The voters of a vote that opens who were excused from its item before. */
    static List<SessionEvent> excused(SessionContext context, String voteId, String itemId, List<String> voterIds) {
        List<SessionEvent> excused = new ArrayList<>();
        String sessionId = context.call().convened().sessionId();
        for (String voterId : voterIds) {
            String reason = context.state().business().excused(itemId).get(voterId);
            if (reason != null) {
                excused.add(new VoterExcused(sessionId, voteId, voterId, reason));
            }
        }
        return excused;
    }
}
