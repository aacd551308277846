package org.acuerda.command.session.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.ConcludeMinutesItem;
import org.acuerda.command.session.rules.SessionCommand.DropMatter;
import org.acuerda.command.session.rules.SessionCommand.OfAgenda;
import org.acuerda.command.session.rules.SessionCommand.PresentItem;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.MatterDropped;

/**
 * Rules of the agenda: the agenda is approved first; later an ordinary session may add matters under
 * general business and any session may reorder and withdraw; each item ends once. Where agreements are open and the
 * call has no review of them, that item is added before the agenda is approved.
 */
final class AgendaRules {

    private AgendaRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfAgenda command) {
        return switch (command) {
            case ApproveAgenda approve -> approve(context, approve);
            case ChangeAgenda change -> change(context, change);
            case PresentItem present -> present(context, present);
            case ConcludeItem conclude -> conclude(context, conclude);
            case DropMatter drop -> drop(context, drop);
            case ConcludeMinutesItem conclude -> concludeMinutes(context);
        };
    }

    private static Decision<SessionEvent> approve(SessionContext context, ApproveAgenda command) {
        context.demandOpen();
        Rejected.when(context.state().business().approved(), SessionRejection.AGENDA_ALREADY_APPROVED);
        context.demandQuorum();
        Rejected.when(ReviewRules.lacksItem(context), SessionRejection.REVIEW_NOT_ON_AGENDA);
        List<SessionEvent> events = new ArrayList<>();
        events.add(new AgendaApproved(
                command.sessionId(), context.state().business().agenda()));
        events.addAll(QuorumRules.ended(context, Matter.AGENDA_APPROVAL));
        return new Decision<>(events, List.of());
    }

    private static Decision<SessionEvent> change(SessionContext context, ChangeAgenda command) {
        if (!ReviewRules.lacksItem(context)) {
            context.demandAgendaApproved();
        }
        context.demandOpen();
        context.demandQuorum();
        context.demandReason(command.reason());
        CallValidation.refusal(command.agenda()).ifPresent(refusal -> {
            throw new Rejected(refusal);
        });
        Map<String, Item> before = byId(context.state().business().agenda());
        Map<String, Item> after = byId(command.agenda());
        for (Item item : command.agenda().items()) {
            Optional.ofNullable(before.get(item.itemId()))
                    .ifPresentOrElse(
                            called -> demandUnchanged(called, item), () -> demandAddable(context, item, after));
        }
        List<SessionEvent> events = new ArrayList<>();
        for (Item item : context.state().business().agenda().items()) {
            if (!after.containsKey(item.itemId())) {
                events.add(withdrawn(context, item, command));
            }
        }
        events.add(new AgendaChanged(command.sessionId(), command.agenda(), command.reason()));
        return new Decision<>(events, List.of());
    }

    private static Decision<SessionEvent> present(SessionContext context, PresentItem command) {
        context.demandAgendaApproved();
        context.demandOpenItem(command.itemId());
        return Decision.of(new ItemPresented(command.sessionId(), command.itemId(), command.interventions()));
    }

    private static Decision<SessionEvent> conclude(SessionContext context, ConcludeItem command) {
        context.demandDeciding();
        Item item = context.demandFreeItem(command.itemId());
        demandReviewed(context, item);
        switch (command.outcome()) {
            case PRESENTED, NOTED, WITHDRAWN, POSTPONED, REFERRED -> {}
            case AGREEMENT_ADOPTED, REJECTED -> throw new Rejected(SessionRejection.OUTCOME_NEEDS_VOTE, item.number());
        }
        return Decision.of(new ItemConcluded(
                command.sessionId(), command.itemId(), command.outcome(), Recorded.notOnRecord(), command.note()));
    }

    /** What a session left pending is pending until it is taken up or dropped. */
    private static Decision<SessionEvent> drop(SessionContext context, DropMatter command) {
        context.demandReason(command.reason());
        Rejected.when(
                !context.state().business().leftIds().contains(command.itemId()),
                SessionRejection.MATTER_NOT_PENDING,
                context.state()
                        .business()
                        .item(command.itemId())
                        .map(Item::number)
                        .orElse(command.itemId()));
        return Decision.of(new MatterDropped(command.sessionId(), command.itemId(), command.reason()));
    }

    /**
     * The approval is the outcome of its item, also where it is recorded after the end. Where several such items are
     * open, people say which one it was.
     */
    private static Decision<SessionEvent> concludeMinutes(SessionContext context) {
        boolean voting = context.state()
                .undeclaredVote()
                .flatMap(vote -> context.state().business().item(vote.opened().itemId()))
                .filter(item -> item.matter() == Matter.MINUTES_APPROVAL)
                .isPresent();
        List<SessionEvent> ended = QuorumRules.ended(context, Matter.MINUTES_APPROVAL);
        return ended.size() == 1 && !voting ? new Decision<>(ended, List.of()) : Decision.unchanged();
    }

    /** Order and number of an item may change, its contents may not. */
    private static void demandUnchanged(Item called, Item item) {
        boolean same = called.matter() == item.matter()
                && called.title().equals(item.title())
                && called.parentId().equals(item.parentId())
                && called.documents().equals(item.documents());
        Rejected.when(!same, SessionRejection.CALLED_ITEM_CHANGED, called.number());
    }

    private static void demandAddable(SessionContext context, Item item, Map<String, Item> after) {
        if (item.matter() == Matter.AGREEMENT_REVIEW && ReviewRules.lacksItem(context)) {
            return;
        }
        Rejected.when(
                context.call().convened().kind() == Kind.EXTRAORDINARY,
                SessionRejection.EXTRAORDINARY_ADDS_NOTHING,
                item.number());
        Item parent = item.parentId()
                .known()
                .map(after::get)
                .filter(above -> above.matter() == Matter.GENERAL_BUSINESS)
                .filter(above -> !context.state().business().isConcluded(above.itemId()))
                .orElseThrow(() -> new Rejected(SessionRejection.ADDED_OUTSIDE_GENERAL_BUSINESS, item.number()));
        Rejected.when(
                context.state().business().isConcluded(item.itemId()), SessionRejection.ITEM_CONCLUDED, item.number());
        Rejected.when(
                !item.number().startsWith(parent.number() + "."),
                SessionRejection.SUB_ITEM_NUMBER,
                item.number(),
                parent.number());
    }

    private static SessionEvent withdrawn(SessionContext context, Item item, ChangeAgenda command) {
        Rejected.when(
                context.state().business().isConcluded(item.itemId()),
                SessionRejection.CONCLUDED_ITEM_REMOVED,
                item.number());
        demandReviewed(context, context.demandFreeItem(item.itemId()));
        return new ItemConcluded(
                command.sessionId(),
                item.itemId(),
                Outcome.WITHDRAWN,
                Recorded.notOnRecord(),
                Recorded.of(command.reason()));
    }

    /** The review of agreements does not end, in whichever way, before each of them was reviewed. */
    private static void demandReviewed(SessionContext context, Item item) {
        if (item.matter() == Matter.AGREEMENT_REVIEW) {
            ReviewRules.demandComplete(context, SessionRejection.REVIEW_UNFINISHED);
        }
    }

    private static Map<String, Item> byId(Agenda agenda) {
        return agenda.items().stream().collect(Collectors.toUnmodifiableMap(Item::itemId, Function.identity()));
    }
}
