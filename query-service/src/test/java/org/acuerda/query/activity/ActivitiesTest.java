package org.acuerda.query.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.query.Informe;
import org.acuerda.query.Questions;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class ActivitiesTest {

    private final Questions questions;
    private final Activities activities;

    ActivitiesTest(MongoEngine engine) {
        questions = new Questions(engine, Informe.journal(), Instant.parse("2026-04-01T12:00:00Z"));
        activities = questions.to(Activities.class);
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @OnBothEngines
    void comeInTheOrderOfTheJournal() {
        assertThat(found(ActivityFilter.all()))
                .containsExactly(
                        "act-01", "act-02", "act-03", "act-04", "act-05", "act-06", "act-07", "act-08", "act-09",
                        "act-10", "act-11", "act-12");
    }

    @OnBothEngines
    void comeInTheOrderOfTheFirstDayTheyMayHaveHappenedOn() {
        assertThat(ids(ActivityFilter.all(), new Slice("occurredOn", null, null)))
                .containsExactly(
                        "act-11", "act-03", "act-01", "act-02", "act-05", "act-08", "act-06", "act-09", "act-10",
                        "act-12", "act-04", "act-07");
    }

    @OnBothEngines
    void comeInTheOrderOfTheirTitles() {
        assertThat(ids(ActivityFilter.all(), new Slice("title", 3, null)))
                .containsExactly("act-09", "act-02", "act-08");
    }

    @OnBothEngines
    void areFoundByEachQuestion() {
        assertThat(found(ActivityFilterBuilder.builder()
                        .section(List.of(ActivityEvent.Section.OTHER_ACTIONS))
                        .build()))
                .containsExactly("act-12");
        assertThat(found(ActivityFilterBuilder.builder().federalEntity("30").build()))
                .containsExactly("act-01", "act-03", "act-07", "act-11");
        assertThat(found(
                        ActivityFilterBuilder.builder().strategy("estrategia-3").build()))
                .containsExactly("act-09");
        assertThat(found(ActivityFilterBuilder.builder().dated(false).build())).containsExactly("act-04", "act-07");
        assertThat(found(ActivityFilterBuilder.builder().dated(true).build())).hasSize(10);
        assertThat(found(ActivityFilterBuilder.builder().commission("com-other").build()))
                .isEmpty();
        assertThat(found(ActivityFilterBuilder.builder().q("cumbres nacionales").build()))
                .containsExactly("act-06");
    }

    @OnBothEngines
    void areFoundWhereTheyMayHaveHappened() {
        assertThat(found(between("2018-02-10", "2018-02-20")))
                .containsExactly("act-01", "act-02", "act-05", "act-08", "act-11");
        assertThat(found(between("2018-12-15", null))).containsExactly("act-01", "act-02", "act-12");
        assertThat(found(between(null, "2017-12-31"))).containsExactly("act-03", "act-11");
    }

    @OnBothEngines
    void showOneWithItsPhotographs() {
        ActivityView view = activities.byId("act-06").orElseThrow().view();

        assertThat(view.photos())
                .extracting(ActivityView.Photo::caption)
                .containsExactly("I Cumbre de Gobierno Abierto");
        assertThat(view.circumstances().occurredOn().text()).isEqualTo("2018-03");
    }

    private List<String> found(ActivityFilter filter) {
        return ids(filter, Slice.most());
    }

    private List<String> ids(ActivityFilter filter, Slice slice) {
        return activities.find(filter, slice).items().stream()
                .map(activity -> activity.view().activityId())
                .toList();
    }

    private static ActivityFilter between(@Nullable String from, @Nullable String to) {
        return ActivityFilterBuilder.builder()
                .from(from == null ? null : LocalDate.parse(from))
                .to(to == null ? null : LocalDate.parse(to))
                .build();
    }
}
