package org.acuerda.query.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FederalEntityCatalogueTest {

    private final List<FederalEntity> entities = FederalEntityCatalogue.entities();

    @Test
    void hasThe32InTheOrderOfTheirKeys() {
        assertThat(entities)
                .extracting(FederalEntity::key)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 32)
                        .mapToObj(key -> "%02d".formatted(key))
                        .toList());
    }

    @Test
    void givesEachItsOwnIsoCode() {
        assertThat(entities)
                .extracting(FederalEntity::isoCode)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("MX-[A-Z]{3}"));
    }

    @Test
    void tellsApartWhatIsEasilyMistaken() {
        assertThat(isoCode("Chiapas")).isEqualTo("MX-CHP");
        assertThat(isoCode("Chihuahua")).isEqualTo("MX-CHH");
        assertThat(isoCode("Guanajuato")).isEqualTo("MX-GUA");
        assertThat(isoCode("Guerrero")).isEqualTo("MX-GRO");
        assertThat(isoCode("Ciudad de México")).isEqualTo("MX-CMX");
        assertThat(isoCode("México")).isEqualTo("MX-MEX");
    }

    @Test
    void knowsTheNamesInUseBesideTheOfficialOne() {
        assertThat(entity("México").aliases()).containsExactly("Estado de México", "Edomex");
        assertThat(entity("Veracruz de Ignacio de la Llave").aliases()).containsExactly("Veracruz");
        assertThat(entity("Oaxaca").aliases()).isEmpty();
    }

    private String isoCode(String name) {
        return entity(name).isoCode();
    }

    private FederalEntity entity(String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
