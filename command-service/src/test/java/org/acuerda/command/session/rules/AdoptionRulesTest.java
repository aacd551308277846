package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.session.SessionStory.PLAN_ITEM;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.VOTE;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.CountVotes;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.RecordAgreement;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Ballot.Method;
import org.acuerda.events.session.Ballot.Result;
import org.acuerda.events.session.Ballot.Tally;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdoptionRulesTest {

    private static final String AGREEMENT = "agr-1";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();
    private static final Recorded<String> KEY = Recorded.of("CGA/ORD/01/2026");

    @Nested
    class ByVote {

        private static final AdoptAgreement ADOPT =
                new AdoptAgreement(SESSION, AGREEMENT, ROUTE_ITEM, Recorded.of(VOTE), KEY, Recorded.notOnRecord());

        @Test
        void declaresTheResultEndsTheItemAndCreatesTheAgreement() {
            isAdopted(carried().when("10:15", ADOPT));
        }

        @Test
        void needsAFavourableResult() {
            voted(1, 2).when("10:15", ADOPT).isRefused(SessionRejection.RESULT_NOT_FAVOURABLE);
            SessionStory.voting(Method.BY_COUNT).when("10:15", ADOPT).isRefused(SessionRejection.VOTE_STILL_OPEN);
        }

        @Test
        void happensOnce() {
            carried().after("10:15", ADOPT).when("10:16", ADOPT).isRefused(SessionRejection.RESULT_DECLARED);
        }

        /** */
        @Test
        void adoptsTheTextThatWasVotedOn() {
            isAdopted(carried().when("10:15", adopt(ROUTE_ITEM, Recorded.of(SessionStory.resolutive()))));
            carried()
                    .when("10:15", adopt(ROUTE_ITEM, Recorded.of(SessionStory.informative())))
                    .isRefused(SessionRejection.PROPOSAL_FIXED_BY_VOTE);
        }

        /** */
        @Test
        void adoptsItUnderItsOwnItem() {
            carried()
                    .when("10:15", adopt(PLAN_ITEM, Recorded.notOnRecord()))
                    .isRefused(SessionRejection.VOTE_OF_OTHER_ITEM);
        }

        @Test
        void takesAnOfficialKeyThatSaysSomething() {
            carried()
                    .when(
                            "10:15",
                            new AdoptAgreement(
                                    SESSION,
                                    AGREEMENT,
                                    ROUTE_ITEM,
                                    Recorded.of(VOTE),
                                    Recorded.of(" "),
                                    Recorded.notOnRecord()))
                    .isRefused(SessionRejection.OFFICIAL_KEY_BLANK);
        }

        /** a session may go on for days. */
        @Test
        void comesBeforeTheDatesOfTheText() {
            SessionStory due = SessionStory.deciding()
                    .after("10:10", new OpenVote(SESSION, VOTE, ROUTE_ITEM, dueOn(DAY), Method.BY_COUNT))
                    .after("10:11", new CountVotes(SESSION, VOTE, new Tally(2, 1, 0)))
                    .after("10:12", new CloseVote(SESSION, VOTE));

            due.when("2026-03-06T00:05:00-06:00", ADOPT).isRefused(SessionRejection.VOTED_DATE_PASSED);
            due.when("2026-03-05T23:55:00-06:00", ADOPT)
                    .creates(new AgreementAdopted(
                            AGREEMENT, COMMISSION, SESSION, ROUTE_ITEM, Recorded.of(VOTE), KEY, DAY, dueOn(DAY)));
        }

        private static Proposal dueOn(LocalDate day) {
            Proposal standing = SessionStory.resolutive();
            Proposal.ResolutivePoint point = standing.points().getFirst();
            return new Proposal(
                    standing.type(),
                    standing.text(),
                    standing.legalBasis(),
                    List.of(new Proposal.ResolutivePoint(
                            point.pointId(),
                            point.number(),
                            point.text(),
                            point.responsibles(),
                            Recorded.of(new Term.FixedDate(day)),
                            point.deliverable())),
                    standing.annexes(),
                    standing.changes(),
                    false);
        }

        private static void isAdopted(DecisionAssert<SessionEvent> decision) {
            decision.leadsTo(
                    new ResultDeclared(SESSION, VOTE, Result.CARRIED),
                    new ItemConcluded(
                            SESSION, ROUTE_ITEM, Outcome.AGREEMENT_ADOPTED, Recorded.of(AGREEMENT), NOT_ON_RECORD));
            decision.creates(new AgreementAdopted(
                    AGREEMENT,
                    COMMISSION,
                    SESSION,
                    ROUTE_ITEM,
                    Recorded.of(VOTE),
                    KEY,
                    DAY,
                    SessionStory.resolutive()));
        }

        private static AdoptAgreement adopt(String itemId, Recorded<Proposal> proposal) {
            return new AdoptAgreement(SESSION, AGREEMENT, itemId, Recorded.of(VOTE), KEY, proposal);
        }

        private static SessionStory carried() {
            return voted(2, 1);
        }

        private static SessionStory voted(int inFavour, int against) {
            return SessionStory.voting(Method.BY_COUNT)
                    .after("10:11", new CountVotes(SESSION, VOTE, new Tally(inFavour, against, 0)))
                    .after("10:12", new CloseVote(SESSION, VOTE));
        }
    }

    @Nested
    class TakingNote {

        /** */
        @Test
        void endsAnInformativeMatterWithoutAVote() {
            DecisionAssert<SessionEvent> noted =
                    SessionStory.deciding().when("10:15", note(Recorded.of(SessionStory.informative())));

            noted.leadsTo(new ItemConcluded(SESSION, PLAN_ITEM, Outcome.NOTED, Recorded.of(AGREEMENT), NOT_ON_RECORD));
            noted.creates(new AgreementAdopted(
                    AGREEMENT,
                    COMMISSION,
                    SESSION,
                    PLAN_ITEM,
                    NOT_ON_RECORD,
                    NOT_ON_RECORD,
                    DAY,
                    SessionStory.informative()));
        }

        @Test
        void isNotEnoughForAResolutiveAgreement() {
            SessionStory.deciding()
                    .when("10:15", note(Recorded.of(SessionStory.resolutive())))
                    .isRefused(SessionRejection.AGREEMENT_NEEDS_VOTE);
        }

        /** */
        @Test
        void needsATextQuorumAndTheAgenda() {
            SessionStory.deciding()
                    .when("10:15", note(Recorded.notOnRecord()))
                    .isRefused(SessionRejection.PROPOSAL_MISSING);
            SessionStory.deciding()
                    .after("10:10", new RecordDeparture(SESSION, EVA, NOT_ON_RECORD))
                    .when("10:15", note(Recorded.of(SessionStory.informative())))
                    .isRefused(SessionRejection.QUORUM_LOST);
            SessionStory.opened()
                    .when("10:15", note(Recorded.of(SessionStory.informative())))
                    .isRefused(SessionRejection.AGENDA_NOT_APPROVED);
            SessionStory.called()
                    .arrived(ANA)
                    .when("10:15", note(Recorded.of(SessionStory.informative())))
                    .isRefused(SessionRejection.SESSION_NOT_OPENED);
        }

        private static AdoptAgreement note(Recorded<Proposal> proposal) {
            return new AdoptAgreement(SESSION, AGREEMENT, PLAN_ITEM, NOT_ON_RECORD, NOT_ON_RECORD, proposal);
        }
    }

    @Nested
    class RecordedFromASource {

        private static final LocalDate HELD = LocalDate.of(2018, 8, 30);

        @Test
        void keepsTheOrderOfTheSourceAndTheDayOfTheSession() {
            recorded()
                    .whenHistoric(recordAgreement(AGREEMENT, "itm-1", SessionStory.informative()))
                    .creates(new InformativeAgreementRecorded(
                            AGREEMENT,
                            COMMISSION,
                            SESSION,
                            "itm-1",
                            3,
                            NOT_ON_RECORD,
                            HELD,
                            SessionStory.informative(),
                            true));
        }

        @Test
        void distinguishesAResolutiveAgreement() {
            recorded()
                    .whenHistoric(recordAgreement(AGREEMENT, "itm-1", SessionStory.resolutive()))
                    .creates(new AgreementRecorded(
                            AGREEMENT,
                            COMMISSION,
                            SESSION,
                            "itm-1",
                            3,
                            NOT_ON_RECORD,
                            HELD,
                            SessionStory.resolutive(),
                            true));
        }

        @Test
        void isOneThatTheSessionLists() {
            recorded()
                    .whenHistoric(recordAgreement("agr-2", "itm-1", SessionStory.informative()))
                    .isRefused(SessionRejection.AGREEMENT_NOT_LISTED);
            recorded()
                    .whenHistoric(recordAgreement(AGREEMENT, "itm-2", SessionStory.informative()))
                    .isRefused(SessionRejection.ITEM_UNKNOWN);
        }

        @Test
        void isNeverLiveAndNeverOfASessionConvenedHere() {
            recorded()
                    .when("10:00", recordAgreement(AGREEMENT, "itm-1", SessionStory.informative()))
                    .isRefused(SessionRejection.LIVE_ACT_IN_RECORDED_SESSION);
            SessionStory.deciding()
                    .whenHistoric(recordAgreement(AGREEMENT, ROUTE_ITEM, SessionStory.informative()))
                    .isRefused(SessionRejection.SESSION_NOT_RECORDED);
        }

        private static RecordAgreement recordAgreement(String agreementId, String itemId, Proposal proposal) {
            return new RecordAgreement(SESSION, agreementId, itemId, NOT_ON_RECORD, proposal, true);
        }

        private static SessionStory recorded() {
            return SessionStory.unknown()
                    .given(
                            "2018-08-30",
                            new SessionRecorded(
                                    SESSION,
                                    COMMISSION,
                                    Kind.ORDINARY,
                                    NOT_ON_RECORD,
                                    Recorded.of(1),
                                    "PRIMERA SESIÓN ORDINARIA",
                                    HELD,
                                    "INEGI",
                                    Recorded.of("Veracruz"),
                                    List.of(new RecordedItem("itm-1", 3, "Informe", AGREEMENT))));
        }
    }
}
