package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acuerda.stack.RunningStack.Said;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script says when it cannot do what it is asked. */
@Order(6)
class SpeaksClearlyIT {

    private final RunningStack stack = RunningStack.afterTry();
    private final Path folder;

    SpeaksClearlyIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void namesWhoTakesAPortAndHowToMoveIt() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "" + socket.getLocalPort();

            Said said = elsewhere(Map.of("ACUERDA_POSTGRES_PORT", port), "up");

            assertThat(said.status()).isEqualTo(1);
            assertThat(said.text())
                    .contains(
                            "El puerto " + port,
                            "proceso " + ProcessHandle.current().pid(),
                            "ACUERDA_POSTGRES_PORT=");
            assertThat(folder.resolve("home/data")).doesNotExist();
        }
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(elsewhere(Map.of("LANG", "en_US.UTF-8"), "down").text()).contains("Acuerda was not running.");
        assertThat(elsewhere(Map.of("LC_ALL", "en_US.UTF-8"), "help").text()).contains("Usage: ./acuerda");
    }

    @Test
    void refusesAFolderThatCannotBeUsed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Said said = elsewhere(Map.of("ACUERDA_HOME", file.toString()), "up");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains(file.toString(), "ACUERDA_HOME");
    }

    @Test
    void saysThatItRunsAlready() {
        Said said = stack.acuerda("up");

        assertThat(said.status()).isZero();
        assertThat(said.text()).contains("ya estaba en marcha", stack.settings().queryAddress());
    }

    @Test
    void explainsItselfWhenMisused() {
        Said said = stack.acuerda("levántate");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.text()).contains("Uso: ./acuerda");
    }

    private Said elsewhere(Map<String, String> variables, String order) {
        List<String> command = List.of(
                "env",
                "ACUERDA_HOME="
                        + variables.getOrDefault(
                                "ACUERDA_HOME", folder.resolve("home").toString()),
                Path.of("../acuerda").toAbsolutePath().toString(),
                order);
        return stack.call(command, variables);
    }
}
