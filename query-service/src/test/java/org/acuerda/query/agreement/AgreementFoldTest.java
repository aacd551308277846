package org.acuerda.query.agreement;

import static org.acuerda.query.Folds.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Proposal.Change.Effect;
import org.acuerda.events.agreement.Term;
import org.acuerda.query.Contracts;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.acuerda.query.agreement.AgreementView.Ending;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.AgreementView.Notice;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.agreement.AgreementView.Rescheduling;
import org.acuerda.query.agreement.AgreementView.TermStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementFoldTest {

    private static final String AGREEMENT = "agr-019a2f40-6c00-7000-8000-000000000020";
    private static final String FIRST_POINT = "pnt-019a2f40-6c00-7000-8000-000000000022";
    private static final String SECOND_POINT = "pnt-019a2f40-6c00-7000-8000-000000000023";
    private static final String THIRD_POINT = "pnt-019a2f40-6c00-7000-8000-000000000024";
    private static final String ADOPTED = "agreement.adopted.v1";

    @Nested
    class Beginning {

        @Test
        void isAdoptedWithItsPointsAndTheirFixedDates() {
            AgreementView view = folded(ADOPTED);

            assertThat(view.status()).isEqualTo(AgreementStatus.ADOPTED);
            assertThat(view.isOpen()).isTrue();
            assertThat(view.adoption().number()).isNull();
            assertThat(view.adoption().officialKey()).isEqualTo(Recorded.of("CGA/ORD-01/05-03-2026/03"));
            assertThat(view.adoption().adoptedOn()).isEqualTo("2026-03-05");
            assertThat(view.resolution().points())
                    .extracting(Point::number)
                    .containsExactly("PRIMERO", "SEGUNDO", "TERCERO");
            assertThat(view.resolution().points())
                    .extracting(point -> point.deadline().dueOn())
                    .containsExactly(null, LocalDate.of(2026, 9, 30), null);
            assertThat(point(view, SECOND_POINT).deadline().firstDueOn()).isEqualTo("2026-09-30");
            assertThat(AgreementTerms.dueOn(view, List.of())).contains(LocalDate.of(2026, 9, 30));
            assertThat(view.history()).containsExactly(1L);
        }

        /** */
        @Test
        void isPresentedWhereNothingIsToBeDone() {
            AgreementView view = folded("agreement.adopted.v1.informative");

            assertThat(view.status()).isEqualTo(AgreementStatus.PRESENTED);
            assertThat(view.isOpen()).isFalse();
            assertThat(AgreementTerms.dueOn(view, List.of())).isEmpty();
        }

        @Test
        void isNotOnRecordWhereASourceNamesSomethingToBeDone() {
            AgreementView view = fold(new Journal().told("2018-08-30", Contracts.event("agreement.recorded.v1")));

            assertThat(view.status()).isEqualTo(AgreementStatus.NOT_ON_RECORD);
            assertThat(view.isOpen()).isTrue();
            assertThat(view.adoption().number()).isEqualTo(4);
            assertThat(view.wording().typeAssumed()).isTrue();
            assertThat(view.adoption().voteId()).isEqualTo(Recorded.notOnRecord());
            assertThat(view.origin().sourceRef()).isEqualTo("informe.txt L94");
        }

        @Test
        void isPresentedWhereASourceRecordsInformation() {
            AgreementView view = folded("agreement.informative-recorded.v1");

            assertThat(view.status()).isEqualTo(AgreementStatus.PRESENTED);
            assertThat(view.adoption().number()).isEqualTo(3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"agreement.official-key-given.v1", "agreement.fulfilled.v1"})
        void mustComeFirst(String later) {
            assertThatIllegalStateException().isThrownBy(() -> folded(later)).withMessageContaining(AGREEMENT);
        }
    }

    @Nested
    class BecomingKnown {

        @Test
        void getsItsOfficialKeyLater() {
            AgreementView view = folded("agreement.recorded.v1", "agreement.official-key-given.v1");

            assertThat(view.adoption().officialKey()).isEqualTo(Recorded.of("CGA/ORD-01/05-03-2026/03"));
            assertThat(view.history()).containsExactly(1L, 2L);
        }

        @Test
        void isNotifiedAndAcknowledged() {
            AgreementView view = folded(ADOPTED, "agreement.notified.v1", "agreement.notice-acknowledged.v1");

            assertThat(view.publicity().notices()).hasSize(1);
            Notice notice = view.publicity().notices().getFirst();
            assertThat(notice.officeNumber()).isEqualTo("CGA/021/2026");
            assertThat(notice.act().position()).isEqualTo(2);
            assertThat(notice.acknowledgements()).hasSize(1);
            assertThat(notice.acknowledgements().getFirst().addresseeId())
                    .isEqualTo("bod-019a2f40-6c00-7000-8000-000000000030");
            assertThat(notice.acknowledgements().getFirst().act().position()).isEqualTo(3);
        }

        @Test
        void isPublishedInSeveralPlaces() {
            AgreementView view = folded(ADOPTED, "agreement.published.v1", "agreement.published.v1.without-address");

            assertThat(view.publicity().publications())
                    .extracting(AgreementView.Publication::publishedIn)
                    .containsExactly("Diario Oficial de la Federación", "Estrados");
            assertThat(view.publicity().publications().getLast().address()).isEqualTo(Recorded.notOnRecord());
        }

        @Test
        void goesUpToTheCouncilAndGetsItsAnswer() {
            AgreementView view = folded(ADOPTED, "agreement.elevated.v1", "agreement.council-answered.v1");

            assertThat(shown(view.course().elevation()).officeNumber()).isEqualTo("CGA/040/2026");
            assertThat(shown(view.course().councilAnswer()).councilKey())
                    .isEqualTo(Recorded.of("CONAIP/SNT/ACUERDO/ORD02-15/05/2026-04"));
        }
    }

    @Nested
    class Terms {

        @Test
        void startWithTheFactTheyCountFrom() {
            AgreementView view = folded(ADOPTED, "agreement.term-started.v1");

            Point first = point(view, FIRST_POINT);
            assertThat(first.deadline().dueOn()).isEqualTo("2026-03-20");
            assertThat(first.deadline().firstDueOn()).isEqualTo("2026-03-20");
            assertThat(first.deadline().termStart())
                    .extracting(TermStart::trigger, TermStart::calendarVersion)
                    .containsExactly(Term.Trigger.SESSION_END, "2026");
            assertThat(point(view, THIRD_POINT).deadline().dueOn()).isNull();
            assertThat(AgreementTerms.dueOn(view, List.of())).contains(LocalDate.of(2026, 3, 20));
        }

        /** */
        @Test
        void keepTheirFirstDateWhenMoved() {
            AgreementView view = folded(ADOPTED, "agreement.term-started.v1", "agreement.rescheduled.v1");

            Point first = point(view, FIRST_POINT);
            assertThat(first.deadline().dueOn()).isEqualTo("2026-04-30");
            assertThat(first.deadline().firstDueOn()).isEqualTo("2026-03-20");
            assertThat(first.deadline().reschedulings())
                    .extracting(Rescheduling::from, Rescheduling::to, rescheduling -> rescheduling
                            .act()
                            .position())
                    .containsExactly(tuple(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 30), 3L));
        }

        @Test
        void thatBeginAnewDoNotUndoWhatAnAuthorityMoved() {
            Journal journal = Journal.ofContracts(ADOPTED, "agreement.term-started.v1", "agreement.rescheduled.v1");
            journal.live("2026-03-21", corrected());

            Point first = point(fold(journal), FIRST_POINT);
            assertThat(first.deadline().dueOn()).isEqualTo("2026-04-30");
            assertThat(first.deadline().termStart())
                    .extracting(TermStart::dueOn)
                    .isEqualTo(LocalDate.of(2026, 3, 24));
            assertThat(first.deadline().firstDueOn()).isEqualTo("2026-03-20");
        }

        @Test
        void thatBeginAnewHoldWhereNoAuthorityMovedThem() {
            Journal journal = Journal.ofContracts(ADOPTED, "agreement.term-started.v1");
            journal.live("2026-03-21", corrected());

            assertThat(point(fold(journal), FIRST_POINT).deadline().dueOn()).isEqualTo("2026-03-24");
        }

        @Test
        void areSetForAPointThatHadNone() {
            AgreementView view = folded("agreement.adopted.v1", "agreement.due-date-set.v1");

            assertThat(point(view, SECOND_POINT).deadline().dueOn()).isEqualTo("2026-09-30");
        }

        @Test
        void nameThoseWhoBecameResponsibleLater() {
            AgreementView view = folded(ADOPTED, "agreement.responsible-assigned.v1");

            Point first = point(view, FIRST_POINT);
            assertThat(first.responsibles()).hasSize(1);
            assertThat(first.assigned()).hasSize(1);
            assertThat(first.assigned().getFirst().responsible().name()).isEqualTo("Lucía Herrera Campos");
            assertThat(first.assigned().getFirst().act().on()).isEqualTo(new EdtfDate("2026-03-05"));
        }

        private TermStarted corrected() {
            return new TermStarted(
                    AGREEMENT,
                    FIRST_POINT,
                    Term.Trigger.SESSION_END,
                    LocalDate.of(2026, 3, 9),
                    new Term.AfterEvent(Term.Trigger.SESSION_END, 10, Term.DayKind.BUSINESS),
                    "2026",
                    LocalDate.of(2026, 3, 24));
        }
    }

    @Nested
    class FollowingUp {

        @Test
        void isInProgressOnceSomeoneReportedWork() {
            AgreementView view = folded(ADOPTED, "agreement.follow-up-recorded.v1");

            assertThat(view.status()).isEqualTo(AgreementStatus.IN_PROGRESS);
            assertThat(view.course().followUps()).hasSize(1);
            FollowUp report = view.course().followUps().getFirst();
            assertThat(report.narrative()).isEqualTo("Se remitieron 20 de 33 oficios.");
            assertThat(report.review()).isNull();
        }

        @Test
        void keepsItsStatusWhenAReportSaysNoChange() {
            assertThat(statusAfter(report("fup-1", null, ReportedStatus.NO_CHANGE)))
                    .isEqualTo(AgreementStatus.ADOPTED);
            assertThat(statusAfter(
                            report("fup-1", null, ReportedStatus.DONE),
                            report("fup-2", null, ReportedStatus.NO_CHANGE)))
                    .isEqualTo(AgreementStatus.REPORTED_DONE);
        }

        /** */
        @Test
        void isReportedDoneOnlyWhenEveryPointIs() {
            assertThat(statusAfter(
                            report("fup-1", FIRST_POINT, ReportedStatus.DONE),
                            report("fup-2", SECOND_POINT, ReportedStatus.DONE)))
                    .isEqualTo(AgreementStatus.IN_PROGRESS);
            assertThat(statusAfter(
                            report("fup-1", FIRST_POINT, ReportedStatus.DONE),
                            report("fup-2", SECOND_POINT, ReportedStatus.DONE),
                            report("fup-3", THIRD_POINT, ReportedStatus.DONE)))
                    .isEqualTo(AgreementStatus.REPORTED_DONE);
        }

        @Test
        void isReportedDoneAtOnceWhereItHasNoPoints() {
            AgreementView view = folded("agreement.recorded.v1", "agreement.follow-up-recorded.v1.whole-agreement");

            assertThat(view.status()).isEqualTo(AgreementStatus.REPORTED_DONE);
        }

        @Test
        void goesBackToWorkWhenAReviewerReturnsTheReport() {
            AgreementView view = folded(
                    "agreement.recorded.v1",
                    "agreement.follow-up-recorded.v1.whole-agreement",
                    "agreement.follow-up-reviewed.v1");

            assertThat(view.status()).isEqualTo(AgreementStatus.IN_PROGRESS);
            assertThat(view.course().followUps().getFirst().review())
                    .extracting(AgreementView.Review::accepted, AgreementView.Review::reason)
                    .containsExactly(false, "Faltan los acuses de 13 organismos");
        }

        @Test
        void waitsForItsOtherPointsOnceOneIsFoundDone() {
            AgreementView before = fold(Journal.ofContracts(ADOPTED, "agreement.term-started.v1"));
            AgreementView after = fold(Journal.ofContracts(ADOPTED, "agreement.term-started.v1")
                    .live(
                            "2026-03-18",
                            report("fup-1", FIRST_POINT, ReportedStatus.DONE),
                            new FollowUpReviewed(AGREEMENT, "fup-1", true, "Acuses completos")));

            assertThat(AgreementTerms.dueOn(before, List.of())).contains(LocalDate.of(2026, 3, 20));
            assertThat(AgreementTerms.dueOn(after, List.of())).contains(LocalDate.of(2026, 9, 30));
        }

        @Test
        void keepsEveryPieceOfEvidence() {
            AgreementView view =
                    folded(ADOPTED, "agreement.evidence-attached.v1", "agreement.evidence-attached.v1.link-with-file");

            assertThat(view.course().evidence())
                    .extracting(attached -> attached.evidence().evidenceId())
                    .containsExactly(
                            "evi-019a2f40-6c00-7000-8000-000000000081", "evi-019a2f40-6c00-7000-8000-000000000082");
        }

        private AgreementStatus statusAfter(FollowUpRecorded... reports) {
            return fold(Journal.ofContracts(ADOPTED).live("2026-03-18", reports))
                    .status();
        }
    }

    @Nested
    class Ends {

        @Test
        void isFulfilledByAReportAndAReview() {
            AgreementView view = folded(ADOPTED, "agreement.fulfilled.v1");

            assertThat(view.status()).isEqualTo(AgreementStatus.FULFILLED);
            assertThat(view.isOpen()).isFalse();
            assertThat(view.course().ending())
                    .extracting(Ending::reporterId, Ending::reviewerId, Ending::reason)
                    .containsExactly("enlace.ivai", "revision.cga", null);
            assertThat(AgreementTerms.dueOn(view, List.of())).contains(LocalDate.of(2026, 9, 30));
        }

        @Test
        void isMootByAnAuthority() {
            AgreementView view = folded(ADOPTED, "agreement.cancelled.v1");

            assertThat(view.status()).isEqualTo(AgreementStatus.MOOT);
            assertThat(view.course().ending())
                    .extracting(Ending::authority, Ending::reason)
                    .containsExactly("Pleno de la Comisión", "La ley de 2015 fue abrogada");
        }

        @Test
        void goesBackToWorkWhenItIsReopenedAndKeepsHowItHadEnded() {
            AgreementView view = folded(
                    "agreement.recorded.v1",
                    "agreement.follow-up-recorded.v1.whole-agreement",
                    "agreement.fulfilled.v1",
                    "agreement.reopened.v1");

            assertThat(view.status()).isEqualTo(AgreementStatus.IN_PROGRESS);
            assertThat(view.course().ending()).isNull();
            assertThat(view.course().reopenings()).hasSize(1);
            assertThat(view.course().reopenings().getFirst().endedBefore().status())
                    .isEqualTo(AgreementStatus.FULFILLED);
        }

        @Test
        void isAsAdoptedWhenItIsReopenedBeforeAnyReport() {
            assertThat(folded(ADOPTED, "agreement.cancelled.v1", "agreement.reopened.v1")
                            .status())
                    .isEqualTo(AgreementStatus.ADOPTED);
        }

        @Test
        void isRevokedByALaterAgreement() {
            AgreementView view =
                    fold(Journal.ofContracts("agreement.adopted.v1.informative", "agreement.superseded.v1"));

            assertThat(view.status()).isEqualTo(AgreementStatus.REVOKED);
            assertThat(view.relations().supersededBy())
                    .extracting(AgreementView.Supersession::agreementId)
                    .containsExactly(AGREEMENT);
            assertThat(view.course().ending()).extracting(Ending::status).isEqualTo(AgreementStatus.REVOKED);
        }

        @Test
        void keepsHowItHadEndedWhenItIsRevoked() {
            AgreementView view = fold(Journal.ofContracts(ADOPTED, "agreement.fulfilled.v1")
                    .live("2026-06-01", new AgreementSuperseded(AGREEMENT, "agr-later", Effect.REVOKES)));

            assertThat(view.status()).isEqualTo(AgreementStatus.REVOKED);
            assertThat(view.course().ending()).extracting(Ending::status).isEqualTo(AgreementStatus.FULFILLED);
        }

        @Test
        void goesOnWhenALaterAgreementOnlyModifiesIt() {
            AgreementView view = fold(Journal.ofContracts(ADOPTED)
                    .live("2026-06-01", new AgreementSuperseded(AGREEMENT, "agr-later", Effect.MODIFIES)));

            assertThat(view.status()).isEqualTo(AgreementStatus.ADOPTED);
            assertThat(view.relations().supersededBy()).hasSize(1);
        }
    }

    private static FollowUpRecorded report(String id, @Nullable String pointId, ReportedStatus status) {
        return new FollowUpRecorded(
                AGREEMENT,
                id,
                pointId == null ? Recorded.notOnRecord() : Recorded.of(pointId),
                status,
                "Se informa.",
                List.of(),
                Recorded.notOnRecord());
    }

    private static Point point(AgreementView view, String pointId) {
        return view.resolution().points().stream()
                .filter(point -> point.pointId().equals(pointId))
                .findFirst()
                .orElseThrow();
    }

    private static AgreementView folded(String... contracts) {
        return fold(Journal.ofContracts(contracts));
    }

    private static AgreementView fold(Journal journal) {
        return Folds.fold(new AgreementProjection(), journal);
    }
}
