package org.acuerda.command.agreement;

import static org.acuerda.command.agreement.AgreementStory.ID;
import static org.acuerda.command.agreement.AgreementStory.RITA;
import static org.acuerda.command.agreement.AgreementStory.bod;
import static org.acuerda.command.agreement.AgreementStory.point;
import static org.acuerda.command.agreement.AgreementStory.resolutive;
import static org.acuerda.command.available.AskedActs.open;
import static org.acuerda.command.available.AskedActs.questions;
import static org.acuerda.command.available.AskedActs.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.agreement.rules.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.rules.AgreementCommand.CancelAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.rules.AgreementCommand.ElevateAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.GiveOfficialKey;
import org.acuerda.command.agreement.rules.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordCouncilAnswer;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.ReopenAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.SetDueDate;
import org.acuerda.command.agreement.rules.AgreementContext;
import org.acuerda.command.agreement.rules.AgreementRules;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.available.UnknownIdentifiers;
import org.acuerda.command.decision.Command;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.junit.jupiter.api.Test;

class AgreementAvailableActsTest {

    private static final String LUIS = "luis";

    private final AgreementStory due = AgreementStory.of(resolutive(
            point("pnt-1", "PRIMERO", Recorded.of(new Term.FixedDate(LocalDate.of(2026, 6, 30)))),
            point("pnt-2", "SEGUNDO", AgreementStory.after(Term.Trigger.SESSION_END, 5, Term.DayKind.BUSINESS))));
    private final AgreementStory reported = due.and(
            LUIS,
            new AgreementNotified(ID, "not-1", "ST/1", List.of(bod("bod-1")), "oficio"),
            new FollowUpRecorded(
                    ID,
                    "fup-1",
                    Recorded.notOnRecord(),
                    ReportedStatus.DONE,
                    "Se publicó.",
                    List.of(),
                    Recorded.notOnRecord()));

    @Test
    void asksAboutEveryActThatIsOffered() {
        assertThat(availableActs(reported).answers())
                .extracting(AvailableActs.Answer::act)
                .containsAll(new AgreementRoutes()
                        .agreements().list().stream()
                                .<Class<? extends Command>>map(CommandRoutes.Route::command)
                                .toList());
        assertThat(questions(availableActs(reported))).doesNotHaveDuplicates();
    }

    @Test
    void distinguishesPoints() {
        AvailableActs availableActs = availableActs(due);

        assertThat(refusal(availableActs, SetDueDate.class, "pnt-1")).contains("DUE_DATE_ALREADY_SET");
        assertThat(refusal(availableActs, SetDueDate.class, "pnt-2")).isEmpty();
        assertThat(refusal(availableActs, RescheduleAgreement.class, "pnt-1")).isEmpty();
        assertThat(refusal(availableActs, RescheduleAgreement.class, "pnt-2")).contains("NO_DUE_DATE");
        assertThat(refusal(availableActs, RecordFollowUp.class, "pnt-2")).isEmpty();
        assertThat(refusal(availableActs, RecordFollowUp.class)).isEmpty();
        assertThat(refusal(availableActs, NotifyAgreement.class)).isEmpty();
        assertThat(refusal(availableActs, ReopenAgreement.class)).contains("AGREEMENT_NOT_ENDED");
        assertThat(refusal(availableActs, ElevateAgreement.class)).contains("NOT_A_COMMITTEE_REPORT");
        assertThat(refusal(availableActs, RecordCouncilAnswer.class)).contains("NOT_ELEVATED");
    }

    @Test
    void aNoticeIsAcknowledgedOnceByEach() {
        assertThat(refusal(availableActs(reported), AcknowledgeNotice.class, "not-1"))
                .isEmpty();
        assertThat(refusal(
                        availableActs(reported.and(RITA, new NoticeAcknowledged(ID, "not-1", "bod-1"))),
                        AcknowledgeNotice.class,
                        "not-1"))
                .contains("ALREADY_ACKNOWLEDGED");
    }

    @Test
    void whoReportedCannotReview() {
        assertThat(refusal(availableActs(reported), ReviewFollowUp.class, "fup-1"))
                .isEmpty();
        assertThat(refusal(availableActs(reported.actingAs(LUIS)), ReviewFollowUp.class, "fup-1"))
                .contains("REVIEWER_IS_REPORTER");
    }

    @Test
    void whatIsReportedDoneNeedsEvidenceAndWasNotReturned() {
        AgreementStory accepted = reported.and(RITA, new FollowUpReviewed(ID, "fup-1", true, "Consta."));
        AgreementStory shown = accepted.and(
                LUIS,
                new EvidenceAttached(
                        ID,
                        new Evidence.Link(
                                "evd-1",
                                "https://example.org/",
                                Instant.parse("2026-03-09T18:00:00Z"),
                                Recorded.notOnRecord())));

        AgreementStory returned = reported.and(RITA, new FollowUpReviewed(ID, "fup-1", false, "No consta."));

        assertThat(refusal(availableActs(returned), DeclareFulfilled.class, "fup-1"))
                .contains("REPORT_NOT_ACCEPTED");
        for (AgreementStory unshown : List.of(reported, accepted)) {
            assertThat(refusal(availableActs(unshown), DeclareFulfilled.class, "fup-1"))
                    .contains("EVIDENCE_MISSING");
        }
        assertThat(refusal(availableActs(shown), DeclareFulfilled.class, "fup-1"))
                .isEmpty();
    }

    @Test
    void afterItsEndTheKeyANoticeAPublicationAndAReopeningAreLeft() {
        AvailableActs availableActs = availableActs(due.and(
                RITA, new AgreementCancelled(ID, AgreementEvent.Ending.CANCELLED, "Quedó sin materia", "Sesión 2")));

        assertThat(open(availableActs))
                .containsExactlyInAnyOrder(
                        GiveOfficialKey.class, NotifyAgreement.class, PublishAgreement.class, ReopenAgreement.class);
        assertThat(refusal(availableActs, CancelAgreement.class)).contains("AGREEMENT_ENDED");
    }

    @Test
    void ofWhatWasOnlyPresentedNothingIsToBeDone() {
        AvailableActs availableActs = availableActs(AgreementStory.of(AgreementStory.of(Proposal.Type.PRESENTATION)));

        assertThat(open(availableActs))
                .containsExactlyInAnyOrder(GiveOfficialKey.class, NotifyAgreement.class, PublishAgreement.class);
        assertThat(refusal(availableActs, RecordFollowUp.class)).contains("NOTHING_TO_DO");
    }

    private static AvailableActs availableActs(AgreementStory story) {
        AgreementContext context = new AgreementContext(story.circumstances(), story::membership);
        UnknownIdentifiers.areRefused(
                AgreementSampleCommands.of(ID, story.state(), story.circumstances()),
                command -> AgreementRules.decide(story.state(), command, context));
        return AgreementAvailableActs.availableActs(ID, story.state(), 0, context);
    }
}
