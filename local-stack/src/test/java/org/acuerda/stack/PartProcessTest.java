package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartProcessTest {

    private final Settings settings;
    private final PartProcess file;

    PartProcessTest(@TempDir Path folder) throws IOException {
        settings = Settings.of(Map.of(), folder);
        settings.rememberAsStarted();
        file = new PartProcess(settings, "part");
    }

    @Test
    void findsARunningProcessAgain() throws IOException {
        file.remember(ProcessHandle.current(), 3);

        assertThat(file.alive()).hasValue(new PartProcess.Known(ProcessHandle.current(), 3));
    }

    @Test
    void ignoresAnotherProcessOfTheSameNumber() throws IOException {
        Files.writeString(
                settings.processFile("part.pid"), ProcessHandle.current().pid() + " 12345 1");

        assertThat(file.alive()).isEmpty();
    }

    @Test
    void knowsThatAProcessHasEnded() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        file.remember(process.toHandle(), 1);
        assertThat(file.alive()).isPresent();

        process.destroyForcibly().waitFor();

        assertThat(file.alive()).isEmpty();
        assertThat(file.starts()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x y z", "12"})
    void ignoresADamagedFile(String content) throws IOException {
        Files.writeString(settings.processFile("part.pid"), content);

        assertThat(file.alive()).isEmpty();
        assertThat(file.starts()).isZero();
    }

    @Test
    void countsAnAttemptThatLedToNoProcess() throws IOException {
        file.rememberAttempt(2);

        assertThat(file.alive()).isEmpty();
        assertThat(file.starts()).isEqualTo(2);
    }
}
