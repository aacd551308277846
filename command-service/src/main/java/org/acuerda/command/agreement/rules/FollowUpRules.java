package org.acuerda.command.agreement.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.agreement.rules.AgreementCommand.AttachEvidence;
import org.acuerda.command.agreement.rules.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.rules.AgreementCommand.NoteReview;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.agreement.state.FollowUps;
import org.acuerda.command.agreement.state.FollowUps.Finding;
import org.acuerda.command.agreement.state.FollowUps.Report;
import org.acuerda.command.agreement.state.PointStates.Point;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.PersonKey;
import org.acuerda.command.decision.Rejected;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Evidence;

/**
 * Rules of follow-ups: what is reported of an agreement, what proves it, and who may declare it fulfilled.
 */
public final class FollowUpRules {

    private FollowUpRules() {}

    /** What the report brings is attached by the same act. */
    static Decision<AgreementEvent> record(AgreementState state, RecordFollowUp command, AgreementContext context) {
        List<AgreementEvent> events = new ArrayList<>();
        List<String> evidenceIds = new ArrayList<>(command.evidenceIds());
        refuseUnknownEvidence(state, evidenceIds);
        for (Evidence brought : command.evidence().known().orElse(List.of())) {
            events.add(attached(state, command.agreementId(), brought, context));
            evidenceIds.add(brought.evidenceId());
        }
        refuseDoubled(evidenceIds);
        events.add(recorded(state, command, evidenceIds));
        return new Decision<>(events, List.of());
    }

    private static FollowUpRecorded recorded(AgreementState state, RecordFollowUp command, List<String> evidenceIds) {
        Rejected.whenBlank(AgreementRejection.FOLLOW_UP_INCOMPLETE, command.followUpId(), command.narrative());
        Rejected.when(
                command.narrative().length() > ProposalRules.MAX_TEXT_LENGTH,
                AgreementRejection.TEXT_TOO_LONG,
                command.narrative().length(),
                ProposalRules.MAX_TEXT_LENGTH);
        Rejected.when(
                state.followUps().find(command.followUpId()).isPresent(),
                AgreementRejection.FOLLOW_UP_ALREADY_RECORDED,
                command.followUpId());
        Optional<String> pointId = command.pointId().known();
        Rejected.when(
                pointId.isPresent() && pointId.flatMap(state.points()::find).isEmpty(),
                AgreementRejection.POINT_UNKNOWN,
                pointId.orElse(""));
        return new FollowUpRecorded(
                command.agreementId(),
                command.followUpId(),
                command.pointId(),
                command.status(),
                command.narrative(),
                evidenceIds,
                command.sessionId());
    }

    /** The review stays on record in the session; an agreement that ended meanwhile gets no more follow-ups. */
    static Decision<AgreementEvent> noteReview(AgreementState state, NoteReview command) {
        boolean noted = state.followUps().find(command.followUpId()).isPresent();
        if (noted || state.course().end().isPresent()) {
            return Decision.unchanged();
        }
        return Decision.of(recorded(
                state,
                new RecordFollowUp(
                        command.agreementId(),
                        command.followUpId(),
                        command.pointId(),
                        command.status(),
                        command.narrative(),
                        List.of(),
                        Recorded.of(command.sessionId()),
                        Recorded.notOnRecord()),
                List.of()));
    }

    static Decision<AgreementEvent> attach(AgreementState state, AttachEvidence command, AgreementContext context) {
        return Decision.of(attached(state, command.agreementId(), command.evidence(), context));
    }

    private static EvidenceAttached attached(
            AgreementState state, String agreementId, Evidence evidence, AgreementContext context) {
        EvidenceRules.refuseUnfit(evidence, context.circumstances().now());
        Rejected.when(
                state.followUps().evidenceIds().contains(evidence.evidenceId()),
                AgreementRejection.EVIDENCE_ALREADY_ATTACHED,
                evidence.evidenceId());
        return new EvidenceAttached(agreementId, evidence);
    }

