package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acuerda.stack.RunningStack.ScriptResult;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of the script's messages when it cannot do what it is asked. */
@Order(6)
class ScriptMessagesIT {

    private final RunningStack stack = RunningStack.afterTry();
    private final Path folder;

    ScriptMessagesIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void nameTheOwnerOfATakenPortAndHowToChangeIt() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "" + socket.getLocalPort();

            ScriptResult result = elsewhere(Map.of("ACUERDA_POSTGRES_PORT", port), "up");

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.text())
                    .contains(
                            "El puerto " + port,
                            "proceso " + ProcessHandle.current().pid(),
                            "ACUERDA_POSTGRES_PORT=");
            assertThat(folder.resolve("home/data")).doesNotExist();
        }
    }

    @Test
    void areInEnglishWhenAsked() {
        assertThat(elsewhere(Map.of("LANG", "en_US.UTF-8"), "down").text()).contains("Acuerda was not running.");
        assertThat(elsewhere(Map.of("LC_ALL", "en_US.UTF-8"), "help").text()).contains("Usage: ./acuerda");
    }

    @Test
    void nameAFolderThatCannotBeUsed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        ScriptResult result = elsewhere(Map.of("ACUERDA_HOME", file.toString()), "up");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.text()).contains(file.toString(), "ACUERDA_HOME");
    }

    @Test
    void sayThatItRunsAlready() {
        ScriptResult result = stack.acuerda("up");

        assertThat(result.status()).isZero();
        assertThat(result.text())
                .contains("ya estaba en marcha", stack.settings().queryAddress());
    }

    @Test
    void showTheHelpWhenItIsMisused() {
        ScriptResult result = stack.acuerda("levántate");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.text()).contains("Uso: ./acuerda");
    }

    private ScriptResult elsewhere(Map<String, String> variables, String order) {
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
