package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.SessionStory.DOCUMENT;
import static org.acuerda.command.session.SessionStory.SESSION;

import java.time.Instant;
import java.util.List;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.ApproveMinutes;
import org.acuerda.command.session.rules.SessionCommand.DraftMinutes;
import org.acuerda.command.session.rules.SessionCommand.ObserveMinutes;
import org.acuerda.command.session.rules.SessionCommand.PublishMinutes;
import org.acuerda.command.session.rules.SessionCommand.SignMinutes;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.MinutesObserved;
import org.acuerda.events.session.SessionEvent.MinutesPublished;
import org.acuerda.events.session.SessionEvent.MinutesSigned;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MinutesRulesTest {

    private static final String NEXT = "ses-2";
    private static final Instant NEXT_STARTS_AT = Instant.parse("2026-04-09T16:00:00Z");
    private static final DraftMinutes DRAFT = new DraftMinutes(SESSION, DOCUMENT);
    private static final ApproveMinutes APPROVE = new ApproveMinutes(SESSION, NEXT, DOCUMENT);
    private static final SignMinutes SIGN = new SignMinutes(SESSION, List.of(ANA, LUIS), DOCUMENT);
    private static final PublishMinutes PUBLISH =
            new PublishMinutes(SESSION, "Portal de la comisión", Recorded.notOnRecord(), DOCUMENT);

    @Test
    void goFromDraftToPublication() {
        SessionStory story = ended();

        story.when("2026-03-10", DRAFT).leadsTo(new MinutesDrafted(SESSION, DOCUMENT));
        story.after("2026-03-10", DRAFT)
                .when("2026-03-11", observe(EVA))
                .leadsTo(new MinutesObserved(SESSION, EVA, "Falta un nombre."));
        story.after("2026-03-11", observe(EVA))
                .beside(NEXT, next())
                .when("2026-04-09", APPROVE)
                .leadsTo(new MinutesApproved(SESSION, NEXT, DOCUMENT));
        story.after("2026-04-09", APPROVE)
                .when("2026-04-10", SIGN)
                .leadsTo(new MinutesSigned(SESSION, List.of(ANA, LUIS), DOCUMENT));
        story.after("2026-04-10", SIGN)
                .when("2026-04-11", PUBLISH)
                .leadsTo(new MinutesPublished(SESSION, "Portal de la comisión", Recorded.notOnRecord(), DOCUMENT));
    }

    @Nested
    class Drafts {

        @Test
        void waitForTheEndOfTheSession() {
            SessionStory.deciding().when("10:30", DRAFT).isRefused(SessionRejection.SESSION_NOT_ENDED);
        }

        @Test
        void mayFollowObservationsButNotTheApproval() {
            drafted()
                    .after("2026-03-11", observe(EVA))
                    .when("2026-03-12", DRAFT)
                    .leadsTo(new MinutesDrafted(SESSION, DOCUMENT));
            approved().when("2026-04-10", DRAFT).isRefused(SessionRejection.MINUTES_APPROVED_ALREADY);
        }

        /** */
        @Test
        void areKnownByTheirHash() {
            ended().when("2026-03-10", new DraftMinutes(SESSION, new Proposal.Document("acta.pdf", "0xCAFE")))
                    .isRefused(SessionRejection.DOCUMENT_INCOMPLETE);
        }

        @Test
        void areObservedByMembers() {
            drafted().when("2026-03-11", observe("mem-nobody")).isRefused(SessionRejection.OBSERVER_NOT_A_MEMBER);
            drafted()
                    .when("2026-03-11", new ObserveMinutes(SESSION, EVA, ""))
                    .isRefused(SessionRejection.OBSERVATION_MISSING);
            ended().when("2026-03-11", observe(EVA)).isRefused(SessionRejection.MINUTES_NOT_IN_DRAFT);
        }
    }

    @Nested
    class Approvals {

        /** */
        @Test
        void approveMinutesThatExist() {
            ended().beside(NEXT, next()).when("2026-04-09", APPROVE).isRefused(SessionRejection.MINUTES_NOT_IN_DRAFT);
        }

        @Test
        void happenInASessionOfTheCommission() {
            drafted().when("2026-04-09", APPROVE).isRefused(SessionRejection.APPROVING_SESSION_UNKNOWN);
        }

        @Test
        void happenInALaterSession() {
            SessionState same =
                    next(Instant.parse("2026-03-05T16:00:00Z"), SessionStory.agenda(), "2026-03-05T16:02:00Z");

            drafted()
                    .beside(NEXT, same)
                    .when("2026-04-09", APPROVE)
                    .isRefused(SessionRejection.APPROVING_SESSION_NOT_LATER);
        }

        @Test
        void happenInASessionThatHasOpened() {
            SessionState convened = SessionState.none().evolve(convocation(NEXT_STARTS_AT), new EdtfDate("2026-03-20"));

            drafted()
                    .beside(NEXT, convened)
                    .when("2026-04-09", APPROVE)
                    .isRefused(SessionRejection.APPROVING_SESSION_NOT_OPENED);
            drafted()
                    .beside(NEXT, next())
                    .when("2026-04-08", APPROVE)
                    .isRefused(SessionRejection.APPROVING_SESSION_NOT_OPENED);
        }

        @Test
        void happenInASessionThatHasThemOnItsAgenda() {
            SessionState other =
                    next(NEXT_STARTS_AT, SessionStory.agendaWithout(SessionStory.PLAN_ITEM), "2026-04-09T16:02:00Z");

            drafted().beside(NEXT, other).when("2026-04-09", APPROVE).isRefused(SessionRejection.MINUTES_NOT_ON_AGENDA);
        }
    }

    @Nested
    class Signatures {

        /** */
        @Test
        void followTheApproval() {
            drafted().when("2026-03-12", SIGN).isRefused(SessionRejection.MINUTES_NOT_APPROVED);
        }

        /** */
        @Test
        void areOfThoseWhoAttended() {
            approved()
                    .when("2026-04-10", new SignMinutes(SESSION, List.of(ANA, RAUL), DOCUMENT))
                    .isRefused(SessionRejection.SIGNATORY_WAS_NOT_PRESENT);
            approved()
                    .when("2026-04-10", new SignMinutes(SESSION, List.of(), DOCUMENT))
                    .isRefused(SessionRejection.SIGNATORIES_NONE);
        }

        @Test
        void mayComeOneAfterTheOther() {
            approved()
                    .after("2026-04-10", SIGN)
                    .when("2026-04-11", new SignMinutes(SESSION, List.of(EVA), DOCUMENT))
                    .leadsTo(new MinutesSigned(SESSION, List.of(EVA), DOCUMENT));
        }
    }

    @Nested
    class Publication {

        /** */
        @Test
        void followsTheSignatures() {
            approved().when("2026-04-10", PUBLISH).isRefused(SessionRejection.MINUTES_NOT_SIGNED);
        }

        @Test
        void saysWhere() {
            approved()
                    .after("2026-04-10", SIGN)
                    .when("2026-04-11", new PublishMinutes(SESSION, "", Recorded.notOnRecord(), DOCUMENT))
                    .isRefused(SessionRejection.PUBLICATION_PLACE_MISSING);
        }

        @Test
        void happensOnce() {
            approved()
                    .after("2026-04-10", SIGN)
                    .after("2026-04-11", PUBLISH)
                    .when("2026-04-12", PUBLISH)
                    .isRefused(SessionRejection.MINUTES_NOT_SIGNED);
        }
    }

    private static SessionStory ended() {
        return SessionStory.deciding().given("11:00", new SessionClosed(SESSION));
    }

    private static SessionStory drafted() {
        return ended().after("2026-03-10", DRAFT);
    }

    private static SessionStory approved() {
        return drafted().beside(NEXT, next()).after("2026-04-09", APPROVE);
    }

    private static SessionState next() {
        return next(NEXT_STARTS_AT, SessionStory.agenda(), "2026-04-09T16:02:00Z");
    }

    private static SessionState next(Instant startsAt, Agenda agenda, String openedAt) {
        EdtfDate opened = new EdtfDate(openedAt);
        return SessionState.none()
                .evolve(convocation(startsAt), new EdtfDate("2026-03-01T10:00:00-06:00"))
                .evolve(new QuorumDeclared(NEXT, ANA, new Roll.Count(4, 3, 3, 9)), opened)
                .evolve(new AgendaApproved(NEXT, agenda), opened);
    }

    private static SessionConvened convocation(Instant startsAt) {
        return SessionStory.convocation(
                NEXT, startsAt, Kind.ORDINARY, new KnownRules().rules(), Recorded.notOnRecord());
    }

    private static ObserveMinutes observe(String memberId) {
        return new ObserveMinutes(SESSION, memberId, "Falta un nombre.");
    }
}
