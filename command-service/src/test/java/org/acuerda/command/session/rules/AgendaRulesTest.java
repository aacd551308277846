package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.session.SessionStory.AGENDA_ITEM;
import static org.acuerda.command.session.SessionStory.GENERAL_ITEM;
import static org.acuerda.command.session.SessionStory.PLAN_ITEM;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acuerda.command.decision.Rejection;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.CancelSession;
import org.acuerda.command.session.rules.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.rules.SessionCommand.Conclude;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.ConcludeMinutesItem;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.DropMatter;
import org.acuerda.command.session.rules.SessionCommand.PresentItem;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.Conclusion;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.MatterDropped;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaRulesTest {

    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();

    @Nested
    class Form {

        @Test
        void acceptsWhatCanBeWorkedThrough() {
            assertThat(CallValidation.refusal(SessionStory.agenda())).isEmpty();
        }

        @Test
        void refusesWhatCannot() {
            Item untitled = new Item("itm-9", "9", Matter.SUBSTANTIVE, " ", NOT_ON_RECORD, List.of());
            Item orphan = new Item("itm-9", "9.1", Matter.SUBSTANTIVE, "Punto", Recorded.of("itm-0"), List.of());
            Item unhashed = new Item(
                    "itm-9",
                    "9",
                    Matter.SUBSTANTIVE,
                    "Punto",
                    NOT_ON_RECORD,
                    List.of(new Proposal.Document("anexo.pdf", "ABC")));

            assertThat(code(new Agenda(List.of()))).isEqualTo("AGENDA_EMPTY");
            assertThat(code(SessionStory.agendaWith(SessionStory.item("itm-9", "3", Matter.SUBSTANTIVE))))
                    .isEqualTo("ITEM_DOUBLED");
            assertThat(code(SessionStory.agendaWith(SessionStory.item(ROUTE_ITEM, "9", Matter.SUBSTANTIVE))))
                    .isEqualTo("ITEM_DOUBLED");
            assertThat(code(SessionStory.agendaWith(untitled))).isEqualTo("ITEM_INCOMPLETE");
            assertThat(code(SessionStory.agendaWith(orphan))).isEqualTo("PARENT_UNKNOWN");
            assertThat(code(SessionStory.agendaWith(unhashed))).isEqualTo("DOCUMENT_INCOMPLETE");
        }

        private static String code(Agenda agenda) {
            return CallValidation.refusal(agenda)
                    .map(Rejection::code)
                    .orElseThrow()
                    .name();
        }
    }

    @Nested
    class Approving {

        @Test
        void fixesTheAgendaAndEndsItsItem() {
            SessionStory.opened()
                    .when("10:03", new ApproveAgenda(SESSION))
                    .leadsTo(
                            new AgendaApproved(SESSION, SessionStory.agenda()),
                            new ItemConcluded(SESSION, AGENDA_ITEM, Outcome.NOTED, NOT_ON_RECORD, NOT_ON_RECORD));
        }

        @Test
        void happensOnceInAnOpenSessionWithQuorum() {
            SessionStory.called()
                    .when("10:03", new ApproveAgenda(SESSION))
                    .isRefused(SessionRejection.SESSION_NOT_OPENED);
            SessionStory.deciding()
                    .when("10:04", new ApproveAgenda(SESSION))
                    .isRefused(SessionRejection.AGENDA_ALREADY_APPROVED);
            SessionStory.opened()
                    .after("10:03", new RecordDeparture(SESSION, EVA, NOT_ON_RECORD))
                    .when("10:04", new ApproveAgenda(SESSION))
                    .isRefused(SessionRejection.QUORUM_LOST);
        }

        /** */
        @Test
        void comesBeforeAnyMatter() {
            SessionStory.opened()
                    .when("10:03", new PresentItem(SESSION, ROUTE_ITEM, NOT_ON_RECORD))
                    .isRefused(SessionRejection.AGENDA_NOT_APPROVED);
        }
    }

    @Nested
    class Changing {

        /** */
        @Test
        void addsMattersUnderGeneralBusiness() {
            Agenda more = SessionStory.agendaWith(SessionStory.subItem("itm-5-1", "5.1"));

            SessionStory.deciding()
                    .when("10:05", change(more))
                    .leadsTo(new AgendaChanged(SESSION, more, "Solicitud de una integrante"));
        }

        /** */
        @Test
        void addsThemNowhereElse() {
            SessionStory.deciding()
                    .when("10:05", change(SessionStory.agendaWith(SessionStory.item("itm-7", "7", Matter.SUBSTANTIVE))))
                    .isRefused(SessionRejection.ADDED_OUTSIDE_GENERAL_BUSINESS);
            SessionStory.deciding()
                    .when("10:05", change(SessionStory.agendaWith(SessionStory.subItem("itm-7", "7"))))
                    .isRefused(SessionRejection.SUB_ITEM_NUMBER);
        }

        /** */
        @Test
        void addsNothingToAnExtraordinarySession() {
            SessionStory.convened(Kind.EXTRAORDINARY, new KnownRules().rules(), Recorded.notOnRecord())
                    .sent()
                    .arrived(KnownCommission.ANA, KnownCommission.LUIS, EVA)
                    .after("10:02", new DeclareQuorum(SESSION, KnownCommission.ANA))
                    .after("10:03", new ApproveAgenda(SESSION))
                    .when("10:05", change(SessionStory.agendaWith(SessionStory.subItem("itm-5-1", "5.1"))))
                    .isRefused(SessionRejection.EXTRAORDINARY_ADDS_NOTHING);
        }

        @Test
        void endsWhatItTakesOffTheAgendaAsWithdrawn() {
            Agenda less = SessionStory.agendaWithout(PLAN_ITEM);

            SessionStory.deciding()
                    .when("10:05", change(less))
                    .leadsTo(
                            new ItemConcluded(
                                    SESSION,
                                    PLAN_ITEM,
                                    Outcome.WITHDRAWN,
                                    NOT_ON_RECORD,
                                    Recorded.of("Solicitud de una integrante")),
                            new AgendaChanged(SESSION, less, "Solicitud de una integrante"));
        }

        @Test
        void takesOffNothingThatEndedOrIsBeingVotedOn() {
            SessionStory.deciding()
                    .after("10:04", conclude(PLAN_ITEM, Outcome.NOTED))
                    .when("10:05", change(SessionStory.agendaWithout(PLAN_ITEM)))
                    .isRefused(SessionRejection.CONCLUDED_ITEM_REMOVED);
            SessionStory.voting(Ballot.Method.BY_NAME)
                    .when("10:15", change(SessionStory.agendaWithout(ROUTE_ITEM)))
                    .isRefused(SessionRejection.ITEM_HAS_UNDECLARED_VOTE);
        }

        @Test
        void leavesWhatWasCalledAsItWasCalled() {
            Item retitled = new Item(ROUTE_ITEM, "3", Matter.SUBSTANTIVE, "Otra cosa", NOT_ON_RECORD, List.of());
            List<Item> items = SessionStory.agenda().items().stream()
                    .map(item -> item.itemId().equals(ROUTE_ITEM) ? retitled : item)
                    .toList();
            Agenda reversed = new Agenda(SessionStory.agenda().items().reversed());

            SessionStory.deciding()
                    .when("10:05", change(new Agenda(items)))
                    .isRefused(SessionRejection.CALLED_ITEM_CHANGED);
            SessionStory.deciding()
                    .when("10:05", change(reversed))
                    .leadsTo(new AgendaChanged(SESSION, reversed, "Solicitud de una integrante"));
        }

        private static ChangeAgenda change(Agenda agenda) {
            return new ChangeAgenda(SESSION, agenda, "Solicitud de una integrante");
        }
    }

    @Nested
    class Treating {

        @Test
        void takesUpAnItemWithItsInterventions() {
            SessionStory.deciding()
                    .when("10:05", new PresentItem(SESSION, ROUTE_ITEM, Recorded.of("Intervino Luis.")))
                    .leadsTo(new ItemPresented(SESSION, ROUTE_ITEM, Recorded.of("Intervino Luis.")));
            SessionStory.deciding()
                    .when("10:05", new PresentItem(SESSION, "itm-0", NOT_ON_RECORD))
                    .isRefused(SessionRejection.ITEM_UNKNOWN);
        }

        @ParameterizedTest
        @EnumSource(names = {"PRESENTED", "NOTED", "WITHDRAWN", "POSTPONED", "REFERRED"})
        void endsAnItemWithoutAnAgreement(Outcome outcome) {
            SessionStory.deciding()
                    .when("10:05", conclude(GENERAL_ITEM, outcome))
                    .leadsTo(new ItemConcluded(SESSION, GENERAL_ITEM, outcome, NOT_ON_RECORD, NOT_ON_RECORD));
        }

        @ParameterizedTest
        @EnumSource(names = {"AGREEMENT_ADOPTED", "REJECTED"})
        void endsAnItemLikeThisOnlyByAVote(Outcome outcome) {
            SessionStory.deciding()
                    .when("10:05", conclude(GENERAL_ITEM, outcome))
                    .isRefused(SessionRejection.OUTCOME_NEEDS_VOTE);
        }

        /** */
        @Test
        void endsAnItemOnce() {
            SessionStory.deciding()
                    .after("10:05", conclude(GENERAL_ITEM, Outcome.NOTED))
                    .when("10:06", conclude(GENERAL_ITEM, Outcome.POSTPONED))
                    .isRefused(SessionRejection.ITEM_CONCLUDED);
        }

        @Test
        void leavesItemsOfProcedureToTheirActs() {
            SessionStory.deciding()
                    .when("10:05", conclude(SessionStory.CLOSING_ITEM, Outcome.NOTED))
                    .isRefused(SessionRejection.ITEM_IS_PROCEDURAL);
        }

        @Test
        void decidesNothingWithoutQuorum() {
            SessionStory.deciding()
                    .after("10:04", new RecordDeparture(SESSION, EVA, NOT_ON_RECORD))
                    .when("10:05", conclude(GENERAL_ITEM, Outcome.POSTPONED))
                    .isRefused(SessionRejection.QUORUM_LOST);
        }

        @Test
        void doesNotEndAnItemThatIsBeingVotedOn() {
            SessionStory.voting(Ballot.Method.BY_NAME)
                    .when("10:15", conclude(ROUTE_ITEM, Outcome.POSTPONED))
                    .isRefused(SessionRejection.ITEM_HAS_UNDECLARED_VOTE);
        }
    }

    private static ConcludeItem conclude(String itemId, Outcome outcome) {
        return new ConcludeItem(SESSION, itemId, outcome, NOT_ON_RECORD);
    }

    /** the plan's item is for the approval of minutes. */
    @Nested
    class ApprovingMinutes {

        private static final ConcludeMinutesItem CONCLUDE = new ConcludeMinutesItem(SESSION);
        private static final ItemConcluded NOTED =
                new ItemConcluded(SESSION, PLAN_ITEM, Outcome.NOTED, Recorded.notOnRecord(), Recorded.notOnRecord());

        @Test
        void endsItsItem() {
            SessionStory.deciding().when("2026-03-05", CONCLUDE).leadsTo(NOTED);
            SessionStory.deciding()
                    .given("10:30", NOTED)
                    .when("2026-03-05", CONCLUDE)
                    .leadsTo();
        }

        @Test
        void endsItsItemAfterTheSession() {
            SessionStory.deciding()
                    .after("10:30", new Conclude(SESSION, Conclusion.PENDING_MATTERS, "Falta tiempo"))
                    .when("2026-03-09", CONCLUDE)
                    .leadsTo(NOTED);
        }

        @Test
        void endsNoneOfSeveral() {
            SessionStory.called()
                    .given(
                            "2026-02-21T10:00:00-06:00",
                            new CallAmended(
                                    SESSION,
                                    SessionStory.STARTS_AT,
                                    SessionStory.ROOM,
                                    SessionStory.agendaWith(SessionStory.item("itm-7", "7", Matter.MINUTES_APPROVAL)),
                                    "Otra acta"))
                    .when("2026-03-05", CONCLUDE)
                    .leadsTo();
        }
    }

    /** */
    @Nested
    class Dropping {

        private static final DropMatter DROP = new DropMatter(SESSION, ROUTE_ITEM, "La ley lo resolvió");
        private static final MatterDropped DROPPED = new MatterDropped(SESSION, ROUTE_ITEM, "La ley lo resolvió");

        @ParameterizedTest
        @EnumSource(
                value = Outcome.class,
                names = {"POSTPONED", "WITHDRAWN"})
        void endsWhatWasLeftToALaterSession(Outcome outcome) {
            SessionStory left = SessionStory.deciding()
                    .after("10:30", new ConcludeItem(SESSION, ROUTE_ITEM, outcome, NOT_ON_RECORD));

            left.when("10:31", DROP).leadsTo(DROPPED);
            left.after("10:31", DROP).when("10:32", DROP).isRefused(SessionRejection.MATTER_NOT_PENDING);
        }

        @Test
        void endsWhatAConclusionOrACancellationLeft() {
            SessionStory.deciding()
                    .after("10:30", new Conclude(SESSION, Conclusion.PENDING_MATTERS, "Falta tiempo"))
                    .when("2026-03-09T10:00:00-06:00", DROP)
                    .leadsTo(DROPPED);
            SessionStory.called()
                    .after("2026-02-21T10:00:00-06:00", new CancelSession(SESSION, "Sismo"))
                    .when("2026-03-09T10:00:00-06:00", DROP)
                    .leadsTo(DROPPED);
        }

        @Test
        void saysWhyAndOnlyOfWhatIsPending() {
            SessionStory.deciding().when("10:30", DROP).isRefused(SessionRejection.MATTER_NOT_PENDING);
            SessionStory.deciding()
                    .when("10:30", new DropMatter(SESSION, ROUTE_ITEM, " "))
                    .isRefused(SessionRejection.REASON_MISSING);
        }
    }
}
