package org.acuerda.query.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.Conclusion;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.MatterDropped;
import org.acuerda.events.session.SessionEvent.MattersTakenUp;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.query.Contracts;
import org.acuerda.query.Journal;
import org.acuerda.query.Questions;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;

/** Test of what sessions leave to later ones. The first postpones one matter, withdraws one and leaves two. */
class PendingMattersTest {

    private static final SessionConvened SAMPLE = (SessionConvened) Contracts.event("session.convened.v1");
    private static final Agenda LATER = new Agenda(List.of(item("new", Matter.SUBSTANTIVE)));

    private final MongoEngine engine;

    PendingMattersTest(MongoEngine engine) {
        this.engine = engine;
    }

    @OnBothEngines
    void arePostponedWithdrawnOrLeft() {
        assertThat(pending()).containsExactly("postponed", "withdrawn", "left", "minutes");
    }

    @OnBothEngines
    void areNoLongerPendingOnceTakenUpOrDropped() {
        assertThat(pending(
                        convened("ses-2", LATER),
                        takenUp("postponed"),
                        new MatterDropped("ses-1", "withdrawn", "Lo resolvió la ley")))
                .containsExactly("left", "minutes");
    }

    @OnBothEngines
    void comeBackWhereTheirSessionIsCalledOffOrTheirItemIsTakenOff() {
        assertThat(pending(convened("ses-2", LATER), takenUp("left"), new SessionCancelled("ses-2", "Sismo")))
                .containsExactly("postponed", "withdrawn", "left", "minutes", "new");
        assertThat(pending(
                        convened("ses-2", LATER),
                        takenUp("left"),
                        new CallAmended(
                                "ses-2", SAMPLE.startsAt(), SAMPLE.venue(), new Agenda(List.of()), "Sin asuntos")))
                .containsExactly("postponed", "withdrawn", "left", "minutes");
    }

    @OnBothEngines
    void comeFromTheSessionThatLeftThemLast() {
        assertThat(pending(convened("ses-2", LATER), takenUp("left"), concluded("ses-2", "new", Outcome.POSTPONED)))
                .containsExactly("postponed", "withdrawn", "minutes", "new");
    }

    private List<String> pending(DomainEvent... later) {
        Journal journal = Journal.of(
                        "2026-03-05",
                        convened(
                                "ses-1",
                                new Agenda(List.of(
                                        item("roll", Matter.ROLL_CALL),
                                        item("noted", Matter.SUBSTANTIVE),
                                        item("postponed", Matter.SUBSTANTIVE),
                                        item("withdrawn", Matter.SUBSTANTIVE),
                                        item("left", Matter.SUBSTANTIVE),
                                        item("minutes", Matter.MINUTES_APPROVAL),
                                        item("general", Matter.GENERAL_BUSINESS)))),
                        concluded("ses-1", "noted", Outcome.NOTED),
                        concluded("ses-1", "postponed", Outcome.POSTPONED),
                        concluded("ses-1", "withdrawn", Outcome.WITHDRAWN),
                        new SessionConcluded(
                                "ses-1",
                                Conclusion.PENDING_MATTERS,
                                "Falta tiempo",
                                List.of("left", "minutes", "general")))
                .live("2026-04-09", later);
        Questions questions = new Questions(engine, journal, Instant.parse("2026-05-01T12:00:00Z"));
        try {
            Sessions sessions = questions.to(Sessions.class);
            assertThat(sessions.pending(SAMPLE.commissionId(), Kind.EXTRAORDINARY)
                            .items())
                    .isEmpty();
            return sessions.pending(SAMPLE.commissionId(), Kind.ORDINARY).items().stream()
                    .map(matter -> matter.item().itemId())
                    .toList();
        } finally {
            questions.close();
        }
    }

    private static MattersTakenUp takenUp(String itemId) {
        return new MattersTakenUp("ses-2", List.of(new Agenda.TakenUp("new", new Agenda.Reference("ses-1", itemId))));
    }

    private static ItemConcluded concluded(String sessionId, String itemId, Outcome outcome) {
        return new ItemConcluded(sessionId, itemId, outcome, Recorded.notOnRecord(), Recorded.notOnRecord());
    }

    private static Agenda.Item item(String itemId, Matter matter) {
        return new Agenda.Item(itemId, itemId, matter, "Asunto " + itemId, Recorded.notOnRecord(), List.of());
    }

    private static SessionConvened convened(String sessionId, Agenda agenda) {
        return new SessionConvened(
                sessionId,
                SAMPLE.commissionId(),
                Kind.ORDINARY,
                SAMPLE.mandateId(),
                1,
                SAMPLE.startsAt(),
                SAMPLE.venue(),
                agenda,
                SAMPLE.convenedBy(),
                SAMPLE.ruleSet(),
                SAMPLE.calendarVersion(),
                SAMPLE.timeZone(),
                SAMPLE.requiredNoticeBusinessDays(),
                SAMPLE.noticeWaiver());
    }
}
