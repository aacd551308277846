package org.acuerda.query.session;

import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.ReviewListContinued;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.Review;

/** Fold of an ordinary session's reviews of the agreements that were open when it opened. */
final class ReviewFold {

    private ReviewFold() {}

    static SessionView frozen(SessionView now, ReviewListFrozen event) {
        return now.withDeliberation(now.deliberation().withReviewList(event.agreementIds()));
    }

    static SessionView continued(SessionView now, ReviewListContinued event) {
        return now.withDeliberation(now.deliberation()
                .withReviewList(Stream.concat(now.deliberation().reviewList().stream(), event.agreementIds().stream())
                        .toList()));
    }

    static SessionView reviewed(SessionView now, AgreementReviewed event, Attribution act) {
        return with(
                now,
                Stream.of(new Review(
                        event.reviewId(),
                        event.itemId(),
                        event.agreementId(),
                        event.pointId(),
                        event.status(),
                        event.narrative(),
                        event.corrects(),
                        false,
                        act)));
    }

    static SessionView reviewedEnBloc(SessionView now, AgreementsReviewedEnBloc event, Attribution act) {
        return with(
                now,
                event.agreementIds().stream()
                        .map(agreementId -> new Review(
                                event.reviewId(),
                                event.itemId(),
                                agreementId,
                                Recorded.notOnRecord(),
                                ReportedStatus.NO_CHANGE,
                                event.narrative(),
                                Recorded.notOnRecord(),
                                true,
                                act)));
    }

    private static SessionView with(SessionView now, Stream<Review> reviews) {
        return now.withDeliberation(now.deliberation()
                .withReviews(Stream.concat(now.deliberation().reviews().stream(), reviews)
                        .toList()));
    }
}
