package org.acuerda.query.page.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.board.ProvisionProgress;
import org.acuerda.query.board.ProvisionProgress.Body;
import org.acuerda.query.board.ProvisionProgress.Met;
import org.acuerda.query.board.ProvisionProgress.Step;
import org.acuerda.query.body.BodyView;
import org.junit.jupiter.api.Test;

class EntityMapTest {

    private final EntityMap map = EntityMap.of(
            new ProvisionProgress(
                    new AsOf(1, Instant.EPOCH),
                    "prv-1",
                    1,
                    List.of(new Step(1, List.of("Política")), new Step(2, List.of("Informe", "Reporte"))),
                    List.of(
                            new Body("bod-inai", List.of(new Met(1, 1), new Met(1, 1))),
                            new Body("bod-ivai", List.of(new Met(1, 1), new Met(0, 1))),
                            new Body("bod-orfis", List.of(new Met(1, 1), new Met(0, 1))),
                            new Body("bod-silent", List.of(new Met(0, 1), new Met(0, 1))))),
            List.of(body("bod-inai", "00"), body("bod-ivai", "30"), body("bod-orfis", "30")));

    @Test
    void hasAPlaceForEachOfThe32Entities() {
        assertThat(map.tiles()).hasSize(32);
        assertThat(map.tiles().stream().map(tile -> tile.tile().key())).doesNotHaveDuplicates();
        assertThat(map.tiles().stream().map(tile -> List.of(tile.x(), tile.y())))
                .doesNotHaveDuplicates();
    }

    @Test
    void countsTheBodiesOfAnEntityTogether() {
        EntityMap.Tile veracruz = tile("VER");

        assertThat(veracruz.met()).isEqualTo(new Met(2, 4));
        assertThat(veracruz.level()).isEqualTo(2);
        assertThat(tile("AGS").isDue()).isFalse();
        assertThat(tile("AGS").level()).isZero();
    }

    @Test
    void isATableToo() {
        assertThat(map.rows().stream().map(EntityMap.Row::key))
                .containsExactly(Recorded.of("30"), Recorded.notOnRecord(), Recorded.of("00"));
        assertThat(map.rows().getFirst().steps()).containsExactly(new Met(2, 2), new Met(0, 2));
        assertThat(map.metAt(0)).isEqualTo(new Met(3, 4));
    }

    @Test
    void namesAStepOnlyWhereItHasOneName() {
        assertThat(map.steps()).containsExactly(new EntityMap.Step(1, "Política"), new EntityMap.Step(2, ""));
    }

    private EntityMap.Tile tile(String abbreviation) {
        return map.tiles().stream()
                .filter(tile -> tile.tile().abbreviation().equals(abbreviation))
                .findFirst()
                .orElseThrow();
    }

    private static BodyView body(String id, String entity) {
        return new BodyView(
                id, BodyEvent.Kind.GUARANTOR, List.of(), Recorded.of(entity), null, new Origin(Provenance.LIVE, null));
    }
}
