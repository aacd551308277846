package org.acuerda.command.agreement;

import static org.acuerda.command.agreement.AgreementStory.ID;
import static org.acuerda.command.agreement.AgreementStory.bod;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.agreement.rules.AgreementCommand;
import org.acuerda.command.agreement.rules.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.rules.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.rules.AgreementCommand.CancelAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.GiveOfficialKey;
import org.acuerda.command.agreement.rules.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.ReviewFollowUp;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.Ending;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.junit.jupiter.api.Test;

/** Who is in whose way at an agreement, and who is not. */
class AgreementConflictScopesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final AgreementConflictScopes SCOPES = new AgreementConflictScopes();

    @Test
    void pointsAreApart() {
        AgreementEvent moved = new AgreementRescheduled(ID, "pnt-1", JUNE, JUNE.plusDays(5), "Faltó", "Sesión 2");

        assertMeet(new RescheduleAgreement(ID, "pnt-1", JUNE.plusDays(9), "Faltó", "Sesión 2"), moved);
        assertPass(new RescheduleAgreement(ID, "pnt-2", JUNE.plusDays(9), "Faltó", "Sesión 2"), moved);
        assertMeet(new AssignResponsible(ID, "pnt-1", bod("bod-2"), "Sesión 2", "Relevo"), moved);
        assertMeet(followUp(Recorded.of("pnt-1")), moved);
        assertPass(followUp(Recorded.notOnRecord()), moved);
    }

    @Test
    void anEndIsInTheWayOfAllThatNeedsAnOpenAgreement() {
        AgreementEvent cancelled = new AgreementCancelled(ID, Ending.CANCELLED, "Sin materia", "Sesión 2");

        assertMeet(followUp(Recorded.notOnRecord()), cancelled);
        assertMeet(new CancelAgreement(ID, Ending.MOOT, "Sin materia", "Sesión 2"), cancelled);
        assertPass(new GiveOfficialKey(ID, "CGATP/2026/1"), cancelled);
        assertPass(new PublishAgreement(ID, "DOF", Recorded.notOnRecord()), cancelled);
    }

    @Test
    void reportsNoticesAndPublicationsAreApart() {
        assertMeet(review("fup-1"), new FollowUpReviewed(ID, "fup-1", true, "Consta"));
        assertPass(review("fup-1"), new FollowUpReviewed(ID, "fup-2", true, "Consta"));
        assertMeet(acknowledge("bod-1"), new NoticeAcknowledged(ID, "not-1", "bod-1"));
        assertPass(acknowledge("bod-1"), new NoticeAcknowledged(ID, "not-1", "bod-2"));
        AgreementEvent published = new AgreementPublished(ID, "DOF", Recorded.notOnRecord());
        assertMeet(new PublishAgreement(ID, "DOF", Recorded.notOnRecord()), published);
        assertPass(new PublishAgreement(ID, "Portal", Recorded.notOnRecord()), published);
        assertMeet(new GiveOfficialKey(ID, "A-1"), new OfficialKeyGiven(ID, "A-2"));
    }

    @Test
    void identifiersMayBeTheSameAsCallersLike() {
        assertMeet(
                followUp(Recorded.of("x")),
                new FollowUpRecorded(
                        ID, "x", Recorded.of("x"), ReportedStatus.DONE, "Se hizo", List.of(), Recorded.notOnRecord()));
    }

    private static void assertMeet(AgreementCommand command, AgreementEvent event) {
        assertThat(SCOPES.conflicts(command, event))
                .as("%s after %s", command, event)
                .isTrue();
    }

    private static void assertPass(AgreementCommand command, AgreementEvent event) {
        assertThat(SCOPES.conflicts(command, event))
                .as("%s after %s", command, event)
                .isFalse();
    }

    private static RecordFollowUp followUp(Recorded<String> pointId) {
        return new RecordFollowUp(
                ID, "fup-9", pointId, ReportedStatus.IN_PROGRESS, "Va", List.of(), Recorded.notOnRecord());
    }

    private static ReviewFollowUp review(String followUpId) {
        return new ReviewFollowUp(ID, followUpId, true, "Consta");
    }

    private static AcknowledgeNotice acknowledge(String addresseeId) {
        return new AcknowledgeNotice(ID, "not-1", addresseeId);
    }
}
