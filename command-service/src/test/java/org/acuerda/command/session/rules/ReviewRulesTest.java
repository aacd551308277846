package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.session.SessionStory.CLOSING_ITEM;
import static org.acuerda.command.session.SessionStory.GENERAL_ITEM;
import static org.acuerda.command.session.SessionStory.PLAN_ITEM;
import static org.acuerda.command.session.SessionStory.REVIEW_ITEM;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.rules.SessionCommand.Close;
import org.acuerda.command.session.rules.SessionCommand.Conclude;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.Recess;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.command.session.rules.SessionCommand.ReviewAgreement;
import org.acuerda.command.session.rules.SessionCommand.ReviewEnBloc;
import org.acuerda.command.session.state.Review;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.Conclusion;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewRulesTest {

    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();
    private static final String FIRST = "agr-1";
    private static final String SECOND = "agr-2";
    private static final String THIRD = "agr-3";
    private static final DeclareQuorum QUORUM = new DeclareQuorum(SESSION, ANA);
    private static final ApproveAgenda APPROVE = new ApproveAgenda(SESSION);
    private static final ReviewEnBloc ALL = enBloc("rev-9", List.of());
    private static final ChangeAgenda WITH_REVIEW = new ChangeAgenda(
            SESSION,
            SessionStory.agendaWith(SessionStory.item(REVIEW_ITEM, "7", Matter.AGREEMENT_REVIEW)),
            "La convocatoria omitió la revisión");

    private final SessionStory reviewing = SessionStory.decidingToReview(FIRST, SECOND, THIRD);

    @Nested
    class TheList {

        /** */
        @Test
        void isFrozenWhenAnOrdinarySessionOpens() {
            ReviewListFrozen frozen = SessionStory.calledToReview(FIRST, SECOND)
                    .when("10:02", QUORUM)
                    .of(ReviewListFrozen.class);

            assertThat(frozen.agreementIds()).containsExactly(FIRST, SECOND);
        }

        @Test
        void doesNotBurdenAnExtraordinarySession() {
            SessionStory opened = SessionStory.convened(
                            Kind.EXTRAORDINARY, new KnownRules().rules(), Recorded.notOnRecord())
                    .reviewing(FIRST)
                    .sent()
                    .arrived(ANA, LUIS, EVA)
                    .after("10:02", QUORUM);

            assertThat(opened.state().review()).isEqualTo(Review.none());
            opened.when("10:03", APPROVE).leadsTo(SessionStory.approval(SessionStory.agenda()));
        }

        @Test
        void doesNotGrowWithWhatIsAdoptedLater() {
            reviewing.reviewing(FIRST, SECOND, THIRD, "agr-4");

            reviewing.when("10:10", review("rev-1", "agr-4")).isRefused(SessionRejection.AGREEMENT_NOT_ON_LIST);
        }
    }

    @Nested
    class OnTheAgenda {

        private final SessionStory withoutItem =
                SessionStory.called().reviewing(FIRST).arrived(ANA, LUIS, EVA).after("10:02", QUORUM);

        /** */
        @Test
        void isMissedWhereAgreementsAreOpen() {
            withoutItem.when("10:03", APPROVE).isRefused(SessionRejection.REVIEW_NOT_ON_AGENDA);
            SessionStory.opened().when("10:03", APPROVE).leadsTo(SessionStory.approval(SessionStory.agenda()));
        }

        @Test
        void isAddedBeforeTheApproval() {
            withoutItem
                    .when("10:03", WITH_REVIEW)
                    .leadsTo(new AgendaChanged(SESSION, WITH_REVIEW.agenda(), WITH_REVIEW.reason()));
            withoutItem
                    .after("10:03", WITH_REVIEW)
                    .when("10:04", APPROVE)
                    .leadsTo(SessionStory.approval(WITH_REVIEW.agenda()));
        }

        @Test
        void isAddedOnlyWhereItIsNeeded() {
            SessionStory.opened().when("10:03", WITH_REVIEW).isRefused(SessionRejection.AGENDA_NOT_APPROVED);
            SessionStory.deciding()
                    .when("10:04", WITH_REVIEW)
                    .isRefused(SessionRejection.ADDED_OUTSIDE_GENERAL_BUSINESS);
        }

        /** */
        @ParameterizedTest
        @EnumSource(names = {"PRESENTED", "NOTED", "WITHDRAWN", "POSTPONED", "REFERRED"})
        void doesNotEndBeforeEverythingIsReviewed(Outcome outcome) {
            ConcludeItem conclude = new ConcludeItem(SESSION, REVIEW_ITEM, outcome, NOT_ON_RECORD);

            reviewing.when("10:10", conclude).isRefused(SessionRejection.REVIEW_UNFINISHED);
            reviewing
                    .after("10:10", ALL)
                    .when("10:11", conclude)
                    .leadsTo(new ItemConcluded(SESSION, REVIEW_ITEM, outcome, NOT_ON_RECORD, NOT_ON_RECORD));
        }

        @Test
        void isNotTakenOffBeforeEverythingIsReviewed() {
            reviewing
                    .when("10:10", new ChangeAgenda(SESSION, SessionStory.agenda(), "No hay tiempo"))
                    .isRefused(SessionRejection.REVIEW_UNFINISHED);
        }
    }

    @Nested
    class OneByOne {

        /** */
        @ParameterizedTest
        @EnumSource
        void takesNoteOfTheStatusOfAnAgreement(ReportedStatus status) {
            reviewing
                    .when(
                            "10:10",
                            new ReviewAgreement(
                                    SESSION,
                                    "rev-1",
                                    REVIEW_ITEM,
                                    FIRST,
                                    NOT_ON_RECORD,
                                    status,
                                    "Consta el avance.",
                                    NOT_ON_RECORD))
                    .leadsTo(new AgreementReviewed(
                            SESSION,
                            "rev-1",
                            REVIEW_ITEM,
                            FIRST,
                            NOT_ON_RECORD,
                            status,
                            "Consta el avance.",
                            NOT_ON_RECORD));
        }

        @Test
        void isAboutPointsThatExist() {
            reviewing.when("10:10", ofPoint("rev-1", "pnt-1")).leadsTo(reviewedOfPoint("rev-1", "pnt-1"));
            reviewing.when("10:10", ofPoint("rev-1", "pnt-9")).isRefused(SessionRejection.REVIEWED_POINT_UNKNOWN);
        }

        @Test
        void happensOnceForEachAgreementAndPoint() {
            SessionStory once = reviewing.after("10:10", review("rev-1", FIRST));

            once.when("10:11", review("rev-2", FIRST)).isRefused(SessionRejection.AGREEMENT_ALREADY_REVIEWED);
            once.when("10:11", ofPoint("rev-2", "pnt-1")).leadsTo(reviewedOfPoint("rev-2", "pnt-1"));
            once.when("10:11", review("rev-1", SECOND)).isRefused(SessionRejection.REVIEW_ID_TAKEN);
        }

        @Test
        void isPutRightByNamingWhatWasWrong() {
            SessionStory once = reviewing.after("10:10", review("rev-1", FIRST));

            once.when("10:11", correction("rev-2", FIRST, "rev-1"))
                    .leadsTo(new AgreementReviewed(
                            SESSION,
                            "rev-2",
                            REVIEW_ITEM,
                            FIRST,
                            NOT_ON_RECORD,
                            ReportedStatus.IN_PROGRESS,
                            "Van veinte.",
                            Recorded.of("rev-1")));
            once.when("10:11", correction("rev-2", FIRST, "rev-7")).isRefused(SessionRejection.REVIEW_UNKNOWN);
            once.when("10:11", correction("rev-2", SECOND, "rev-1")).isRefused(SessionRejection.REVIEW_UNKNOWN);
        }

        @Test
        void saysSomethingUnderTheRightItem() {
            reviewing.when("10:10", saying(REVIEW_ITEM, " ")).isRefused(SessionRejection.REVIEW_INCOMPLETE);
            reviewing
                    .when("10:10", saying(REVIEW_ITEM, "a".repeat(20_001)))
                    .isRefused(SessionRejection.REVIEW_TOO_LONG);
            reviewing.when("10:10", saying(ROUTE_ITEM, "Sin cambios")).isRefused(SessionRejection.NOT_A_REVIEW_ITEM);
            reviewing.when("10:10", saying("itm-99", "Sin cambios")).isRefused(SessionRejection.ITEM_UNKNOWN);
        }

        @Test
        void needsASessionThatDecides() {
            SessionStory.calledToReview(FIRST)
                    .after("10:02", QUORUM)
                    .when("10:03", review("rev-1", FIRST))
                    .isRefused(SessionRejection.AGENDA_NOT_APPROVED);
            SessionStory.decidingToReview(FIRST)
                    .after("10:05", new RecordDeparture(SESSION, EVA, NOT_ON_RECORD))
                    .when("10:06", review("rev-1", FIRST))
                    .isRefused(SessionRejection.QUORUM_LOST);
            SessionStory.decidingToReview(FIRST)
                    .after("10:05", new Recess(SESSION, "Comida", Recorded.notOnRecord()))
                    .when("10:06", ALL)
                    .isRefused(SessionRejection.SESSION_IN_RECESS);
        }
    }

    @Nested
    class EnBloc {

        /** R-29b. */
        @Test
        void reviewsAllThatIsLeftExceptTheReserved() {
            reviewing
                    .after("10:10", review("rev-1", SECOND))
                    .when("10:11", enBloc("rev-2", List.of(THIRD)))
                    .leadsTo(new AgreementsReviewedEnBloc(
                            SESSION, "rev-2", REVIEW_ITEM, List.of(FIRST), List.of(THIRD), "Sin cambios"));
        }

        @Test
        void leavesTheReservedToBeReviewed() {
            SessionStory reserved = reviewing.after("10:10", enBloc("rev-1", List.of(THIRD)));

            assertThat(reserved.state().review().missing()).containsExactly(THIRD);
            reserved.when("10:11", review("rev-2", FIRST)).isRefused(SessionRejection.AGREEMENT_ALREADY_REVIEWED);
            reserved.when("10:11", review("rev-2", THIRD))
                    .leadsTo(new AgreementReviewed(
                            SESSION,
                            "rev-2",
                            REVIEW_ITEM,
                            THIRD,
                            NOT_ON_RECORD,
                            ReportedStatus.NO_CHANGE,
                            "Sin cambios",
                            NOT_ON_RECORD));
        }

        @ParameterizedTest
        @ValueSource(strings = {SECOND, "agr-9"})
        void reservesOnlyWhatIsLeft(String reservedId) {
            reviewing
                    .after("10:10", review("rev-1", SECOND))
                    .when("10:11", enBloc("rev-2", List.of(reservedId)))
                    .isRefused(SessionRejection.RESERVED_NOT_TO_REVIEW);
        }

        @Test
        void needsSomethingToReview() {
            reviewing
                    .when("10:10", enBloc("rev-1", List.of(FIRST, SECOND, THIRD)))
                    .isRefused(SessionRejection.NOTHING_TO_REVIEW);
        }
    }

    @Nested
    class TheEnd {

        private final SessionStory oneLeft = concluded(reviewing.after("10:10", enBloc("rev-1", List.of(SECOND))));

        /** */
        @Test
        void isNotAClosingWhileAnAgreementIsLeftAndNamesIt() {
            oneLeft.when("11:00", new Close(SESSION)).isRefusedNaming(SessionRejection.AGREEMENTS_UNREVIEWED, SECOND);
        }

        @Test
        void isAClosingOnceAllAreReviewed() {
            oneLeft.after("10:40", review("rev-2", SECOND))
                    .after("10:41", new ConcludeItem(SESSION, REVIEW_ITEM, Outcome.NOTED, NOT_ON_RECORD))
                    .when("11:00", new Close(SESSION))
                    .leadsTo(
                            new ItemConcluded(SESSION, CLOSING_ITEM, Outcome.NOTED, NOT_ON_RECORD, NOT_ON_RECORD),
                            new SessionClosed(SESSION));
        }

        @Test
        void mayBeAConclusionWithAReason() {
            oneLeft.when("11:00", new Conclude(SESSION, Conclusion.PENDING_MATTERS, "Se agotó el tiempo"))
                    .leadsTo(new SessionConcluded(
                            SESSION, Conclusion.PENDING_MATTERS, "Se agotó el tiempo", List.of(REVIEW_ITEM)));
        }

        private static SessionStory concluded(SessionStory story) {
            for (String itemId : List.of(ROUTE_ITEM, PLAN_ITEM, GENERAL_ITEM)) {
                story.after("10:30", new ConcludeItem(SESSION, itemId, Outcome.NOTED, NOT_ON_RECORD));
            }
            return story;
        }
    }

    private static ReviewEnBloc enBloc(String reviewId, List<String> reservedIds) {
        return new ReviewEnBloc(SESSION, reviewId, REVIEW_ITEM, reservedIds, "Sin cambios");
    }

    private static ReviewAgreement review(String reviewId, String agreementId) {
        return new ReviewAgreement(
                SESSION,
                reviewId,
                REVIEW_ITEM,
                agreementId,
                NOT_ON_RECORD,
                ReportedStatus.NO_CHANGE,
                "Sin cambios",
                NOT_ON_RECORD);
    }

    private static ReviewAgreement ofPoint(String reviewId, String pointId) {
        return new ReviewAgreement(
                SESSION,
                reviewId,
                REVIEW_ITEM,
                FIRST,
                Recorded.of(pointId),
                ReportedStatus.DONE,
                "Se remitió.",
                NOT_ON_RECORD);
    }

    private static AgreementReviewed reviewedOfPoint(String reviewId, String pointId) {
        return new AgreementReviewed(
                SESSION,
                reviewId,
                REVIEW_ITEM,
                FIRST,
                Recorded.of(pointId),
                ReportedStatus.DONE,
                "Se remitió.",
                NOT_ON_RECORD);
    }

    private static ReviewAgreement correction(String reviewId, String agreementId, String corrects) {
        return new ReviewAgreement(
                SESSION,
                reviewId,
                REVIEW_ITEM,
                agreementId,
                NOT_ON_RECORD,
                ReportedStatus.IN_PROGRESS,
                "Van veinte.",
                Recorded.of(corrects));
    }

    private static ReviewAgreement saying(String itemId, String narrative) {
        return new ReviewAgreement(
                SESSION, "rev-1", itemId, FIRST, NOT_ON_RECORD, ReportedStatus.NO_CHANGE, narrative, NOT_ON_RECORD);
    }
}
