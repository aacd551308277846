package org.acuerda.query.agreement;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementElevated;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.AgreementReopened;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.CouncilAnswered;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.Proposal.Change.Effect;
import org.acuerda.query.agreement.AgreementView.AttachedEvidence;
import org.acuerda.query.agreement.AgreementView.CouncilAnswer;
import org.acuerda.query.agreement.AgreementView.Course;
import org.acuerda.query.agreement.AgreementView.Elevation;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.AgreementView.Reopening;
import org.acuerda.query.agreement.AgreementView.Review;
import org.acuerda.query.answer.Attribution;

/** Fold of an agreement's reports, its evidence, its ending and the National Council's answer. */
final class CourseFold {

    private CourseFold() {}

    static Course reported(Course now, FollowUpRecorded event, Attribution act) {
        FollowUp followUp = AgreementViewFollowUpBuilder.builder()
                .followUpId(event.followUpId())
                .pointId(event.pointId())
                .status(event.status())
                .narrative(event.narrative())
                .sessionId(event.sessionId())
                .act(act)
                .evidenceIds(event.evidenceIds())
                .build();
        return now.withFollowUps(plus(now.followUps(), followUp));
    }

    static Course attached(Course now, EvidenceAttached event, Attribution act) {
        return now.withEvidence(plus(now.evidence(), new AttachedEvidence(event.evidence(), act)));
    }

    static Course reviewed(Course now, FollowUpReviewed event, Attribution act) {
        Review review = new Review(event.accepted(), event.reason(), act);
        return now.withFollowUps(replaced(
                now.followUps(),
                followUp -> followUp.followUpId().equals(event.followUpId()),
                followUp -> followUp.withReview(review)));
    }

    static Course fulfilled(Course now, AgreementFulfilled event, Attribution act) {
        return now.withEnding(AgreementViewEndingBuilder.builder()
                .status(AgreementStatus.FULFILLED)
                .act(act)
                .reporterId(event.reporterId())
                .reviewerId(event.reviewerId())
                .evidenceIds(event.evidenceIds())
                .build());
    }

    static Course cancelled(Course now, AgreementCancelled event, Attribution act) {
        AgreementStatus status =
                switch (event.ending()) {
                    case CANCELLED -> AgreementStatus.CANCELLED;
                    case MOOT -> AgreementStatus.MOOT;
                };
        return now.withEnding(AgreementViewEndingBuilder.builder()
                .status(status)
                .act(act)
                .reason(event.reason())
                .authority(event.authority())
                .build());
    }

    static Course reopened(Course now, AgreementReopened event, Attribution act) {
        if (now.ending() == null) {
            return now;
        }
        Reopening reopening = new Reopening(now.ending(), event.reason(), event.authority(), act);
        return now.with(
                course -> course.reopenings(plus(now.reopenings(), reopening)).ending(null));
    }

    static Course elevated(Course now, AgreementElevated event, Attribution act) {
        return now.withElevation(new Elevation(event.elevatedTo(), event.officeNumber(), act));
    }

    static Course answered(Course now, CouncilAnswered event, Attribution act) {
        return now.withCouncilAnswer(new CouncilAnswer(event.answer(), event.councilKey(), act));
    }

    /** A revocation ends an open agreement; an earlier ending stays on record. */
    static Course superseded(Course now, AgreementSuperseded event, Attribution act) {
        if (event.effect() != Effect.REVOKES || now.ending() != null) {
            return now;
        }
        return now.withEnding(AgreementViewEndingBuilder.builder()
                .status(AgreementStatus.REVOKED)
                .act(act)
                .build());
    }
}
