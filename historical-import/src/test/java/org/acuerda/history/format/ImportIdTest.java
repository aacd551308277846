package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportIdTest {

    /** The example of RFC 9562, appendix A.4. */
    @Test
    void makesUuidsOfVersionFive() {
        UUID domainNames = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(ImportId.uuid(domainNames, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    /** What was imported once must be found again by every later version of the importer. */
    @Test
    void neverChangesTheIdentifierOfARow() {
        assertThat(ImportId.of("agr", "informe-2017-2018", "AC-4"))
                .isEqualTo("agr-f415da62-8cbd-531d-8364-377884b6ce40");
    }
}
