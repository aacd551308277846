package org.acuerda.events.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.junit.jupiter.api.Test;

/** Test with invented versions of one event. */
class EventCatalogTest {

    private static final EventType THIRD = new EventType("body.renamed", 3, BodyRenamed.class);
    private static final Upcaster FROM_FIRST = new Upcaster("body.renamed", 1, data -> data);
    private static final Upcaster FROM_SECOND = new Upcaster("body.renamed", 2, data -> data);

    @Test
    void knowsEachTypeInItsNewestVersion() {
        EventCatalog catalog = new EventCatalog(List.of(THIRD), List.of(FROM_FIRST, FROM_SECOND));

        assertThat(catalog.byName("body.renamed")).contains(THIRD);
        assertThat(catalog.byPublished("body.renamed.v3")).contains(THIRD);
        assertThat(catalog.byPublished("body.renamed.v2")).isEmpty();
        assertThat(THIRD.versions()).containsExactly("body.renamed.v1", "body.renamed.v2", "body.renamed.v3");
    }

    @Test
    void refusesAVersionWithoutUpcaster() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventCatalog(List.of(THIRD), List.of(FROM_SECOND)))
                .withMessage("Older versions are [body.renamed.v1, body.renamed.v2],"
                        + " but upcasters start from [body.renamed.v2]");
    }

    @Test
    void refusesAStepThatLeadsToNoType() {
        Upcaster beyond = new Upcaster("body.renamed", 3, data -> data);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventCatalog(List.of(THIRD), List.of(FROM_FIRST, FROM_SECOND, beyond)));
    }
}
