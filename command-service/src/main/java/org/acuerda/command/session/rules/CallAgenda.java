package org.acuerda.command.session.rules;

import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.session.Agenda;

/** Value: the agenda as a call asks for it, which also says what each item takes up again. */
public record CallAgenda(List<Item> items) {

    public CallAgenda {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param comesFrom item that another session of the commission left pending; left out for a new matter
     */
    public record Item(
            String itemId,
            String number,
            Agenda.Matter matter,
            String title,
            Recorded<String> parentId,
            List<Proposal.Document> documents,
            Recorded<Agenda.Reference> comesFrom) {

        public Item {
            documents = List.copyOf(documents);
        }

        private Agenda.Item asCalled() {
            return new Agenda.Item(itemId, number, matter, title, parentId, documents);
        }
    }

    /** An agenda that takes up nothing. */
    public static CallAgenda of(Agenda agenda) {
        return new CallAgenda(agenda.items().stream()
                .map(item -> new Item(
                        item.itemId(),
                        item.number(),
                        item.matter(),
                        item.title(),
                        item.parentId(),
                        item.documents(),
                        Recorded.notOnRecord()))
                .toList());
    }

    public Agenda called() {
        return new Agenda(items.stream().map(Item::asCalled).toList());
    }

    /**
     * The pending matters that it takes up.
     *
     * @throws Rejected when another session of the commission did not leave one of them pending
     */
    public List<Agenda.TakenUp> takenUp(String commissionId, Sessions sessions) {
        return items.stream()
                .flatMap(item -> item.comesFrom().known().stream()
                        .map(from -> takenUp(item, from, commissionId, sessions.of(from.sessionId()))))
                .toList();
    }

    private static Agenda.TakenUp takenUp(Item item, Agenda.Reference from, String commissionId, SessionState session) {
        boolean pending = session.commissionId().equals(Optional.of(commissionId))
                && session.business().leftIds().contains(from.itemId());
        Rejected.when(!pending, SessionRejection.MATTER_NOT_PENDING, item.number());
        return new Agenda.TakenUp(item.itemId(), from);
    }
}
