package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    /** Another account of the machine may neither read the token of a start nor use an older one. */
    @Test
    void letTheirOwnerActWithATokenOfEachStart() throws IOException {
        Settings first = Settings.of(Map.of(), folder).forActing();
        Settings second = Settings.of(Map.of(), folder).forActing();
        first.rememberAsStarted();
        second.rememberAsStarted();

        assertThat(first.entrance()).matches("http://127\\.0\\.0\\.1:8080/entrada/[0-9a-f]{64}");
        assertThat(Settings.of(Map.of(), folder).asStarted().entrance())
                .isEqualTo(second.entrance())
                .isNotEqualTo(first.entrance());
        assertThat(Files.getPosixFilePermissions(second.processFile("settings.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Settings.of(Map.of("ACUERDA_ACT_WITHOUT_LOGIN", "false"), folder)
                        .forActing()
                        .entrance())
                .isEqualTo("http://127.0.0.1:8080/");
    }

    @Test
    void areThoseOfTheEnvironmentWhenNothingWasStarted() throws IOException {
        Settings asked = Settings.of(Map.of("ACUERDA_QUERY_PORT", "1111"), folder);

        assertThat(asked.asStarted()).isEqualTo(asked);
    }
}
