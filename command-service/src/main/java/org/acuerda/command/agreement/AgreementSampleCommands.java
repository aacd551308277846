package org.acuerda.command.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acuerda.command.agreement.rules.AgreementCommand;
import org.acuerda.command.agreement.rules.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.rules.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.rules.AgreementCommand.AttachEvidence;
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
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.agreement.state.FollowUps.Finding;
import org.acuerda.command.agreement.state.Notices.Notice;
import org.acuerda.command.agreement.state.PointStates.Point;
import org.acuerda.command.available.SampleCommand;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Proposal.Responsible;

/**
 * Sample commands of an agreement: each act once for the whole, or for each point, notice or report that it could be
 * about, with contents that only the agreement's state can reject.
 */
final class AgreementSampleCommands {

    /** Placeholder for a text or an identifier that the caller would give; no identifier on record looks like it. */
    private static final String GIVEN = "?";

    private static final Responsible SOMEONE = new Responsible(Responsible.Kind.NAMED, GIVEN, GIVEN);

    private final String agreementId;
    private final AgreementState state;
    private final List<SampleCommand<AgreementCommand>> samples = new ArrayList<>();

    private AgreementSampleCommands(String agreementId, AgreementState state) {
        this.agreementId = agreementId;
        this.state = state;
    }

    static List<SampleCommand<AgreementCommand>> of(
            String agreementId, AgreementState state, Circumstances circumstances) {
        AgreementSampleCommands asked = new AgreementSampleCommands(agreementId, state);
        asked.ofTheWhole(circumstances);
        asked.ofPoints();
        asked.ofNotices();
        asked.ofReports();
        return asked.samples;
    }

    private void ofTheWhole(Circumstances circumstances) {
        add(new GiveOfficialKey(agreementId, GIVEN));
        add(new NotifyAgreement(agreementId, GIVEN, GIVEN, List.of(SOMEONE), GIVEN));
        add(new PublishAgreement(agreementId, GIVEN, Recorded.notOnRecord()));
        add(followUp(Recorded.notOnRecord()));
        add(new AttachEvidence(
                agreementId,
                new Evidence.Link(GIVEN, "https://example.org/", circumstances.now(), Recorded.notOnRecord())));
        add(new CancelAgreement(agreementId, AgreementEvent.Ending.CANCELLED, GIVEN, GIVEN));
        add(new ReopenAgreement(agreementId, GIVEN, GIVEN));
        add(new ElevateAgreement(agreementId, GIVEN, GIVEN));
        add(new RecordCouncilAnswer(agreementId, GIVEN, Recorded.notOnRecord()));
    }

    private void ofPoints() {
        LocalDate adoptedOn = state.adoption().orElseThrow().adoptedOn();
        for (Point point : state.points().list()) {
            String pointId = point.pointId();
            LocalDate later = point.dueOn().known().orElse(adoptedOn).plusDays(1);
            add(pointId, new AssignResponsible(agreementId, pointId, SOMEONE, GIVEN, GIVEN));
            add(pointId, new SetDueDate(agreementId, pointId, later, GIVEN));
            add(pointId, new RescheduleAgreement(agreementId, pointId, later, GIVEN, GIVEN));
            add(pointId, followUp(Recorded.of(pointId)));
        }
    }

    private RecordFollowUp followUp(Recorded<String> pointId) {
        return new RecordFollowUp(
                agreementId,
                GIVEN,
                pointId,
                AgreementEvent.ReportedStatus.IN_PROGRESS,
                GIVEN,
                List.of(),
                Recorded.notOnRecord(),
                Recorded.notOnRecord());
    }

    private void ofNotices() {
        for (Map.Entry<String, Notice> sent : new TreeMap<>(state.notices().sent()).entrySet()) {
            Notice notice = sent.getValue();
            String addressee = notice.addresseeIds().stream()
                    .filter(id -> !notice.acknowledgedBy().contains(id))
                    .findFirst()
                    .orElseGet(() -> notice.addresseeIds().iterator().next());
            add(sent.getKey(), new AcknowledgeNotice(agreementId, sent.getKey(), addressee));
        }
    }

    private void ofReports() {
        List<String> evidenceIds = List.copyOf(state.followUps().evidenceIds());
        for (String followUpId :
                state.followUps().reports().keySet().stream().sorted().toList()) {
            add(followUpId, new ReviewFollowUp(agreementId, followUpId, true, GIVEN));
            boolean reviewed = state.followUps()
                    .find(followUpId)
                    .filter(report -> report.finding() != Finding.PENDING)
                    .isPresent();
            add(
                    followUpId,
                    new DeclareFulfilled(
                            agreementId,
                            followUpId,
                            evidenceIds,
                            reviewed ? Recorded.notOnRecord() : Recorded.of(GIVEN)));
        }
    }

    private void add(AgreementCommand command) {
        samples.add(SampleCommand.of(command));
    }

    private void add(String target, AgreementCommand command) {
        samples.add(SampleCommand.of(target, command));
    }
}
