package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.junit.jupiter.api.Test;

/** Test of the bodies that article 56 of the LGTAIP of 2015 obliged: INAI and one of each federal entity. */
class GuarantorsTest {

    private final List<BodyRegistered> guarantors =
            HistoryReader.read(List.of(Path.of("data/garantes.yaml"))).facts().stream()
                    .map(HistoricFact::body)
                    .filter(BodyRegistered.class::isInstance)
                    .map(BodyRegistered.class::cast)
                    .filter(body -> body.kind() == BodyEvent.Kind.GUARANTOR)
                    .filter(body -> body.validFrom().known().isEmpty())
                    .toList();

    @Test
    void areThirtyThreeWithOneForEachFederalEntity() {
        assertThat(guarantors).hasSize(33);
        assertThat(guarantors.stream().flatMap(body -> body.federalEntity().known().stream()))
                .hasSize(33)
                .doesNotHaveDuplicates()
                .contains("00", "01", "22", "30", "32");
    }

    @Test
    void sayWhichAcronymsAreOnlySupposed() {
        assertThat(guarantors.stream().filter(body -> !body.acronymVerified()))
                .extracting(BodyRegistered::acronym)
                .contains(Recorded.of("ITAIPUE"), Recorded.of("CEGAIP"), Recorded.of("ITAIPBC"))
                .hasSize(10);
    }
}
