package org.acuerda.command.agreement;

import static org.acuerda.command.acts.Asked.open;
import static org.acuerda.command.acts.Asked.questions;
import static org.acuerda.command.acts.Asked.refusal;
import static org.acuerda.command.agreement.Story.ID;
import static org.acuerda.command.agreement.Story.RITA;
import static org.acuerda.command.agreement.Story.bod;
import static org.acuerda.command.agreement.Story.point;
import static org.acuerda.command.agreement.Story.resolutive;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.acts.Acts;
import org.acuerda.command.acts.Standing;
import org.acuerda.command.agreement.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.AgreementCommand.CancelAgreement;
import org.acuerda.command.agreement.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.AgreementCommand.ElevateAgreement;
import org.acuerda.command.agreement.AgreementCommand.GiveOfficialKey;
import org.acuerda.command.agreement.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.AgreementCommand.RecordCouncilAnswer;
import org.acuerda.command.agreement.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.AgreementCommand.ReopenAgreement;
import org.acuerda.command.agreement.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.AgreementCommand.SetDueDate;
import org.acuerda.command.decision.Command;
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

class AgreementOpenActsTest {

    private static final String LUIS = "luis";

    private final Story due = Story.of(resolutive(
            point("pnt-1", "PRIMERO", Recorded.of(new Term.FixedDate(LocalDate.of(2026, 6, 30)))),
            point("pnt-2", "SEGUNDO", Story.after(Term.Trigger.SESSION_END, 5, Term.DayKind.BUSINESS))));
    private final Story reported = due.and(
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
        assertThat(standing(reported).answers())
                .extracting(Standing.Answer::act)
                .containsAll(new AgreementActs()
                        .agreements().list().stream()
                                .<Class<? extends Command>>map(Acts.Act::command)
                                .toList());
        assertThat(questions(standing(reported))).doesNotHaveDuplicates();
    }

    @Test
    void tellsPointsApart() {
        Standing standing = standing(due);

        assertThat(refusal(standing, SetDueDate.class, "pnt-1")).contains("DUE_DATE_ALREADY_SET");
        assertThat(refusal(standing, SetDueDate.class, "pnt-2")).isEmpty();
        assertThat(refusal(standing, RescheduleAgreement.class, "pnt-1")).isEmpty();
        assertThat(refusal(standing, RescheduleAgreement.class, "pnt-2")).contains("NO_DUE_DATE");
        assertThat(refusal(standing, RecordFollowUp.class, "pnt-2")).isEmpty();
        assertThat(refusal(standing, RecordFollowUp.class)).isEmpty();
        assertThat(refusal(standing, NotifyAgreement.class)).isEmpty();
        assertThat(refusal(standing, ReopenAgreement.class)).contains("AGREEMENT_NOT_ENDED");
        assertThat(refusal(standing, ElevateAgreement.class)).contains("NOT_A_COMMITTEE_REPORT");
        assertThat(refusal(standing, RecordCouncilAnswer.class)).contains("NOT_ELEVATED");
    }

    @Test
    void aNoticeIsAcknowledgedOnceByEach() {
        assertThat(refusal(standing(reported), AcknowledgeNotice.class, "not-1"))
                .isEmpty();
        assertThat(refusal(
                        standing(reported.and(RITA, new NoticeAcknowledged(ID, "not-1", "bod-1"))),
                        AcknowledgeNotice.class,
                        "not-1"))
                .contains("ALREADY_ACKNOWLEDGED");
    }

    @Test
    void whoReportedCannotReview() {
        assertThat(refusal(standing(reported), ReviewFollowUp.class, "fup-1")).isEmpty();
        assertThat(refusal(standing(reported.actingAs(LUIS)), ReviewFollowUp.class, "fup-1"))
                .contains("REVIEWER_IS_REPORTER");
    }

    @Test
    void whatIsReportedDoneNeedsAnAcceptanceAndEvidence() {
        Story accepted = reported.and(RITA, new FollowUpReviewed(ID, "fup-1", true, "Consta."));
        Story shown = accepted.and(
                LUIS,
                new EvidenceAttached(
                        ID,
                        new Evidence.Link(
                                "evd-1",
                                "https://example.org/",
                                Instant.parse("2026-03-09T18:00:00Z"),
                                Recorded.notOnRecord())));

        assertThat(refusal(standing(reported), DeclareFulfilled.class, "fup-1")).contains("REPORT_NOT_ACCEPTED");
        assertThat(refusal(standing(accepted), DeclareFulfilled.class, "fup-1")).contains("EVIDENCE_MISSING");
        assertThat(refusal(standing(shown), DeclareFulfilled.class, "fup-1")).isEmpty();
    }

    @Test
    void afterItsEndTheKeyAPublicationAndAReopeningAreLeft() {
        Standing standing = standing(due.and(
                RITA, new AgreementCancelled(ID, AgreementEvent.Ending.CANCELLED, "Quedó sin materia", "Sesión 2")));

        assertThat(open(standing))
                .containsExactlyInAnyOrder(GiveOfficialKey.class, PublishAgreement.class, ReopenAgreement.class);
        assertThat(refusal(standing, CancelAgreement.class)).contains("AGREEMENT_ENDED");
    }

    @Test
    void ofWhatWasOnlyPresentedNothingIsToBeDone() {
        Standing standing = standing(Story.of(Story.of(Proposal.Type.PRESENTATION)));

        assertThat(open(standing))
                .containsExactlyInAnyOrder(GiveOfficialKey.class, NotifyAgreement.class, PublishAgreement.class);
        assertThat(refusal(standing, RecordFollowUp.class)).contains("NOTHING_TO_DO");
    }

    private static Standing standing(Story story) {
        return AgreementOpenActs.standing(
                ID,
                story.state(),
                0,
                new Surroundings(story.circumstances(), story::membership, story.uploaded()::contains));
    }
}
