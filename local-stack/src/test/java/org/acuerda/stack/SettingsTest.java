package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private final Path folder;

    SettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void areInTheSourceTreeUnlessAHomeIsNamed() {
        assertThat(Settings.of(Map.of(), folder).home()).isEqualTo(folder.resolve(".acuerda"));
        assertThat(Settings.of(Map.of("ACUERDA_HOME", "/srv/acuerda"), folder).home())
                .isEqualTo(Path.of("/srv/acuerda"));
    }

    @Test
    void stayThoseWithWhichTheStackWasStarted() throws IOException {
        Settings started = Settings.of(Map.of("ACUERDA_QUERY_PORT", "9999", "PATH", "/bin"), folder);
        started.rememberAsStarted();

        Settings later =
                Settings.of(Map.of("ACUERDA_QUERY_PORT", "1111"), folder).asStarted();

        assertThat(later.queryAddress()).isEqualTo("http://127.0.0.1:9999");
        assertThat(later.environment()).containsOnlyKeys("ACUERDA_QUERY_PORT");
    }

    @Test
    void areThoseOfTheEnvironmentWhenNothingWasStarted() throws IOException {
        Settings asked = Settings.of(Map.of("ACUERDA_QUERY_PORT", "1111"), folder);

        assertThat(asked.asStarted()).isEqualTo(asked);
    }
}
