package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test of the catalogue in the product: the same number is another duty after the law of 2025. */
class CatalogueTest {

    private final List<ProvisionEvent> facts =
            HistoryReader.read(List.of(Path.of("data/catalogo.yaml"))).facts().stream()
                    .map(HistoricFact::body)
                    .filter(ProvisionEvent.class::isInstance)
                    .map(ProvisionEvent.class::cast)
                    .toList();

    @ParameterizedTest
    @CsvSource({
        "2018-08-30, 2015, políticas de transparencia proactiva, true",
        "2025-03-20, 2015, políticas de transparencia proactiva, true",
        "2025-03-21, 2025, deber general de los sujetos obligados de publicar, false",
        "2026-01-15, 2025, deber general de los sujetos obligados de publicar, false"
    })
    void article56MeansAnotherDutyOnEachSideOfTheNewLaw(
            LocalDate day, String version, String subject, boolean superseded) {
        assertThat(article56On(day)).singleElement().satisfies(provision -> {
            assertThat(provision.version()).isEqualTo(version);
            assertThat(provision.subject()).contains(subject);
            assertThat(isSuperseded(provision)).isEqualTo(superseded);
        });
    }

    private List<ProvisionRegistered> article56On(LocalDate day) {
        return facts.stream()
                .filter(ProvisionRegistered.class::isInstance)
                .map(ProvisionRegistered.class::cast)
                .filter(provision -> provision.instrument().equals("LGTAIP")
                        && provision.path().equals("art. 56")
                        && !day.isBefore(provision.validFrom().known().orElseThrow())
                        && !day.isAfter(provision.validTo().known().orElse(LocalDate.MAX)))
                .toList();
    }

    private boolean isSuperseded(ProvisionRegistered provision) {
        return facts.stream()
                .anyMatch(event -> event instanceof ProvisionSuperseded superseded
                        && superseded.provisionId().equals(provision.provisionId()));
    }
}
