package org.acuerda.command.session.state;

import static org.acuerda.command.decision.Copies.plus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.decision.Buildable;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.SessionEvent.ItemConcluded;

/**
 * State of the session's business: its agenda as it is now and which items have ended.
 *
 * @param calledIds items that were called; others were added under general business
 * @param concludedIds items that have their outcome, withdrawn from the agenda or not
 * @param leftIds matters left to a later session and not dropped since; this one does not know who took them up
 */
@Buildable
public record AgendaState(
        Agenda agenda, boolean approved, Set<String> calledIds, Set<String> concludedIds, Set<String> leftIds)
        implements AgendaStateBuilder.With {

    public AgendaState {
        calledIds = Set.copyOf(calledIds);
        concludedIds = Set.copyOf(concludedIds);
        leftIds = Set.copyOf(leftIds);
    }

    static AgendaState called(Agenda agenda) {
        return new AgendaState(agenda, false, ids(agenda), Set.of(), Set.of());
    }

    static AgendaState none() {
        return called(new Agenda(List.of()));
    }

    AgendaState approved(Agenda approvedAgenda) {
        return with(now -> now.agenda(approvedAgenda).approved(true));
    }

    AgendaState changed(Agenda changedAgenda) {
        return withAgenda(changedAgenda);
    }

    /** More items of the agenda that was called, approved or changed; only a call says what was called. */
    AgendaState continued(List<Item> items) {
        Agenda longer = new Agenda(
                Stream.concat(agenda.items().stream(), items.stream()).toList());
        return with(now -> now.agenda(longer).calledIds(approved ? calledIds : ids(longer)));
    }

    AgendaState concluded(ItemConcluded event) {
        Set<String> left =
                switch (event.outcome()) {
                    case POSTPONED, WITHDRAWN -> union(leftIds, comingBack(List.of(event.itemId())));
                    case PRESENTED, NOTED, AGREEMENT_ADOPTED, REJECTED, REFERRED -> minus(leftIds, event.itemId());
                };
        return with(now -> now.concludedIds(plus(concludedIds, event.itemId())).leftIds(left));
    }

    /** The session ended, and these items had no outcome. */
    AgendaState left(List<String> itemIds) {
        return withLeftIds(union(leftIds, comingBack(itemIds)));
    }

    /** The session was called off, so that nothing had its outcome. */
    AgendaState calledOff() {
        return left(agenda.items().stream().map(Item::itemId).toList());
    }

    AgendaState dropped(String itemId) {
        return withLeftIds(minus(leftIds, itemId));
    }

    /** What every session has on its agenda does not wait for another one. */
    private List<String> comingBack(List<String> itemIds) {
        return agenda.items().stream()
                .filter(item -> itemIds.contains(item.itemId()) && item.matter().comesBack())
                .map(Item::itemId)
                .toList();
    }

    private static Set<String> union(Set<String> ids, Collection<String> more) {
        return Stream.concat(ids.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> minus(Set<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Item> item(String itemId) {
        return agenda.items().stream()
                .filter(item -> item.itemId().equals(itemId))
                .findFirst();
    }

    public boolean isConcluded(String itemId) {
        return concludedIds.contains(itemId);
    }

    /** Whether the matter was called, so that a vote may be opened on it under any rules. */
    public boolean isCalled(Item item) {
        return calledIds.contains(item.itemId());
    }

    /** Items of a matter that have no outcome yet. */
    public Stream<Item> open(Matter matter) {
        return agenda.items().stream().filter(item -> item.matter() == matter && !isConcluded(item.itemId()));
    }

    /** Items that need an outcome and have none. Those the session's own acts conclude are not among them. */
    public List<Item> pending() {
        return agenda.items().stream()
                .filter(item -> !isProcedural(item.matter()) && !isConcluded(item.itemId()))
                .toList();
    }

    /** Whether an act of the session itself is the outcome: the roll, the agenda's approval, the end. */
    public static boolean isProcedural(Matter matter) {
        return matter == Matter.ROLL_CALL || matter == Matter.AGENDA_APPROVAL || matter == Matter.CLOSING;
    }

    private static Set<String> ids(Agenda agenda) {
        return agenda.items().stream().map(Item::itemId).collect(Collectors.toUnmodifiableSet());
    }
}
