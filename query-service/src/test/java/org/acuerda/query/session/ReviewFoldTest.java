package org.acuerda.query.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.acuerda.query.session.SessionView.Review;
import org.junit.jupiter.api.Test;

class ReviewFoldTest {

    private static final String FIRST = "agr-019a2f40-6c00-7000-8000-000000000020";
    private static final String SECOND = "agr-019a2f40-6c00-7000-8000-000000000021";
    private static final String THIRD = "agr-019a2f40-6c00-7000-8000-000000000022";
    private static final String CONVENED = "session.convened.v1";
    private static final String FROZEN = "session.review-list-frozen.v1";
    private static final String REVIEWED = "session.agreement-reviewed.v1";
    private static final String EN_BLOC = "session.agreements-reviewed-en-bloc.v1";

    @Test
    void listsWhatIsToBeReviewed() {
        SessionView view = folded(CONVENED, FROZEN);

        assertThat(view.deliberation().reviewList()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(view.unreviewedIds()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(view.deliberation().reviews()).isEmpty();
    }

    @Test
    void hasNothingToReviewWhereNothingIsOpen() {
        SessionView view = folded(CONVENED, "session.review-list-frozen.v1.nothing-open");

        assertThat(view.deliberation().reviewList()).isEmpty();
        assertThat(view.unreviewedIds()).isEmpty();
    }

    @Test
    void keepsTheReviewOfAnAgreementAndItsCorrection() {
        SessionView view = folded(CONVENED, FROZEN, REVIEWED, "session.agreement-reviewed.v1.correction");

        assertThat(view.unreviewedIds()).containsExactly(SECOND, THIRD);
        assertThat(view.deliberation().reviews())
                .extracting(Review::agreementId, Review::status, Review::corrects, Review::enBloc)
                .containsExactly(
                        tuple(FIRST, ReportedStatus.IN_PROGRESS, Recorded.notOnRecord(), false),
                        tuple(
                                FIRST,
                                ReportedStatus.NO_CHANGE,
                                Recorded.of("rev-019a2f40-6c00-7000-8000-000000000090"),
                                false));
        assertThat(view.deliberation().reviews().getFirst().act().position()).isEqualTo(3);
    }

    @Test
    void hasAReviewOfEachAgreementReviewedEnBloc() {
        SessionView view = folded(CONVENED, FROZEN, EN_BLOC);

        assertThat(view.unreviewedIds()).containsExactly(FIRST);
        assertThat(view.deliberation().reviews())
                .extracting(Review::agreementId, Review::status, Review::enBloc)
                .containsExactly(
                        tuple(SECOND, ReportedStatus.NO_CHANGE, true), tuple(THIRD, ReportedStatus.NO_CHANGE, true));
    }

    private static SessionView folded(String... contracts) {
        return Folds.fold(new SessionProjection(), Journal.ofContracts(contracts));
    }
}
