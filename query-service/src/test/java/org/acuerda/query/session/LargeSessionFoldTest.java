package org.acuerda.query.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.events.Divisible;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.OfAgenda;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;
import org.acuerda.query.Contracts;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test that a session is shown whole when its long lists were stored in portions. */
class LargeSessionFoldTest {

    private static final String SESSION = "ses-019a2f40-6c00-7000-8000-000000000010";

    @ParameterizedTest
    @ValueSource(ints = {1, 37, 150, 299})
    void showsTheSameAsOneRecordWould(int most) {
        SessionView whole = fold(1_000);
        SessionView divided = fold(most);

        assertThat(items(divided)).hasSize(301).isEqualTo(items(whole));
        assertThat(divided.deliberation().reviewList())
                .hasSize(300)
                .isEqualTo(whole.deliberation().reviewList());
        assertThat(divided.unreviewedIds()).isEqualTo(whole.unreviewedIds()).containsExactly("agr-1");
        assertThat(divided.deliberation().reviews()).hasSize(299);
    }

    /** Item 5 is taken up and then withdrawn from the agenda: it stays, behind those that are on it. */
    private static SessionView fold(int most) {
        Journal journal = new Journal();
        tell(journal, most, event("session.convened.v1", 1, 300));
        tell(journal, most, event("session.call-amended.v1", 1, 300));
        tell(journal, most, new ReviewListFrozen(SESSION, ids("agr-", 1, 300)));
        tell(journal, most, event("session.agenda-approved.v1", 1, 300));
        journal.live("2026-03-05", new ItemPresented(SESSION, "itm-5", Recorded.notOnRecord()));
        journal.live("2026-03-05", new ItemPresented(SESSION, "itm-250", Recorded.notOnRecord()));
        tell(journal, most, event("session.agenda-changed.v1", 6, 305));
        tell(
                journal,
                most,
                new AgreementsReviewedEnBloc(
                        SESSION, "rev-1", "itm-9", ids("agr-", 2, 300), List.of("agr-1"), "Sin cambios"));
        return Folds.fold(new SessionProjection(), journal);
    }

    private static List<String> items(SessionView view) {
        return view.business().agenda().stream()
                .map(item -> item.itemId() + " " + item.title()
                        + (item.presentations().isEmpty() ? "" : " presented"))
                .toList();
    }

    private static void tell(Journal journal, int most, Divisible event) {
        journal.live("2026-03-05", event.inPortionsOf(most).toArray(DomainEvent[]::new));
    }

    private static Divisible event(String contract, int first, int last) {
        OfAgenda event = (OfAgenda) Contracts.event(contract);
        Agenda.Item item = event.agenda().items().getFirst();
        return (Divisible) event.with(new Agenda(ids("itm-", first, last).stream()
                .map(id -> new Agenda.Item(
                        id, id.substring(4), item.matter(), "Asunto " + id, item.parentId(), item.documents()))
                .toList()));
    }

    private static List<String> ids(String prefix, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> prefix + number)
                .toList();
    }
}
