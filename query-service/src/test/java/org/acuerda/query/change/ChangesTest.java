package org.acuerda.query.change;

import static org.acuerda.query.Folds.shown;
import static org.acuerda.query.change.TwoSessions.FIRST;
import static org.acuerda.query.change.TwoSessions.ITEA;
import static org.acuerda.query.change.TwoSessions.IVAI;
import static org.acuerda.query.change.TwoSessions.NEW;
import static org.acuerda.query.change.TwoSessions.OLD;
import static org.acuerda.query.change.TwoSessions.SECOND;
import static org.acuerda.query.change.TwoSessions.adopted;
import static org.acuerda.query.change.TwoSessions.afterTheFirst;
import static org.acuerda.query.change.TwoSessions.closed;
import static org.acuerda.query.change.TwoSessions.convened;
import static org.acuerda.query.change.TwoSessions.followedUp;
import static org.acuerda.query.change.TwoSessions.pathRevised;
import static org.acuerda.query.change.TwoSessions.reported;
import static org.acuerda.query.change.TwoSessions.rescheduled;
import static org.acuerda.query.change.TwoSessions.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.query.Informe;
import org.acuerda.query.Journal;
import org.acuerda.query.Questions;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.change.PathChange.ChangeCount;
import org.acuerda.query.change.PeriodLimit.Manner;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.jspecify.annotations.Nullable;

class ChangesTest {

    private static final Instant NOW = Instant.parse("2026-05-01T18:00:00Z");

    private final MongoEngine engine;

    ChangesTest(MongoEngine engine) {
        this.engine = engine;
    }

    @OnBothEngines
    void beginAfterTheEndOfTheEarlierSessionAndStopAtTheEndOfTheLater() {
        ChangesBetween changes = between(
                afterTheFirst()
                        .live("2026-03-20", followedUp(OLD, ReportedStatus.IN_PROGRESS))
                        .live("2026-04-05", convened(SECOND, 2), adopted(NEW, SECOND), closed(SECOND))
                        .live("2026-04-06", followedUp(OLD, ReportedStatus.DONE)),
                SECOND,
                null);

        assertThat(shown(changes.earlier()).position()).isEqualTo(4);
        assertThat(changes.later().position()).isEqualTo(8);
        assertThat(changes.counts()).isEqualTo(Map.of(ChangeKind.FOLLOW_UP, 1L, ChangeKind.ADOPTED, 1L));
        AgreementChange old = changes.agreements().getFirst();
        assertThat(shown(old.before()).status()).isEqualTo(AgreementStatus.ADOPTED);
        assertThat(old.after().status()).isEqualTo(AgreementStatus.IN_PROGRESS);
        AgreementChange adopted = changes.agreements().getLast();
        assertThat(adopted.agreementId()).isEqualTo(NEW);
        assertThat(adopted.before()).isNull();
    }

    @OnBothEngines
    void goByTheOrderOfRecordingAndShowWhenItHappened() {
        ChangesBetween changes = between(
                afterTheFirst()
                        .live("2025-12-01", followedUp(OLD, ReportedStatus.IN_PROGRESS))
                        .live("2026-04-05", convened(SECOND, 2), closed(SECOND)),
                SECOND,
                FIRST);

        assertThat(changes.agreements())
                .singleElement()
                .satisfies(old -> assertThat(old.changes()).singleElement().satisfies(change -> {
                    assertThat(change.position()).isEqualTo(5);
                    assertThat(change.occurredOn().text()).isEqualTo("2025-12-01");
                }));
    }

    @OnBothEngines
    void showARevisionAndWhoReportedOnAPath() {
        ChangesBetween changes = between(
                afterTheFirst()
                        .live("2026-03-20", reported(IVAI), reported(ITEA), verified(IVAI))
                        .live("2026-04-05", convened(SECOND, 2), pathRevised(), closed(SECOND)),
                SECOND,
                null);

        PathChange path = changes.agreements().getFirst().paths().getFirst();
        assertThat(shown(path.before())).isEqualTo(new PathState(1, null, false, 0));
        assertThat(path.after()).isEqualTo(new PathState(2, null, false, 25));
        assertThat(path.changes()).extracting(RecordedChange::kind).endsWith(ChangeKind.PATH_REVISED);
        assertThat(path.bodies()).hasSize(2).anySatisfy(body -> {
            assertThat(body.bodyId()).isEqualTo(IVAI);
            assertThat(body.counts())
                    .containsExactly(
                            new ChangeCount(ChangeKind.STEP_REPORTED, "body-compliance.step-reported.v1", 1),
                            new ChangeCount(ChangeKind.STEP_VERIFIED, "body-compliance.step-verified.v1", 1));
        });
    }

