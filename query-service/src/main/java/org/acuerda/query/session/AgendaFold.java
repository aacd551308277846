package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.AgendaContinued;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.MatterDropped;
import org.acuerda.events.session.SessionEvent.MattersTakenUp;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.AgendaChange;
import org.acuerda.query.session.SessionView.DroppedMatter;
import org.acuerda.query.session.SessionView.Item;
import org.acuerda.query.session.SessionView.ItemChange;
import org.acuerda.query.session.SessionView.ItemOutcome;
import org.acuerda.query.session.SessionView.ItemRemedies;
import org.acuerda.query.session.SessionView.Presentation;
import org.jspecify.annotations.Nullable;

/** Fold of the agenda and the course of its items. */
final class AgendaFold {

    private AgendaFold() {}

    static SessionView approved(SessionView now, AgendaApproved event, Attribution act) {
        return now.withBusiness(
                now.business().with(business -> business.agenda(items(event.agenda(), business.agenda()))
                        .agendaApproval(act)));
    }

    static SessionView changed(SessionView now, AgendaChanged event, Attribution act) {
        AgendaChange change =
                new AgendaChange(differences(now.business().agenda(), event.agenda()), event.reason(), act);
        return now.withBusiness(
                now.business().with(business -> business.agenda(items(event.agenda(), business.agenda()))
                        .agendaChanges(plus(business.agendaChanges(), change))));
    }

    /** The items so far, then those of the event; what was dealt with and is not on the agenda stays behind them. */
    static SessionView continued(SessionView now, AgendaContinued event) {
        List<Item> before = now.business().agenda();
        Set<String> ids = event.items().stream().map(Agenda.Item::itemId).collect(Collectors.toSet());
        Stream<Item> listed = before.stream().limit(event.from());
        Stream<Item> continued = event.items().stream().map(item -> item(item, before));
        Stream<Item> dealtWith = before.stream().skip(event.from()).filter(item -> !ids.contains(item.itemId()));
        return now.withBusiness(now.business()
                .withAgenda(Stream.of(listed, continued, dealtWith)
                        .flatMap(items -> items)
                        .toList()));
    }

    static SessionView presented(SessionView now, ItemPresented event, Attribution act) {
        Presentation presentation = new Presentation(event.interventions(), act);
        return change(now, event.itemId(), item -> item.withPresentations(plus(item.presentations(), presentation)));
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

    static SessionView tookUp(SessionView now, MattersTakenUp event) {
        SessionView taken = now;
        for (Agenda.TakenUp matter : event.matters()) {
            taken = change(taken, matter.itemId(), item -> item.withComesFrom(Recorded.of(matter.comesFrom())));
        }
        return taken;
    }

    static SessionView dropped(SessionView now, MatterDropped event, Attribution act) {
        DroppedMatter dropped = new DroppedMatter(event.itemId(), event.reason(), act);
        return now.withBusiness(now.business().withDropped(plus(now.business().dropped(), dropped)));
    }

    /** The session with another item in the place of one. */
    static SessionView change(SessionView now, String itemId, UnaryOperator<Item> change) {
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
                .comesFrom(Recorded.notOnRecord())
                .remedies(ItemRemedies.NONE)
                .outcome(new ItemOutcome(
                        Recorded.notOnRecord(), Recorded.of(item.agreementId()), Recorded.notOnRecord(), act))
                .build();
    }

    /** The agenda as of now; an item that was taken up or has an outcome stays even where the new agenda omits it. */
    static List<Item> items(Agenda agenda, List<Item> before) {
        Set<String> listed = agenda.items().stream().map(Agenda.Item::itemId).collect(Collectors.toSet());
        Stream<Item> dealtWith = before.stream()
                .filter(item -> !listed.contains(item.itemId()))
                .filter(item -> !item.presentations().isEmpty()
                        || item.outcome() != null
                        || !item.remedies().putRight().isEmpty());
        return Stream.concat(agenda.items().stream().map(item -> item(item, before)), dealtWith)
                .toList();
    }

    /** What another agenda changes: items that are other than before, those added, and those taken off. */
    static List<ItemChange> differences(List<Item> before, Agenda after) {
        Map<String, Agenda.Item> known = before.stream()
                .flatMap(item -> item.called().stream())
                .collect(Collectors.toMap(
                        Agenda.Item::itemId, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<ItemChange> changes = new ArrayList<>();
        for (Agenda.Item item : after.items()) {
            Agenda.@Nullable Item earlier = known.remove(item.itemId());
            if (!item.equals(earlier)) {
                changes.add(new ItemChange(earlier, item));
            }
        }
        known.values().forEach(gone -> changes.add(new ItemChange(gone, null)));
        return List.copyOf(changes);
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
                .comesFrom(known.map(Item::comesFrom).orElseGet(Recorded::notOnRecord))
                .remedies(known.map(Item::remedies).orElse(ItemRemedies.NONE))
                .documents(item.documents())
                .presentations(known.map(Item::presentations).orElse(List.of()))
                .outcome(known.map(Item::outcome).orElse(null))
                .build();
    }
}
