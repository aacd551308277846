package org.acuerda.command.session.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.SessionCommand.ConcludeItem;
import org.acuerda.command.session.SessionCommand.OfAgenda;
import org.acuerda.command.session.SessionCommand.PresentItem;
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

/**
 * What the session treats: the agenda is approved first; later an ordinary session may add matters
 * under general business and any may reorder and withdraw; each item ends once. Where agreements are open and the call
 * forgot their review, that item is added before the agenda is approved.
 */
final class AgendaRules {

    private AgendaRules() {}

    static Decision<SessionEvent> decide(SessionContext sitting, OfAgenda command) {
        return switch (command) {
            case ApproveAgenda approve -> approve(sitting, approve);
            case ChangeAgenda change -> change(sitting, change);
            case PresentItem present -> present(sitting, present);
            case ConcludeItem conclude -> conclude(sitting, conclude);
        };
    }

    private static Decision<SessionEvent> approve(SessionContext sitting, ApproveAgenda command) {
        sitting.demandOpen();
        Rejected.when(sitting.state().business().approved(), SessionRejection.AGENDA_ALREADY_APPROVED);
        sitting.demandQuorum();
        Rejected.when(ReviewRules.lacksItem(sitting), SessionRejection.REVIEW_NOT_ON_AGENDA);
        List<SessionEvent> events = new ArrayList<>();
        events.add(new AgendaApproved(
                command.sessionId(), sitting.state().business().agenda()));
        events.addAll(QuorumRules.ended(sitting, Matter.AGENDA_APPROVAL));
        return new Decision<>(events, List.of());
    }

    private static Decision<SessionEvent> change(SessionContext sitting, ChangeAgenda command) {
        if (!ReviewRules.lacksItem(sitting)) {
            sitting.demandAgendaApproved();
        }
        sitting.demandOpen();
        sitting.demandQuorum();
        sitting.demandReason(command.reason());
        CallValidation.refusal(command.agenda()).ifPresent(refusal -> {
            throw new Rejected(refusal);
        });
        Map<String, Item> before = byId(sitting.state().business().agenda());
        Map<String, Item> after = byId(command.agenda());
        for (Item item : command.agenda().items()) {
            Optional.ofNullable(before.get(item.itemId()))
                    .ifPresentOrElse(
                            called -> demandUnchanged(called, item), () -> demandAddable(sitting, item, after));
        }
        List<SessionEvent> events = new ArrayList<>();
        for (Item item : sitting.state().business().agenda().items()) {
            if (!after.containsKey(item.itemId())) {
                events.add(withdrawn(sitting, item, command));
            }
        }
        events.add(new AgendaChanged(command.sessionId(), command.agenda(), command.reason()));
        return new Decision<>(events, List.of());
    }

    private static Decision<SessionEvent> present(SessionContext sitting, PresentItem command) {
        sitting.demandAgendaApproved();
        sitting.demandOpenItem(command.itemId());
        return Decision.of(new ItemPresented(command.sessionId(), command.itemId(), command.interventions()));
    }

    private static Decision<SessionEvent> conclude(SessionContext sitting, ConcludeItem command) {
        sitting.demandDeciding();
        Item item = sitting.demandFreeItem(command.itemId());
        demandReviewed(sitting, item);
        switch (command.outcome()) {
            case PRESENTED, NOTED, WITHDRAWN, POSTPONED, REFERRED -> {}
            case AGREEMENT_ADOPTED, REJECTED -> throw new Rejected(SessionRejection.OUTCOME_NEEDS_VOTE, item.number());
        }
        return Decision.of(new ItemConcluded(
                command.sessionId(), command.itemId(), command.outcome(), Recorded.notOnRecord(), command.note()));
    }

    /** Order and number may change, what was called may not. */
    private static void demandUnchanged(Item called, Item item) {
        boolean same = called.matter() == item.matter()
                && called.title().equals(item.title())
                && called.parentId().equals(item.parentId())
                && called.documents().equals(item.documents());
        Rejected.when(!same, SessionRejection.CALLED_ITEM_CHANGED, called.number());
    }

    private static void demandAddable(SessionContext sitting, Item item, Map<String, Item> after) {
        if (item.matter() == Matter.AGREEMENT_REVIEW && ReviewRules.lacksItem(sitting)) {
            return;
        }
        Rejected.when(
                sitting.call().convened().kind() == Kind.EXTRAORDINARY,
                SessionRejection.EXTRAORDINARY_ADDS_NOTHING,
                item.number());
        Item parent = item.parentId()
                .known()
                .map(after::get)
                .filter(above -> above.matter() == Matter.GENERAL_BUSINESS)
                .filter(above -> !sitting.state().business().isConcluded(above.itemId()))
                .orElseThrow(() -> new Rejected(SessionRejection.ADDED_OUTSIDE_GENERAL_BUSINESS, item.number()));
        Rejected.when(
                sitting.state().business().isConcluded(item.itemId()), SessionRejection.ITEM_CONCLUDED, item.number());
        Rejected.when(
                !item.number().startsWith(parent.number() + "."),
                SessionRejection.SUB_ITEM_NUMBER,
                item.number(),
                parent.number());
    }

    private static SessionEvent withdrawn(SessionContext sitting, Item item, ChangeAgenda command) {
        Rejected.when(
                sitting.state().business().isConcluded(item.itemId()),
                SessionRejection.CONCLUDED_ITEM_REMOVED,
                item.number());
        demandReviewed(sitting, sitting.demandFreeItem(item.itemId()));
        return new ItemConcluded(
                command.sessionId(),
                item.itemId(),
                Outcome.WITHDRAWN,
                Recorded.notOnRecord(),
                Recorded.of(command.reason()));
    }

    /** The review of agreements does not end, in whichever way, while any of them was not spoken of. */
    private static void demandReviewed(SessionContext sitting, Item item) {
        if (item.matter() == Matter.AGREEMENT_REVIEW) {
            ReviewRules.demandComplete(sitting, SessionRejection.REVIEW_UNFINISHED);
        }
    }

    private static Map<String, Item> byId(Agenda agenda) {
        return agenda.items().stream().collect(Collectors.toUnmodifiableMap(Item::itemId, Function.identity()));
    }
}
