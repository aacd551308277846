package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackPortTest {

    @Test
    void isTheUsualOneUnlessTheEnvironmentMovesIt() {
        assertThat(StackPort.QUERY.in(Map.of())).isEqualTo(8080);
        assertThat(StackPort.QUERY.in(Map.of("ACUERDA_QUERY_PORT", ""))).isEqualTo(8080);
        assertThat(StackPort.QUERY.in(Map.of("ACUERDA_QUERY_PORT", "9999"))).isEqualTo(9999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "ocho"})
    void refusesWhatIsNoPort(String number) {
        assertThatExceptionOfType(CannotGoOn.class)
                .isThrownBy(() -> StackPort.QUERY.in(Map.of("ACUERDA_QUERY_PORT", number)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("port.invalid"));
    }
}
