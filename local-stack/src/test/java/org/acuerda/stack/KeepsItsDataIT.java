package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acuerda.stack.RunningStack.ScriptResult;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Test that recorded data outlives every stop, orderly or not, and the loss of the read models. */
@Order(5)
class KeepsItsDataIT {

    private static final Duration REBUILT_WITHIN = Duration.ofMinutes(2);
    private static final List<String> QUESTIONS = List.of(
            "summary",
            "commissions",
            "members",
            "sessions",
            "working-meetings",
            "agreements",
            "provisions",
            "bodies?limit=200",
            "federal-entities",
            "work-plans",
            "activities",
            "source-documents",
            "remarks",
            "records?limit=200");

    private final RunningStack stack = RunningStack.afterTry();
    private final Map<String, JsonNode> before;

    KeepsItsDataIT() throws IOException {
        before = answers();
        assertThat(before.toString()).contains("\"total\"");
    }

    @Test
    void hasTheSameAnswersAfterDownAndUp() {
        ScriptResult down = stack.acuerda("down");
        assertThat(down.status()).as(down.text()).isZero();
        assertThat(stack.acuerda("status").status()).isEqualTo(3);

        up();

        assertThatAnswersAreTheSame();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb", "kafka"})
    void rebuildsWhatWasDeletedFromTheJournal(String part) throws IOException {
        stack.acuerda("down");
        Folders.delete(stack.settings().data(part));

        up();

        assertThatAnswersAreTheSame();
    }

    @Test
    void comesBackWhenEveryProcessWasKilledAtOnce() throws IOException {
        for (String part :
                List.of(Supervisor.NAME, "query-service", "command-service", "mongodb", "kafka", "postgresql")) {
            stack.process(part).destroyForcibly();
        }
        giveTheDeadServersNumberToAnotherProcess();

        up();

        assertThatAnswersAreTheSame();
    }

    @Test
    void goesOnWhenTheSupervisorWasKilledUnderIt() throws IOException {
        ProcessHandle query = stack.process("query-service");
        ProcessHandle supervisor = stack.process(Supervisor.NAME);
        supervisor.destroyForcibly();
        supervisor.onExit().join();

        up();

        assertThat(stack.process("query-service")).isEqualTo(query);
        assertThat(stack.process(Supervisor.NAME)).isNotEqualTo(supervisor);
        assertThatAnswersAreTheSame();
    }

    /** As after a restart of the machine, when process numbers are assigned anew. */
    private void giveTheDeadServersNumberToAnotherProcess() throws IOException {
        Path lock = stack.settings().data("postgresql").resolve("postmaster.pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n");
    }

    private void up() {
        ScriptResult up = stack.acuerda("up");
        assertThat(up.status()).as(up.text()).isZero();
        assertThat(stack.acuerda("status").status()).isZero();
    }

    private void assertThatAnswersAreTheSame() {
        await().atMost(REBUILT_WITHIN).ignoreExceptions().untilAsserted(() -> assertThat(answers())
                .isEqualTo(before));
    }

    private Map<String, JsonNode> answers() throws IOException {
        Map<String, JsonNode> answers = new TreeMap<>();
        for (String question : QUESTIONS) {
            RunningStack.Answer answer = stack.query(question);
            assertThat(answer.status()).as("%s: %s", question, answer.body()).isEqualTo(200);
            answers.put(question, answer.body());
        }
        return answers;
    }
}
