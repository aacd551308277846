package org.acuerda.command.session.state;

import static org.acuerda.command.decision.Copies.plus;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.SessionEvent.ExcuseWithdrawn;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.MemberExcused;

/**
 * State of the session's business: its agenda as it is now and which items have ended.
 *
 * @param calledIds items that were called; others were added under general business
 * @param concludedIds items that have their outcome, withdrawn from the agenda or not
 * @param settledIds of these, those that a vote decided or that made an agreement
 * @param takenUpIds items that were taken up
 * @param excuses reasons by member, for each item that members are excused from before its vote
 * @param leftIds matters left to a later session and not dropped since; this one does not know who took them up
 */
@Buildable
public record AgendaState(
        Agenda agenda,
        boolean approved,
        Set<String> calledIds,
        Set<String> concludedIds,
        Set<String> settledIds,
        Set<String> takenUpIds,
        Map<String, Map<String, String>> excuses,
        Set<String> leftIds)
        implements AgendaStateBuilder.With {

    public AgendaState {
        calledIds = Copies.of(calledIds);
        concludedIds = Copies.of(concludedIds);
        leftIds = Copies.of(leftIds);
        settledIds = Copies.of(settledIds);
        takenUpIds = Copies.of(takenUpIds);
        excuses = Copies.of(excuses);
    }

    static AgendaState called(Agenda agenda) {
        return AgendaStateBuilder.builder()
                .agenda(agenda)
                .approved(false)
                .calledIds(ids(agenda))
                .concludedIds(Set.of())
                .settledIds(Set.of())
                .takenUpIds(Set.of())
                .excuses(Map.of())
                .leftIds(Set.of())
                .build();
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
        boolean settled = event.agreementId().known().isPresent()
                || event.outcome() == Outcome.AGREEMENT_ADOPTED
                || event.outcome() == Outcome.REJECTED;
        Set<String> left =
                switch (event.outcome()) {
                    case POSTPONED, WITHDRAWN -> union(leftIds, comingBack(List.of(event.itemId())));
                    case PRESENTED, NOTED, AGREEMENT_ADOPTED, REJECTED, REFERRED -> without(leftIds, event.itemId());
                };
        return with(now -> now.concludedIds(plus(concludedIds, event.itemId()))
                .settledIds(settled ? plus(settledIds, event.itemId()) : settledIds)
                .leftIds(left));
    }

    AgendaState reopened(String itemId) {
        return with(now -> now.concludedIds(without(concludedIds, itemId)).leftIds(without(leftIds, itemId)));
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
        return withLeftIds(without(leftIds, itemId));
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

    AgendaState takenUp(String itemId) {
        return withTakenUpIds(plus(takenUpIds, itemId));
    }

    AgendaState returned(String itemId) {
        return withTakenUpIds(without(takenUpIds, itemId));
    }

    AgendaState excused(MemberExcused event) {
        return withExcuses(
                plus(excuses, event.itemId(), plus(excused(event.itemId()), event.memberId(), event.reason())));
    }

    AgendaState unexcused(ExcuseWithdrawn event) {
        Map<String, String> left = new HashMap<>(excused(event.itemId()));
        left.remove(event.memberId());
        return withExcuses(plus(excuses, event.itemId(), Map.copyOf(left)));
    }

    /** Members who are excused from voting on an item, with their reasons. */
    public Map<String, String> excused(String itemId) {
        return excuses.getOrDefault(itemId, Map.of());
    }

    /** Whether a vote decided an item or it made an agreement, so that its outcome stands. */
    public boolean isSettled(String itemId) {
        return settledIds.contains(itemId);
    }

    public boolean isTakenUp(String itemId) {
        return takenUpIds.contains(itemId);
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

    private static Set<String> without(Set<String> ids, String id) {
        Set<String> left = new HashSet<>(ids);
        left.remove(id);
        return left;
    }

    private static Set<String> ids(Agenda agenda) {
        return agenda.items().stream().map(Item::itemId).collect(Collectors.toUnmodifiableSet());
    }
}
