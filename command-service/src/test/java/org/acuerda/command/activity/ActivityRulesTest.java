package org.acuerda.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.activity.ActivityCommand.AddPhotoEvidence;
import org.acuerda.command.activity.ActivityCommand.LogActivity;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.decision.Spellings;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.acuerda.events.activity.ActivityEvent.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityRulesTest {

    private static final String ID = "act-1";
    private static final String STORED = "ab".repeat(32);
    private static final ActivityLogged LOGGED = logged("Encuentro de Gobierno Abierto", "04");

    private final ActivityState none = ActivityState.none();
    private final ActivityState logged = none.evolve(LOGGED);

    @Test
    void logsAnActivity() {
        assertThat(decide(none, logging("Encuentro de Gobierno Abierto", "04")).events())
                .containsExactly(LOGGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "09", "32"})
    void knowsTheFederalEntities(String key) {
        assertThat(decide(none, logging("Encuentro", key)).events()).containsExactly(logged("Encuentro", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "33", "4", "Campeche"})
    void refusesKeysOfNoFederalEntity(String key) {
        refuses(none, logging("Encuentro", key), ActivityRejection.FEDERAL_ENTITY_UNKNOWN);
    }

    @Test
    void namesEachFederalEntityOnce() {
        refuses(none, logging("Encuentro", "04", "30", "04"), ActivityRejection.FEDERAL_ENTITY_DOUBLED);
    }

    @Test
    void namesEachStrategyOnce() {
        LogActivity command = new LogActivity(
                ID,
                "com-1",
                Section.OTHER_ACTIONS,
                "Encuentro",
                "Conferencia.",
                Recorded.notOnRecord(),
                List.of(),
                Recorded.notOnRecord(),
                Recorded.of(List.of("str-1", "str-1")));

        refuses(none, command, ActivityRejection.STRATEGY_DOUBLED);
    }

    @Test
    void refusesAnActivityWithoutATitle() {
        refuses(none, logging(" ", "04"), ActivityRejection.ACTIVITY_INCOMPLETE);
    }

    @Test
    void logsAnActivityOnce() {
        assertThatThrownBy(() -> decide(logged, logging("Encuentro", "04"))).isInstanceOf(AggregateExists.class);
    }

    @Test
    void takesAnUndatedActivityFromASource() {
        when(logging("Encuentro", "20"), circumstances("XXXX", Provenance.HISTORIC))
                .leadsTo(logged("Encuentro", "20"));
    }

    @Test
    void takesNoUndatedActivityLive() {
        when(logging("Encuentro", "20"), circumstances("XXXX", Provenance.LIVE))
                .isRefused(ActivityRejection.ACTIVITY_UNDATED);
    }

    @Test
    void addsAStoredPhotograph() {
        assertThat(decide(logged, photograph("pho-1", Recorded.of(STORED))).events())
                .containsExactly(new PhotoEvidenceAdded(ID, "pho-1", "En Calakmul", Recorded.of(STORED)));
    }

    @Test
    void addsACaptionWithoutItsPhotograph() {
        assertThat(decide(logged, photograph("pho-1", Recorded.notOnRecord())).events())
                .containsExactly(new PhotoEvidenceAdded(ID, "pho-1", "En Calakmul", Recorded.notOnRecord()));
    }

    @Test
    void addsAPhotographOnce() {
        refuses(
                logged.evolve(new PhotoEvidenceAdded(ID, "pho-1", "En Calakmul", Recorded.notOnRecord())),
                photograph("pho-1", Recorded.notOnRecord()),
                ActivityRejection.PHOTO_ALREADY_ADDED);
    }

    @Test
    void addsNoPhotographWithoutACaption() {
        refuses(
                logged,
                new AddPhotoEvidence(ID, "pho-1", "", Recorded.notOnRecord()),
                ActivityRejection.PHOTO_INCOMPLETE);
    }

    @Test
    void addsNoPhotographToNothing() {
        assertThatThrownBy(() -> decide(none, photograph("pho-1", Recorded.notOnRecord())))
                .isInstanceOf(AggregateNotFound.class);
    }

    private static LogActivity logging(String title, String... federalEntities) {
        return new LogActivity(
                ID,
                "com-1",
                Section.WORK_PLAN_PROGRESS,
                title,
                "Conferencia en el encuentro.",
                Recorded.of("Calakmul"),
                List.of(federalEntities),
                Recorded.notOnRecord(),
                Recorded.notOnRecord());
    }

    private static ActivityLogged logged(String title, String federalEntity) {
        return new ActivityLogged(
                ID,
                "com-1",
                Section.WORK_PLAN_PROGRESS,
                title,
                "Conferencia en el encuentro.",
                Recorded.of("Calakmul"),
                List.of(federalEntity),
                Recorded.notOnRecord(),
                Recorded.notOnRecord());
    }

    private static AddPhotoEvidence photograph(String photoId, Recorded<String> sha256) {
        return new AddPhotoEvidence(ID, photoId, "En Calakmul", sha256);
    }

    private static Circumstances circumstances(String occurredOn, Provenance provenance) {
        return new Circumstances(
                Instant.parse("2026-03-09T18:00:00Z"),
                "rita",
                "TECHNICAL_SECRETARY",
                new EdtfDate(occurredOn),
                provenance,
                Optional.empty());
    }

    private DecisionAssert<ActivityEvent> when(ActivityCommand command, Circumstances circumstances) {
        return new DecisionAssert<>(
                () -> Spellings.alike(circumstances, spelt -> ActivityRules.decide(none, command, spelt)));
    }

    private static Decision<ActivityEvent> decide(ActivityState state, ActivityCommand command) {
        return ActivityRules.decide(state, command, circumstances("2026-03", Provenance.LIVE));
    }

    private static void refuses(ActivityState state, ActivityCommand command, ActivityRejection expected) {
        new DecisionAssert<>(() -> decide(state, command)).isRefused(expected);
    }
}
