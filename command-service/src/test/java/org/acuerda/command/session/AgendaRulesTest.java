package org.acuerda.command.session;

import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.session.Story.AGENDA_ITEM;
import static org.acuerda.command.session.Story.GENERAL_ITEM;
import static org.acuerda.command.session.Story.PLAN_ITEM;
import static org.acuerda.command.session.Story.ROUTE_ITEM;
import static org.acuerda.command.session.Story.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acuerda.command.decision.Refusal;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.SessionCommand.ConcludeItem;
import org.acuerda.command.session.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.SessionCommand.PresentItem;
import org.acuerda.command.session.SessionCommand.RecordDeparture;
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
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaRulesTest {

    private static final Recorded<String> SILENT = Recorded.notOnRecord();

    @Nested
    class Form {

        @Test
        void acceptsWhatCanBeWorkedThrough() {
            assertThat(CallForm.refusal(Story.agenda())).isEmpty();
        }

        @Test
        void refusesWhatCannot() {
            Item untitled = new Item("itm-9", "9", Matter.SUBSTANTIVE, " ", SILENT, List.of());
            Item orphan = new Item("itm-9", "9.1", Matter.SUBSTANTIVE, "Punto", Recorded.of("itm-0"), List.of());
            Item unhashed = new Item(
                    "itm-9",
                    "9",
                    Matter.SUBSTANTIVE,
                    "Punto",
                    SILENT,
                    List.of(new Proposal.Document("anexo.pdf", "ABC")));

            assertThat(code(new Agenda(List.of()))).isEqualTo("AGENDA_EMPTY");
            assertThat(code(Story.agendaWith(Story.item("itm-9", "3", Matter.SUBSTANTIVE))))
                    .isEqualTo("ITEM_DOUBLED");
            assertThat(code(Story.agendaWith(Story.item(ROUTE_ITEM, "9", Matter.SUBSTANTIVE))))
                    .isEqualTo("ITEM_DOUBLED");
            assertThat(code(Story.agendaWith(untitled))).isEqualTo("ITEM_INCOMPLETE");
            assertThat(code(Story.agendaWith(orphan))).isEqualTo("PARENT_UNKNOWN");
            assertThat(code(Story.agendaWith(unhashed))).isEqualTo("DOCUMENT_INCOMPLETE");
        }

        private static String code(Agenda agenda) {
            return CallForm.refusal(agenda).map(Refusal::code).orElseThrow().name();
        }
    }

    @Nested
    class Approving {

        @Test
        void fixesTheAgendaAsItStandsAndEndsItsItem() {
            Story.opened()
                    .when("10:03", new ApproveAgenda(SESSION))
                    .leadsTo(
                            new AgendaApproved(SESSION, Story.agenda()),
                            new ItemConcluded(SESSION, AGENDA_ITEM, Outcome.NOTED, SILENT, SILENT));
        }

        @Test
        void happensOnceInAnOpenSessionWithQuorum() {
            Story.called().when("10:03", new ApproveAgenda(SESSION)).isRefused(SessionRefusal.SESSION_NOT_OPENED);
            Story.deciding()
                    .when("10:04", new ApproveAgenda(SESSION))
                    .isRefused(SessionRefusal.AGENDA_ALREADY_APPROVED);
            Story.opened()
                    .after("10:03", new RecordDeparture(SESSION, EVA, SILENT))
                    .when("10:04", new ApproveAgenda(SESSION))
                    .isRefused(SessionRefusal.QUORUM_LOST);
        }

        @Test
        void comesBeforeAnyMatter() {
            Story.opened()
                    .when("10:03", new PresentItem(SESSION, ROUTE_ITEM, SILENT))
                    .isRefused(SessionRefusal.AGENDA_NOT_APPROVED);
        }
    }

    @Nested
    class Changing {

        @Test
        void addsMattersUnderGeneralBusiness() {
            Agenda more = Story.agendaWith(Story.subItem("itm-5-1", "5.1"));

            Story.deciding()
                    .when("10:05", change(more))
                    .leadsTo(new AgendaChanged(SESSION, more, "Solicitud de una integrante"));
        }

        @Test
        void addsThemNowhereElse() {
            Story.deciding()
                    .when("10:05", change(Story.agendaWith(Story.item("itm-7", "7", Matter.SUBSTANTIVE))))
                    .isRefused(SessionRefusal.ADDED_OUTSIDE_GENERAL_BUSINESS);
            Story.deciding()
                    .when("10:05", change(Story.agendaWith(Story.subItem("itm-7", "7"))))
                    .isRefused(SessionRefusal.SUB_ITEM_NUMBER);
        }

        @Test
        void addsNothingToAnExtraordinarySession() {
            Story.convened(Kind.EXTRAORDINARY, new KnownRules().rules(), Recorded.notOnRecord())
                    .sent()
                    .arrived(KnownCommission.ANA, KnownCommission.LUIS, EVA)
                    .after("10:02", new DeclareQuorum(SESSION, KnownCommission.ANA))
                    .after("10:03", new ApproveAgenda(SESSION))
                    .when("10:05", change(Story.agendaWith(Story.subItem("itm-5-1", "5.1"))))
                    .isRefused(SessionRefusal.EXTRAORDINARY_ADDS_NOTHING);
        }

        @Test
        void endsWhatItTakesOffTheAgendaAsWithdrawn() {
            Agenda less = Story.agendaWithout(PLAN_ITEM);

            Story.deciding()
                    .when("10:05", change(less))
                    .leadsTo(
                            new ItemConcluded(
                                    SESSION,
                                    PLAN_ITEM,
                                    Outcome.WITHDRAWN,
                                    SILENT,
                                    Recorded.of("Solicitud de una integrante")),
                            new AgendaChanged(SESSION, less, "Solicitud de una integrante"));
        }

        @Test
        void takesOffNothingThatEndedOrIsBeingVotedOn() {
            Story.deciding()
                    .after("10:04", conclude(PLAN_ITEM, Outcome.NOTED))
                    .when("10:05", change(Story.agendaWithout(PLAN_ITEM)))
                    .isRefused(SessionRefusal.CONCLUDED_ITEM_REMOVED);
            Story.voting(Ballot.Method.BY_NAME)
                    .when("10:15", change(Story.agendaWithout(ROUTE_ITEM)))
                    .isRefused(SessionRefusal.ITEM_HAS_UNDECLARED_VOTE);
        }

        @Test
        void leavesWhatWasCalledAsItWasCalled() {
            Item retitled = new Item(ROUTE_ITEM, "3", Matter.SUBSTANTIVE, "Otra cosa", SILENT, List.of());
            List<Item> items = Story.agenda().items().stream()
                    .map(item -> item.itemId().equals(ROUTE_ITEM) ? retitled : item)
                    .toList();

            Story.deciding().when("10:05", change(new Agenda(items))).isRefused(SessionRefusal.CALLED_ITEM_CHANGED);
            Story.deciding()
                    .when("10:05", change(new Agenda(Story.agenda().items().reversed())))
                    .isAccepted();
        }

        private static ChangeAgenda change(Agenda agenda) {
            return new ChangeAgenda(SESSION, agenda, "Solicitud de una integrante");
        }
    }

    @Nested
    class Treating {

        @Test
        void takesUpAnItemWithWhatWasSaid() {
            Story.deciding()
                    .when("10:05", new PresentItem(SESSION, ROUTE_ITEM, Recorded.of("Intervino Luis.")))
                    .leadsTo(new ItemPresented(SESSION, ROUTE_ITEM, Recorded.of("Intervino Luis.")));
            Story.deciding()
                    .when("10:05", new PresentItem(SESSION, "itm-0", SILENT))
                    .isRefused(SessionRefusal.ITEM_UNKNOWN);
        }

        @ParameterizedTest
        @EnumSource(names = {"PRESENTED", "NOTED", "WITHDRAWN", "POSTPONED", "REFERRED"})
        void endsAnItemWithoutAnAgreement(Outcome outcome) {
            Story.deciding()
                    .when("10:05", conclude(GENERAL_ITEM, outcome))
                    .leadsTo(new ItemConcluded(SESSION, GENERAL_ITEM, outcome, SILENT, SILENT));
        }

        @ParameterizedTest
        @EnumSource(names = {"AGREEMENT_ADOPTED", "REJECTED"})
        void endsAnItemLikeThisOnlyByAVote(Outcome outcome) {
            Story.deciding()
                    .when("10:05", conclude(GENERAL_ITEM, outcome))
                    .isRefused(SessionRefusal.OUTCOME_NEEDS_VOTE);
        }

        @Test
        void endsAnItemOnce() {
            Story.deciding()
                    .after("10:05", conclude(GENERAL_ITEM, Outcome.NOTED))
                    .when("10:06", conclude(GENERAL_ITEM, Outcome.POSTPONED))
                    .isRefused(SessionRefusal.ITEM_CONCLUDED);
        }

        @Test
        void leavesItemsOfProcedureToTheirActs() {
            Story.deciding()
                    .when("10:05", conclude(Story.CLOSING_ITEM, Outcome.NOTED))
                    .isRefused(SessionRefusal.ITEM_IS_PROCEDURAL);
        }

        @Test
        void decidesNothingWithoutQuorum() {
            Story.deciding()
                    .after("10:04", new RecordDeparture(SESSION, EVA, SILENT))
                    .when("10:05", conclude(GENERAL_ITEM, Outcome.POSTPONED))
                    .isRefused(SessionRefusal.QUORUM_LOST);
        }

        @Test
        void doesNotEndAnItemThatIsBeingVotedOn() {
            Story.voting(Ballot.Method.BY_NAME)
                    .when("10:15", conclude(ROUTE_ITEM, Outcome.POSTPONED))
                    .isRefused(SessionRefusal.ITEM_HAS_UNDECLARED_VOTE);
        }
    }

    private static ConcludeItem conclude(String itemId, Outcome outcome) {
        return new ConcludeItem(SESSION, itemId, outcome, SILENT);
    }
}
