package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;

import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.Review;

/** What an ordinary session says of the agreements that were open when it opened. */
final class ReviewFold {

    private ReviewFold() {}

    static void frozen(SessionDraft now, ReviewListFrozen event) {
        now.reviewList = event.agreementIds();
    }

    static void reviewed(SessionDraft now, AgreementReviewed event, Attribution act) {
        now.reviews = plus(
                now.reviews,
                new Review(
                        event.reviewId(),
                        event.itemId(),
                        event.agreementId(),
                        event.pointId(),
                        event.status(),
                        event.narrative(),
                        event.corrects(),
                        false,
                        act));
    }

    static void reviewedEnBloc(SessionDraft now, AgreementsReviewedEnBloc event, Attribution act) {
        for (String agreementId : event.agreementIds()) {
            now.reviews = plus(
                    now.reviews,
                    new Review(
                            event.reviewId(),
                            event.itemId(),
                            agreementId,
                            Recorded.notOnRecord(),
                            ReportedStatus.NO_CHANGE,
                            event.narrative(),
                            Recorded.notOnRecord(),
                            true,
                            act));
        }
    }
}
