package org.acuerda.command.session;

import java.util.List;
import java.util.Optional;
import org.acuerda.command.agreement.OpenAgreements;
import org.acuerda.command.agreement.ProposalRules;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Refused;
import org.acuerda.command.session.SessionCommand.OfReview;
import org.acuerda.command.session.SessionCommand.ReviewAgreement;
import org.acuerda.command.session.SessionCommand.ReviewEnBloc;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;

/**
 * An ordinary session speaks of every agreement that was open when it opened, one by one or en bloc (R-28, R-29, R-29b).
 * What came to be open later is for the next session.
 */
final class ReviewRules {

    private ReviewRules() {}

    static Decision<SessionEvent> decide(Sitting sitting, OfReview command, OpenAgreements openAgreements) {
        return switch (command) {
            case ReviewAgreement review -> review(sitting, review, openAgreements);
            case ReviewEnBloc review -> reviewEnBloc(sitting, review);
        };
    }

    /** The list with which an ordinary session opens; an extraordinary one treats only what it was called for. */
    static List<SessionEvent> frozen(Sitting sitting, OpenAgreements openAgreements) {
        return switch (sitting.call().convened().kind()) {
            case ORDINARY ->
                List.of(new ReviewListFrozen(
                        sitting.call().convened().sessionId(),
                        openAgreements.of(sitting.call().convened().commissionId())));
            case EXTRAORDINARY, WORKING_MEETING -> List.of();
        };
    }

    /** Whether there is something to review and no item under which it could be done. */
    static boolean lacksItem(Sitting sitting) {
        return !sitting.state().review().listed().isEmpty()
                && sitting.state().business().agenda().items().stream()
                        .noneMatch(item -> item.matter() == Matter.AGREEMENT_REVIEW);
    }

    /** Demands that every agreement of the list was spoken of. */
    static void demandComplete(Sitting sitting, SessionRefusal refusal) {
        List<String> missing = sitting.state().review().missing();
        Refused.when(!missing.isEmpty(), refusal, String.join(", ", missing));
    }

    private static Decision<SessionEvent> review(
            Sitting sitting, ReviewAgreement command, OpenAgreements openAgreements) {
        demandReviewing(sitting, command);
        Review review = sitting.state().review();
        String agreementId = command.agreementId();
        Refused.when(!review.listed().contains(agreementId), SessionRefusal.AGREEMENT_NOT_ON_LIST, agreementId);
        command.pointId()
                .known()
                .ifPresent(pointId -> Refused.when(
                        !openAgreements.hasPoint(agreementId, pointId),
                        SessionRefusal.REVIEWED_POINT_UNKNOWN,
                        pointId,
                        agreementId));
        Optional<String> corrects = command.corrects().known();
        if (corrects.isPresent()) {
            Refused.when(
                    review.find(corrects.get())
                            .filter(entry -> entry.agreementIds().contains(agreementId))
                            .isEmpty(),
                    SessionRefusal.REVIEW_UNKNOWN,
                    corrects.get(),
                    agreementId);
        } else {
            Refused.when(
                    review.isReviewed(agreementId, command.pointId()),
                    SessionRefusal.AGREEMENT_ALREADY_REVIEWED,
                    agreementId);
        }
        return Decision.of(new AgreementReviewed(
                command.sessionId(),
                command.reviewId(),
                command.itemId(),
                agreementId,
                command.pointId(),
                command.status(),
                command.narrative(),
                command.corrects()));
    }

    private static Decision<SessionEvent> reviewEnBloc(Sitting sitting, ReviewEnBloc command) {
        demandReviewing(sitting, command);
        List<String> missing = sitting.state().review().missing();
        command.reservedIds().stream()
                .filter(reserved -> !missing.contains(reserved))
                .findFirst()
                .ifPresent(reserved -> {
                    throw new Refused(SessionRefusal.RESERVED_NOT_TO_REVIEW, reserved);
                });
        List<String> reviewed = missing.stream()
                .filter(agreementId -> !command.reservedIds().contains(agreementId))
                .toList();
        Refused.when(reviewed.isEmpty(), SessionRefusal.NOTHING_TO_REVIEW);
        return Decision.of(new AgreementsReviewedEnBloc(
                command.sessionId(),
                command.reviewId(),
                command.itemId(),
                reviewed,
                missing.stream().filter(command.reservedIds()::contains).toList(),
                command.narrative()));
    }

    private static void demandReviewing(Sitting sitting, OfReview command) {
        sitting.demandDeciding();
        Item item = sitting.demandOpenItem(command.itemId());
        Refused.when(item.matter() != Matter.AGREEMENT_REVIEW, SessionRefusal.NOT_A_REVIEW_ITEM, item.number());
        Refused.whenBlank(SessionRefusal.REVIEW_INCOMPLETE, command.reviewId(), command.narrative());
        Refused.when(
                command.narrative().length() > ProposalRules.LONGEST_TEXT,
                SessionRefusal.REVIEW_TOO_LONG,
                command.narrative().length(),
                ProposalRules.LONGEST_TEXT);
        Refused.when(
                sitting.state().review().find(command.reviewId()).isPresent(),
                SessionRefusal.REVIEW_ID_TAKEN,
                command.reviewId());
    }
}
