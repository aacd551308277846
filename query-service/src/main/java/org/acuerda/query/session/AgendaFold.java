package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.AgendaChange;
import org.acuerda.query.session.SessionView.Item;
import org.acuerda.query.session.SessionView.ItemOutcome;
import org.acuerda.query.session.SessionView.Presentation;
import org.jspecify.annotations.Nullable;

/** The agenda and what becomes of its items. */
final class AgendaFold {

    private AgendaFold() {}

    static void approved(SessionDraft now, AgendaApproved event, Attribution act) {
        now.agenda = items(event.agenda(), now.agenda);
        now.agendaApproval = act;
    }

    static void changed(SessionDraft now, AgendaChanged event, Attribution act) {
        now.agenda = items(event.agenda(), now.agenda);
        now.agendaChanges = plus(now.agendaChanges, new AgendaChange(event.reason(), act));
    }

    static void presented(SessionDraft now, ItemPresented event, Attribution act) {
        Presentation presentation = new Presentation(event.interventions(), act);
        now.agenda = replaced(
                now.agenda,
                item -> item.itemId().equals(event.itemId()),
                item -> with(item, presentation, item.outcome()));
    }

    static void concluded(SessionDraft now, ItemConcluded event, Attribution act) {
        ItemOutcome outcome = new ItemOutcome(Recorded.of(event.outcome()), event.agreementId(), event.note(), act);
        now.agenda = replaced(
                now.agenda,
                item -> item.itemId().equals(event.itemId()),
                item -> with(item, item.presented(), outcome));
        event.agreementId().known().ifPresent(agreementId -> now.agreementIds = plus(now.agreementIds, agreementId));
    }

    /** The agenda as it stands from now on; an item of which something is told stays even where it is left out. */
    static List<Item> items(Agenda agenda, List<Item> before) {
        Set<String> listed = agenda.items().stream().map(Agenda.Item::itemId).collect(Collectors.toSet());
        Stream<Item> told = before.stream()
                .filter(item -> !listed.contains(item.itemId()))
                .filter(item -> item.presented() != null || item.outcome() != null);
        return Stream.concat(agenda.items().stream().map(item -> item(item, before)), told)
                .toList();
    }

    private static Item item(Agenda.Item item, List<Item> before) {
        Item fresh = new Item(
                item.itemId(),
                item.number(),
                Recorded.of(item.matter()),
                item.title(),
                item.parentId(),
                item.documents(),
                null,
                null);
        Optional<Item> known = before.stream()
                .filter(earlier -> earlier.itemId().equals(item.itemId()))
                .findFirst();
        return known.map(earlier -> with(fresh, earlier.presented(), earlier.outcome()))
                .orElse(fresh);
    }

    private static Item with(Item item, @Nullable Presentation presented, @Nullable ItemOutcome outcome) {
        return new Item(
                item.itemId(),
                item.number(),
                item.matter(),
                item.title(),
                item.parentId(),
                item.documents(),
                presented,
                outcome);
    }
}
