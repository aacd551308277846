package org.acuerda.query.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.Questions;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.junit.jupiter.api.AfterEach;

class BodiesTest {

    private static final String RENAMED = "bod-019a2f40-6c00-7000-8000-000000000030";

    private final Questions questions;
    private final Bodies bodies;
    private final FederalEntities federalEntities;

    BodiesTest(MongoEngine engine) {
        questions = new Questions(
                engine,
                Informe.journal()
                        .live(
                                "2025-06-01",
                                Contracts.event("body.registered.v1"),
                                Contracts.event("body.renamed.v1.with-acronym")),
                Instant.parse("2026-04-01T12:00:00Z"));
        bodies = questions.to(Bodies.class);
        federalEntities = questions.to(FederalEntities.class);
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @OnBothEngines
    void comeInTheOrderOfTheirPresentNames() {
        assertThat(found(BodyFilter.all())).containsExactly(RENAMED, Informe.IVAI, "bod-orfis");
    }

    @OnBothEngines
    void areFoundByEachQuestion() {
        assertThat(found(new BodyFilter(null, List.of(BodyEvent.Kind.OTHER), null)))
                .containsExactly("bod-orfis");
        assertThat(found(new BodyFilter(null, null, "30"))).containsExactly(RENAMED, Informe.IVAI);
        assertThat(found(new BodyFilter("autoridades garantes", null, null))).containsExactly(RENAMED);
        assertThat(found(new BodyFilter("ivai", null, null))).containsExactly(RENAMED, Informe.IVAI);
    }

    @OnBothEngines
    void areGivenInTheOrderAsked() {
        assertThat(bodies.withIds(List.of("bod-orfis", "bod-9", RENAMED)))
                .extracting(body -> body.currentName().name())
                .containsExactly("ORFIS", "Autoridad Garante de Veracruz");
        assertThat(bodies.byId(RENAMED).orElseThrow().sequence()).isEqualTo(1);
    }

    @OnBothEngines
    void federalEntitiesAreThe32WithTheActivitiesThatInvolveThem() {
        Listing<FederalEntity> all = federalEntities.all();

        assertThat(all.total()).isEqualTo(32);
        assertThat(all.items())
                .filteredOn(entity -> entity.key().equals("30"))
                .extracting(FederalEntity::activities)
                .containsExactly(4L);
    }

    @OnBothEngines
    void federalEntitiesAppearInActivities() {
        Listing<FederalEntity> appearing = federalEntities.find(true, null);

        assertThat(appearing.total()).isEqualTo(13);
        assertThat(appearing.items())
                .extracting(FederalEntity::key)
                .containsExactly("04", "08", "10", "11", "15", "20", "22", "23", "24", "25", "27", "29", "30");
        assertThat(federalEntities.nameOf("15")).isEqualTo("México");
        assertThat(federalEntities.nameOf("00")).isEqualTo("00");
    }

    private List<String> found(BodyFilter filter) {
        return bodies.find(filter, Slice.most()).items().stream()
                .map(body -> body.view().bodyId())
                .toList();
    }
}
