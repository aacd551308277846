package org.acuerda.command.session.rules;

import java.util.List;
import java.util.Optional;
import org.acuerda.command.agreement.OpenAgreements;
import org.acuerda.command.agreement.rules.ProposalRules;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.rules.SessionCommand.OfReview;
import org.acuerda.command.session.rules.SessionCommand.ReviewAgreement;
import org.acuerda.command.session.rules.SessionCommand.ReviewEnBloc;
import org.acuerda.command.session.state.Review;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;

/**
 * Rules of the review: an ordinary session reviews every agreement that was open when it opened, one by one or en bloc
 * (R-28, R-29, R-29b). An agreement that became open later is for the next session.
 */
final class ReviewRules {

    private ReviewRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfReview command, OpenAgreements openAgreements) {
        return switch (command) {
            case ReviewAgreement review -> review(context, review, openAgreements);
            case ReviewEnBloc review -> reviewEnBloc(context, review);
        };
    }

    /** The list with which an ordinary session opens; an extraordinary one treats only what it was called for. */
    static List<SessionEvent> frozen(SessionContext context, OpenAgreements openAgreements) {
        return switch (context.call().convened().kind()) {
            case ORDINARY ->
                List.of(new ReviewListFrozen(
                        context.call().convened().sessionId(),
                        openAgreements.of(context.call().convened().commissionId())));
            case EXTRAORDINARY, WORKING_MEETING -> List.of();
        };
    }

    /** Whether there is something to review and no item under which it could be done. */
    static boolean lacksItem(SessionContext context) {
        return !context.state().review().listed().isEmpty()
                && context.state().business().agenda().items().stream()
                        .noneMatch(item -> item.matter() == Matter.AGREEMENT_REVIEW);
    }

    /** Demands that every agreement of the list was reviewed. */
    static void demandComplete(SessionContext context, SessionRejection refusal) {
        List<String> missing = context.state().review().missing();
        Rejected.when(!missing.isEmpty(), refusal, String.join(", ", missing));
    }

    private static Decision<SessionEvent> review(
            SessionContext context, ReviewAgreement command, OpenAgreements openAgreements) {
        demandReviewing(context, command);
        Review review = context.state().review();
        String agreementId = command.agreementId();
        Rejected.when(!review.listed().contains(agreementId), SessionRejection.AGREEMENT_NOT_ON_LIST, agreementId);
        command.pointId()
                .known()
                .ifPresent(pointId -> Rejected.when(
                        !openAgreements.hasPoint(agreementId, pointId),
                        SessionRejection.REVIEWED_POINT_UNKNOWN,
                        pointId,
                        agreementId));
        Optional<String> corrects = command.corrects().known();
        if (corrects.isPresent()) {
            Rejected.when(
                    review.find(corrects.get())
                            .filter(entry -> entry.agreementIds().contains(agreementId))
                            .isEmpty(),
                    SessionRejection.REVIEW_UNKNOWN,
                    corrects.get(),
                    agreementId);
        } else {
            Rejected.when(
                    review.isReviewed(agreementId, command.pointId()),
                    SessionRejection.AGREEMENT_ALREADY_REVIEWED,
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

    private static Decision<SessionEvent> reviewEnBloc(SessionContext context, ReviewEnBloc command) {
        demandReviewing(context, command);
        List<String> missing = context.state().review().missing();
        command.reservedIds().stream()
                .filter(reserved -> !missing.contains(reserved))
                .findFirst()
                .ifPresent(reserved -> {
                    throw new Rejected(SessionRejection.RESERVED_NOT_TO_REVIEW, reserved);
                });
        List<String> reviewed = missing.stream()
                .filter(agreementId -> !command.reservedIds().contains(agreementId))
                .toList();
        Rejected.when(reviewed.isEmpty(), SessionRejection.NOTHING_TO_REVIEW);
        return Decision.of(new AgreementsReviewedEnBloc(
                command.sessionId(),
                command.reviewId(),
                command.itemId(),
                reviewed,
                missing.stream().filter(command.reservedIds()::contains).toList(),
                command.narrative()));
    }

    private static void demandReviewing(SessionContext context, OfReview command) {
        context.demandDeciding();
        Item item = context.demandOpenItem(command.itemId());
        Rejected.when(item.matter() != Matter.AGREEMENT_REVIEW, SessionRejection.NOT_A_REVIEW_ITEM, item.number());
        Rejected.whenBlank(SessionRejection.REVIEW_INCOMPLETE, command.reviewId(), command.narrative());
        Rejected.when(
                command.narrative().length() > ProposalRules.MAX_TEXT_LENGTH,
                SessionRejection.REVIEW_TOO_LONG,
                command.narrative().length(),
                ProposalRules.MAX_TEXT_LENGTH);
        Rejected.when(
                context.state().review().find(command.reviewId()).isPresent(),
                SessionRejection.REVIEW_ID_TAKEN,
                command.reviewId());
    }
}
