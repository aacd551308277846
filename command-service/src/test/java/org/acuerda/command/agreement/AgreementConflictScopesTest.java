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

/** Test of which commands and events of an agreement conflict, and which do not. */
class AgreementConflictScopesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final AgreementConflictScopes SCOPES = new AgreementConflictScopes();

    @Test
    void pointsAreApart() {
        AgreementEvent moved = new AgreementRescheduled(ID, "pnt-1", JUNE, JUNE.plusDays(5), "Faltó", "Sesión 2");

        assertConflict(new RescheduleAgreement(ID, "pnt-1", JUNE.plusDays(9), "Faltó", "Sesión 2"), moved);
        assertNoConflict(new RescheduleAgreement(ID, "pnt-2", JUNE.plusDays(9), "Faltó", "Sesión 2"), moved);
        assertConflict(new AssignResponsible(ID, "pnt-1", bod("bod-2"), "Sesión 2", "Relevo"), moved);
        assertConflict(followUp(Recorded.of("pnt-1")), moved);
        assertNoConflict(followUp(Recorded.notOnRecord()), moved);
    }

    @Test
    void anEndConflictsWithAllThatNeedsAnOpenAgreement() {
        AgreementEvent cancelled = new AgreementCancelled(ID, Ending.CANCELLED, "Sin materia", "Sesión 2");

        assertConflict(followUp(Recorded.notOnRecord()), cancelled);
        assertConflict(new CancelAgreement(ID, Ending.MOOT, "Sin materia", "Sesión 2"), cancelled);
        assertNoConflict(new GiveOfficialKey(ID, "CGATP/2026/1"), cancelled);
        assertNoConflict(new PublishAgreement(ID, "DOF", Recorded.notOnRecord()), cancelled);
    }

    @Test
    void reportsNoticesAndPublicationsAreApart() {
        assertConflict(review("fup-1"), new FollowUpReviewed(ID, "fup-1", true, "Consta"));
        assertNoConflict(review("fup-1"), new FollowUpReviewed(ID, "fup-2", true, "Consta"));
        assertConflict(acknowledge("bod-1"), new NoticeAcknowledged(ID, "not-1", "bod-1"));
        assertNoConflict(acknowledge("bod-1"), new NoticeAcknowledged(ID, "not-1", "bod-2"));
        AgreementEvent published = new AgreementPublished(ID, "DOF", Recorded.notOnRecord());
        assertConflict(new PublishAgreement(ID, "DOF", Recorded.notOnRecord()), published);
        assertNoConflict(new PublishAgreement(ID, "Portal", Recorded.notOnRecord()), published);
        assertConflict(new GiveOfficialKey(ID, "A-1"), new OfficialKeyGiven(ID, "A-2"));
    }

    @Test
    void identifiersMayBeTheSameAsCallersLike() {
        assertConflict(
                followUp(Recorded.of("x")),
                new FollowUpRecorded(
                        ID, "x", Recorded.of("x"), ReportedStatus.DONE, "Se hizo", List.of(), Recorded.notOnRecord()));
    }

    private static void assertConflict(AgreementCommand command, AgreementEvent event) {
        assertThat(SCOPES.conflicts(command, event))
                .as("%s after %s", command, event)
                .isTrue();
    }

    private static void assertNoConflict(AgreementCommand command, AgreementEvent event) {
        assertThat(SCOPES.conflicts(command, event))
                .as("%s after %s", command, event)
                .isFalse();
    }

    private static RecordFollowUp followUp(Recorded<String> pointId) {
        return new RecordFollowUp(
                ID,
                "fup-9",
                pointId,
                ReportedStatus.IN_PROGRESS,
                "Va",
                List.of(),
                Recorded.notOnRecord(),
                Recorded.notOnRecord());
    }

    private static ReviewFollowUp review(String followUpId) {
        return new ReviewFollowUp(ID, followUpId, true, "Consta");
    }

    private static AcknowledgeNotice acknowledge(String addresseeId) {
        return new AcknowledgeNotice(ID, "not-1", addresseeId);
    }
}
