package org.acuerda.command.agreement;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.command.agreement.AgreementCommand.AttachEvidence;
import org.acuerda.command.agreement.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.AgreementCommand.NoteReview;
import org.acuerda.command.agreement.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.FollowUps.Finding;
import org.acuerda.command.agreement.FollowUps.Report;
import org.acuerda.command.agreement.Points.Point;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Refused;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Evidence;

/** Decides what is reported of an agreement, what shows it, and who may find it fulfilled. */
final class FollowUpRules {

    private static final Set<String> WEB = Set.of("http", "https");

    private FollowUpRules() {}

    static Decision<AgreementEvent> record(AgreementState state, RecordFollowUp command) {
        Refused.whenBlank(AgreementRefusal.FOLLOW_UP_INCOMPLETE, command.followUpId(), command.narrative());
        Refused.when(
                command.narrative().length() > ProposalRules.LONGEST_TEXT,
                AgreementRefusal.TEXT_TOO_LONG,
                command.narrative().length(),
                ProposalRules.LONGEST_TEXT);
        Refused.when(
                state.followUps().find(command.followUpId()).isPresent(),
                AgreementRefusal.FOLLOW_UP_ALREADY_RECORDED,
                command.followUpId());
        Optional<String> pointId = command.pointId().known();
        Refused.when(
                pointId.isPresent() && pointId.flatMap(state.points()::find).isEmpty(),
                AgreementRefusal.POINT_UNKNOWN,
                pointId.orElse(""));
        refuseUnknownEvidence(state, command.evidenceIds());
        return Decision.of(new FollowUpRecorded(
                command.agreementId(),
                command.followUpId(),
                command.pointId(),
                command.status(),
                command.narrative(),
                command.evidenceIds(),
                command.sessionId()));
    }

    /** The session keeps what it said; an agreement that ended meanwhile has no follow-up any more. */
    static Decision<AgreementEvent> noteReview(AgreementState state, NoteReview command) {
        boolean noted = state.followUps().find(command.followUpId()).isPresent();
        if (noted || state.course().end().isPresent()) {
            return Decision.unchanged();
        }
        return record(
                state,
                new RecordFollowUp(
                        command.agreementId(),
                        command.followUpId(),
                        command.pointId(),
                        command.status(),
                        command.narrative(),
                        List.of(),
                        Recorded.of(command.sessionId())));
    }

    static Decision<AgreementEvent> attach(AgreementState state, AttachEvidence command, Surroundings surroundings) {
        Evidence evidence = command.evidence();
        Refused.whenBlank(AgreementRefusal.EVIDENCE_INCOMPLETE, evidence.evidenceId());
        Refused.when(
                state.followUps().evidenceIds().contains(evidence.evidenceId()),
                AgreementRefusal.EVIDENCE_ALREADY_ATTACHED,
                evidence.evidenceId());
        switch (evidence) {
            case Evidence.File file -> refuseIncomplete(file);
            case Evidence.Link link -> refuseIncomplete(link, surroundings);
        }
        storedFile(evidence)
                .ifPresent(sha256 -> Refused.when(
                        !surroundings.evidenceStored().test(sha256), AgreementRefusal.EVIDENCE_NOT_UPLOADED, sha256));
        return Decision.of(new EvidenceAttached(command.agreementId(), evidence));
    }

    /** The hash of the stored file that a piece of evidence stands on; empty for a link whose content was not stored. */
    static Optional<String> storedFile(Evidence evidence) {
        return switch (evidence) {
            case Evidence.File file -> Optional.of(file.sha256());
            case Evidence.Link link -> link.sha256().known();
        };
    }

    static Decision<AgreementEvent> review(AgreementState state, ReviewFollowUp command, Surroundings surroundings) {
        Report report = report(state, command.followUpId());
        Refused.when(report.finding() == Finding.OVERTAKEN, AgreementRefusal.REPORT_BEFORE_REOPENING);
        Refused.when(report.finding() != Finding.PENDING, AgreementRefusal.ALREADY_REVIEWED);
        Refused.when(
                report.reporterId().equals(surroundings.circumstances().actor()),
                AgreementRefusal.REVIEWER_IS_REPORTER);
        Refused.whenBlank(AgreementRefusal.REASON_MISSING, command.reason());
        return Decision.of(new FollowUpReviewed(
                command.agreementId(), command.followUpId(), command.accepted(), command.reason()));
    }

    /** With several points, each must be found done: one report on the whole, or one on each. */
    static Decision<AgreementEvent> declareFulfilled(
            AgreementState state, DeclareFulfilled command, Surroundings surroundings) {
        Report report = report(state, command.followUpId());
        String reviewer = surroundings.circumstances().actor();
        Refused.when(report.finding() == Finding.OVERTAKEN, AgreementRefusal.REPORT_BEFORE_REOPENING);
        Refused.when(report.status() != ReportedStatus.DONE, AgreementRefusal.REPORT_NOT_OF_DONE);
        Refused.when(report.finding() != Finding.ACCEPTED, AgreementRefusal.REPORT_NOT_ACCEPTED);
        Refused.when(report.reporterId().equals(reviewer), AgreementRefusal.REVIEWER_IS_REPORTER);
        Refused.when(command.evidenceIds().isEmpty(), AgreementRefusal.EVIDENCE_MISSING);
        refuseUnknownEvidence(state, command.evidenceIds());
        String pending = state.points().list().stream()
                .filter(point -> !state.followUps().saysDone(point.pointId()))
                .map(Point::number)
                .collect(Collectors.joining(", "));
        Refused.when(!pending.isEmpty(), AgreementRefusal.POINTS_PENDING, pending);
        return Decision.of(new AgreementFulfilled(
                command.agreementId(), command.followUpId(), command.evidenceIds(), report.reporterId(), reviewer));
    }

    private static Report report(AgreementState state, String followUpId) {
        return state.followUps()
                .find(followUpId)
                .orElseThrow(() -> new Refused(AgreementRefusal.FOLLOW_UP_UNKNOWN, followUpId));
    }

    private static void refuseUnknownEvidence(AgreementState state, List<String> evidenceIds) {
        evidenceIds.stream()
                .filter(id -> !state.followUps().evidenceIds().contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new Refused(AgreementRefusal.EVIDENCE_UNKNOWN, id);
                });
        Optional<String> twice = ProposalRules.doubled(evidenceIds);
        Refused.when(twice.isPresent(), AgreementRefusal.EVIDENCE_DOUBLED, twice.orElse(""));
    }

    private static void refuseIncomplete(Evidence.File file) {
        Refused.whenBlank(AgreementRefusal.EVIDENCE_INCOMPLETE, file.name(), file.mediaType());
        Refused.when(
                !ProposalRules.isHash(file.sha256()) || file.sizeBytes() <= 0, AgreementRefusal.EVIDENCE_INCOMPLETE);
    }

    private static void refuseIncomplete(Evidence.Link link, Surroundings surroundings) {
        Refused.when(!isWebAddress(link.address()), AgreementRefusal.LINK_INVALID, link.address());
        Refused.when(
                link.capturedAt().isAfter(surroundings.circumstances().now()),
                AgreementRefusal.LINK_SEEN_IN_FUTURE,
                link.capturedAt());
        link.sha256()
                .known()
                .ifPresent(hash -> Refused.when(!ProposalRules.isHash(hash), AgreementRefusal.EVIDENCE_INCOMPLETE));
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() != null && WEB.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
