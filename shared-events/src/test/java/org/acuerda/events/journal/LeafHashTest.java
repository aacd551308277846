package org.acuerda.events.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafHashTest {

    /** Leaves and hashes published with the reference implementation of Certificate Transparency. */
    @ParameterizedTest
    @CsvSource({
        "'', 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "00, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "10, 0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7"
    })
    void isTheLeafHashOfRfc6962(String leaf, String hash) {
        assertThat(LeafHash.of(HexFormat.of().parseHex(leaf))).isEqualTo(hash);
    }

    @Test
    void everyByteCounts() {
        assertThat(LeafHash.of("{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(LeafHash.of("{\"a\": 1}".getBytes(StandardCharsets.UTF_8)));
    }
}