    @OnBothEngines
    void keepTheFirstDateOfWhatWasMoved() {
        Journal journal = afterTheFirst()
                .live("2026-03-20", rescheduled(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 31)))
                .live("2026-04-05", convened(SECOND, 2), closed(SECOND))
                .live("2026-04-20", rescheduled(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 30)))
                .live("2026-05-05", convened("ses-3", 3), closed("ses-3"));

        AgreementChange old = between(journal, "ses-3", null).agreements().getFirst();

        assertThat(shown(old.before()).dueOn()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(old.after().dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(old.moved())
                .containsExactly(new AgreementChange.MovedPoint(
                        "PRIMERO", LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 4, 30)));
    }

    @OnBothEngines
    void areNoneWhereNothingWasRecordedInBetween() {
        ChangesBetween changes =
                between(afterTheFirst().live("2026-04-05", convened(SECOND, 2), closed(SECOND)), SECOND, null);

        assertThat(changes.agreements()).isEmpty();
        assertThat(changes.counts()).isEmpty();
    }

    @OnBothEngines
    void goUpToNowWhileASessionHasNotEnded() {
        ChangesBetween changes = between(
                afterTheFirst()
                        .live("2026-04-05", convened(SECOND, 2))
                        .live("2026-04-06", followedUp(OLD, ReportedStatus.NO_CHANGE)),
                SECOND,
                null);

        assertThat(changes.later().manner()).isEqualTo(Manner.GOING_ON);
        assertThat(changes.later().position()).isEqualTo(6);
        assertThat(changes.agreements()).singleElement().matches(AgreementChange::isOnlyReviewed);
    }

    @OnBothEngines
    void areTheSameWhicheverSessionIsNamedFirst() {
        Journal journal = afterTheFirst()
                .live("2026-03-20", followedUp(OLD, ReportedStatus.DONE))
                .live("2026-04-05", convened(SECOND, 2));

        assertThat(sessionOf(between(journal, FIRST, SECOND).later())).isEqualTo(SECOND);
        assertThat(between(journal, FIRST, FIRST).agreements()).isEmpty();
    }

    @OnBothEngines
    void beginAtTheSessionThatEndedLast() {
        Journal journal = afterTheFirst()
                .live("2026-03-20", followedUp(OLD, ReportedStatus.IN_PROGRESS))
                .live("2026-04-01", convened(SECOND, 2), new SessionCancelled(SECOND, "Sin asuntos"))
                .live("2026-04-02", convened("ses-3", 3), new QuorumNotReached("ses-3", new Roll.Count(4, 3, 2, 1)))
                .live("2026-05-05", convened("ses-4", 4), closed("ses-4"));

        PeriodLimit withoutQuorum = shown(between(journal, "ses-4", null).earlier());
        assertThat(sessionOf(withoutQuorum)).isEqualTo("ses-3");
        assertThat(withoutQuorum.manner()).isEqualTo(Manner.WITHOUT_QUORUM);
        PeriodLimit calledOff = shown(between(journal, "ses-3", null).earlier());
        assertThat(sessionOf(calledOff)).isEqualTo(SECOND);
        assertThat(calledOff.manner()).isEqualTo(Manner.CALLED_OFF);
    }

    @OnBothEngines
    void doNotBeginAtAMissingQuorumThatASecondCallMended() {
        Journal journal = afterTheFirst()
                .live("2026-04-02", convened(SECOND, 2), new QuorumNotReached(SECOND, new Roll.Count(4, 3, 2, 1)));
        journal.live(
                        "2026-04-03",
                        new SecondCallIssued(SECOND, NOW, convened(SECOND, 2).venue()))
                .live("2026-05-05", convened("ses-3", 3), closed("ses-3"));

        assertThat(sessionOf(between(journal, "ses-3", null).earlier())).isEqualTo(FIRST);
    }

    @OnBothEngines
    void beginWithTheFirstRecordWhereNoSessionEndedBefore() {
        ChangesBetween changes = between(afterTheFirst(), FIRST, null);

        assertThat(changes.earlier()).isNull();
        assertThat(changes.counts()).isEqualTo(Map.of(ChangeKind.ADOPTED, 1L, ChangeKind.PATH_DEFINED, 1L));
    }

    @OnBothEngines
    void leaveOutOtherCommissions() {
        Journal journal = afterTheFirst()
                .live("2026-03-06", convened("ses-8", "com-2", 1), adopted("agr-8", "ses-8", "com-2"), closed("ses-8"))
                .live("2026-04-05", convened(SECOND, 2), closed(SECOND));

        ChangesBetween changes = between(journal, SECOND, null);

        assertThat(sessionOf(changes.earlier())).isEqualTo(FIRST);
        assertThat(changes.agreements()).isEmpty();
        assertThatExceptionOfType(InvalidQuery.class).isThrownBy(() -> between(journal, SECOND, "ses-8"));
        assertThatExceptionOfType(InvalidQuery.class).isThrownBy(() -> between(journal, SECOND, "ses-9"));
    }

    @OnBothEngines
    void countHistoricRecordsWithTheirSession() {
        ChangesBetween changes = between(Informe.journal(), Informe.ORDINARY, null);

        assertThat(shown(changes.earlier()).manner()).isEqualTo(Manner.TOLD);
        assertThat(sessionOf(changes.earlier())).isEqualTo(Informe.EXTRAORDINARY);
        assertThat(changes.agreements())
                .extracting(AgreementChange::agreementId)
                .containsExactly("agr-3", "agr-4", "agr-5");
    }

    @OnBothEngines
    void areThoseOfTheDaysOnWhichTheyWereRecorded() {
        Journal journal = afterTheFirst()
                .live("2026-03-06", convened("ses-8", "com-2", 1), adopted("agr-8", "ses-8", "com-2"), closed("ses-8"));
        LocalDate day = LocalDate.ofInstant(
                journal.entries().getLast().record().recordedAt(), ZoneId.of("America/Mexico_City"));

        ChangesBetween all = during(journal, null, day, day);
        assertThat(all.agreements()).extracting(AgreementChange::agreementId).containsExactly(OLD, "agr-8");
        assertThat(all.earlier()).isEqualTo(new PeriodLimit(null, day, Manner.DAY_BEGAN, 0));
        assertThat(during(journal, "com-2", day, null).agreements())
                .extracting(AgreementChange::agreementId)
                .containsExactly("agr-8");
        assertThat(during(journal, null, null, day.minusDays(1)).later().position())
                .isZero();
        assertThat(during(journal, null, null, null).agreements()).hasSize(2);
        assertThat(during(journal, null, day.plusDays(1), null).agreements()).isEmpty();
    }

    private ChangesBetween during(
            Journal journal, @Nullable String commission, @Nullable LocalDate from, @Nullable LocalDate to) {
        try (Questions questions = new Questions(engine, journal, NOW)) {
            return questions.to(Changes.class).during(commission, from, to);
        }
    }

    @OnBothEngines
    void areNarrowedToOneKind() {
        ChangesBetween changes = between(
                afterTheFirst()
                        .live("2026-03-20", reported(IVAI), followedUp(OLD, ReportedStatus.DONE))
                        .live("2026-04-05", convened(SECOND, 2), adopted(NEW, SECOND), closed(SECOND)),
                SECOND,
                null);

        assertThat(changes.only(ChangeKind.STEP_REPORTED).counts()).isEqualTo(Map.of(ChangeKind.STEP_REPORTED, 1L));
        assertThat(changes.only(ChangeKind.STEP_REPORTED).agreements())
                .singleElement()
                .satisfies(old -> assertThat(
                                old.paths().getFirst().bodies().getFirst().bodyId())
                        .isEqualTo(IVAI));
        assertThat(changes.only(ChangeKind.ADOPTED).agreements())
                .extracting(AgreementChange::agreementId)
                .containsExactly(NEW);
    }

    private static String sessionOf(@Nullable PeriodLimit limit) {
        return shown(shown(limit).session()).sessionId();
    }

    private ChangesBetween between(Journal journal, String session, @Nullable String other) {
        try (Questions questions = new Questions(engine, journal, NOW)) {
            return questions.to(Changes.class).between(session, other).orElseThrow();
        }
    }
}