    static Decision<AgreementEvent> review(AgreementState state, ReviewFollowUp command, AgreementContext context) {
        return Decision.of(reviewed(state, command, context));
    }

    private static FollowUpReviewed reviewed(AgreementState state, ReviewFollowUp command, AgreementContext context) {
        Report report = report(state, command.followUpId());
        Rejected.when(report.finding() == Finding.OVERTAKEN, AgreementRejection.REPORT_BEFORE_REOPENING);
        Rejected.when(report.finding() != Finding.PENDING, AgreementRejection.ALREADY_REVIEWED);
        refuseReporter(report, context.circumstances().actor());
        Rejected.whenBlank(AgreementRejection.REASON_MISSING, command.reason());
        return new FollowUpReviewed(command.agreementId(), command.followUpId(), command.accepted(), command.reason());
    }

    /**
     * With several points, each must be found done: one report on the whole, or one on each. A report that nobody has
     * reviewed is accepted by the same act.
     */
    static Decision<AgreementEvent> declareFulfilled(
            AgreementState state, DeclareFulfilled command, AgreementContext context) {
        Report report = report(state, command.followUpId());
        String reviewer = context.circumstances().actor();
        Rejected.when(report.finding() == Finding.OVERTAKEN, AgreementRejection.REPORT_BEFORE_REOPENING);
        Rejected.when(report.status() != ReportedStatus.DONE, AgreementRejection.REPORT_NOT_OF_DONE);
        Optional<String> acceptance = command.acceptance().known();
        Rejected.when(
                report.finding() == Finding.RETURNED || (report.finding() == Finding.PENDING && acceptance.isEmpty()),
                AgreementRejection.REPORT_NOT_ACCEPTED);
        Optional<FollowUpReviewed> accepted = acceptance.map(reason -> reviewed(
                state, new ReviewFollowUp(command.agreementId(), command.followUpId(), true, reason), context));
        refuseReporter(report, reviewer);
        Rejected.when(command.evidenceIds().isEmpty(), AgreementRejection.EVIDENCE_MISSING);
        refuseUnknownEvidence(state, command.evidenceIds());
        String pending = pending(state, accepted.map(state.followUps()::evolve).orElse(state.followUps()));
        Rejected.when(!pending.isEmpty(), AgreementRejection.POINTS_PENDING, pending);
        AgreementFulfilled fulfilled = new AgreementFulfilled(
                command.agreementId(), command.followUpId(), command.evidenceIds(), report.reporterId(), reviewer);
        return new Decision<>(
                Stream.<AgreementEvent>concat(accepted.stream(), Stream.of(fulfilled))
                        .toList(),
                List.of());
    }

    /** The numbers of the points that no accepted report says are done. */
    private static String pending(AgreementState state, FollowUps found) {
        return state.points().list().stream()
                .filter(point -> !found.saysDone(point.pointId()))
                .map(Point::number)
                .collect(Collectors.joining(", "));
    }

    private static void refuseReporter(Report report, String reviewer) {
        Rejected.when(PersonKey.isSame(report.reporterId(), reviewer), AgreementRejection.REVIEWER_IS_REPORTER);
    }

    private static Report report(AgreementState state, String followUpId) {
        return state.followUps()
                .find(followUpId)
                .orElseThrow(() -> new Rejected(AgreementRejection.FOLLOW_UP_UNKNOWN, followUpId));
    }

    private static void refuseUnknownEvidence(AgreementState state, List<String> evidenceIds) {
        evidenceIds.stream()
                .filter(id -> !state.followUps().evidenceIds().contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new Rejected(AgreementRejection.EVIDENCE_UNKNOWN, id);
                });
        refuseDoubled(evidenceIds);
    }

    private static void refuseDoubled(List<String> evidenceIds) {
        Optional<String> twice = ProposalRules.doubled(evidenceIds);
        Rejected.when(twice.isPresent(), AgreementRejection.EVIDENCE_DOUBLED, twice.orElse(""));
    }
}
