package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.AgendaChange;
import org.acuerda.query.session.SessionView.Item;
import org.acuerda.query.session.SessionView.ItemOutcome;
import org.acuerda.query.session.SessionView.Presentation;

/** Fold of the agenda and the course of its items. */
final class AgendaFold {

    private AgendaFold() {}

    static SessionView approved(SessionView now, AgendaApproved event, Attribution act) {
        return now.withBusiness(
                now.business().with(business -> business.agenda(items(event.agenda(), business.agenda()))
                        .agendaApproval(act)));
    }

    static SessionView changed(SessionView now, AgendaChanged event, Attribution act) {
        AgendaChange change = new AgendaChange(event.reason(), act);
        return now.withBusiness(
                now.business().with(business -> business.agenda(items(event.agenda(), business.agenda()))
                        .agendaChanges(plus(business.agendaChanges(), change))));
    }

    static SessionView presented(SessionView now, ItemPresented event, Attribution act) {
        Presentation presentation = new Presentation(event.interventions(), act);
        return change(now, event.itemId(), item -> item.withPresented(presentation));
    }

    static SessionView concluded(SessionView now, ItemConcluded event, Attribution act) {
        ItemOutcome outcome = new ItemOutcome(Recorded.of(event.outcome()), event.agreementId(), event.note(), act);
        SessionView concluded = change(now, event.itemId(), item -> item.withOutcome(outcome));
        return event.agreementId()
                .known()
                .map(agreementId -> concluded.withOutcome(concluded
                        .outcome()
                        .withAgreementIds(plus(concluded.outcome().agreementIds(), agreementId))))
                .orElse(concluded);
    }

    private static SessionView change(SessionView now, String itemId, UnaryOperator<Item> change) {
        return now.withBusiness(now.business()
                .withAgenda(
                        replaced(now.business().agenda(), item -> item.itemId().equals(itemId), change)));
    }

    /** An item that a source lists, with the agreement that resulted from it. */
    static Item recorded(RecordedItem item, Attribution act) {
        return SessionViewItemBuilder.builder()
                .itemId(item.itemId())
                .number(Integer.toString(item.number()))
                .matter(Recorded.notOnRecord())
                .title(item.text())
                .parentId(Recorded.notOnRecord())
                .outcome(new ItemOutcome(
                        Recorded.notOnRecord(), Recorded.of(item.agreementId()), Recorded.notOnRecord(), act))
                .build();
    }

    /** The agenda as of now; an item that was taken up or has an outcome stays even where the new agenda omits it. */
    static List<Item> items(Agenda agenda, List<Item> before) {
        Set<String> listed = agenda.items().stream().map(Agenda.Item::itemId).collect(Collectors.toSet());
        Stream<Item> dealtWith = before.stream()
                .filter(item -> !listed.contains(item.itemId()))
                .filter(item -> item.presented() != null
                        || item.outcome() != null
                        || !item.putRight().isEmpty());
        return Stream.concat(agenda.items().stream().map(item -> item(item, before)), dealtWith)
                .toList();
    }

    private static Item item(Agenda.Item item, List<Item> before) {
        Optional<Item> known = before.stream()
                .filter(earlier -> earlier.itemId().equals(item.itemId()))
                .findFirst();
        return SessionViewItemBuilder.builder()
                .itemId(item.itemId())
                .number(item.number())
                .matter(Recorded.of(item.matter()))
                .title(item.title())
                .parentId(item.parentId())
                .documents(item.documents())
                .presented(known.map(Item::presented).orElse(null))
                .outcome(known.map(Item::outcome).orElse(null))
                .putRight(known.map(Item::putRight).orElse(List.of()))
                .excused(known.map(Item::excused).orElse(List.of()))
                .build();
    }
}
