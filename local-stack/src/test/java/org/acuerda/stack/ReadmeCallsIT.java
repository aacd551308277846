package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acuerda.stack.RunningStack.ScriptResult;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Test that runs the calls of the README and of the API tour unchanged, except for the ports. */
@Order(2)
class ReadmeCallsIT {

    private static final Path README = Path.of("../README.md");
    private static final Path API_TOUR = Path.of("../docs/api-tour.md");
    private static final Pattern MARKED =
            Pattern.compile("<!-- run: ([a-z-]+) -->\\s*```bash\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TRACED = Pattern.compile("(?m)^\\++ (\\d+\\.\\d+) (.*)$");

    private static final String TRACE = "PS4='+ $EPOCHREALTIME '; set -x\n";

    private final RunningStack stack = RunningStack.afterTry();

    @Test
    void readTheReport() throws IOException {
        long questions = block(README, "report")
                .lines()
                .filter(line -> line.startsWith("ask "))
                .count();

        ScriptResult result = run(README, "report");

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(result.text().lines().filter(line -> line.startsWith("{\"asOf\"")))
                .isNotEmpty()
                .hasSize(Math.toIntExact(questions))
                .noneMatch(answer -> answer.contains("\"total\":0,\"items\""));
    }

    @Test
    void conveneHoldAndCloseASessionWhoseAgreementIsReadAtOnce() throws IOException {
        ScriptResult result = run(API_TOUR, "session");

        assertThat(result.status()).as(result.text()).isZero();
        // Printed, not asserted: machines are noisy. A question that came too early would be answered without the
        // agreement.
        System.out.printf("The agreement was read %s s after it was asked for%n", secondsUntilRead(result.text()));
        assertThat(result.text().lines().filter(line -> line.startsWith("{\"asOf\"")))
                .first()
                .asString()
                .contains("\"agreementId\":\"agr-readme\"", "\"sessionId\":\"ses-readme\"");
        assertThat(result.text().lines().filter(line -> line.startsWith("{\"asOf\"")))
                .last()
                .asString()
                .as("the last question waits for the closing")
                .contains("\"sessionId\":\"ses-readme\"", "\"status\":\"CLOSED\"");
        JsonNode agreement =
                stack.query("agreements/agr-readme?minSequence=agr-readme:0").body();
        assertThat(agreement.toString()).contains("ses-readme", "RESOLUTIVE", "2025-09-30");
    }

    /** Every call prints its hour first: from the start of the question to the start of the call after it. */
    private static BigDecimal secondsUntilRead(String trace) {
        Matcher line = TRACED.matcher(trace);
        while (line.find()) {
            if (line.group(2).matches("curl .*minSequence=agr-readme:0.*")) {
                BigDecimal asked = new BigDecimal(line.group(1));
                assertThat(line.find()).as("a call after the question").isTrue();
                return new BigDecimal(line.group(1)).subtract(asked);
            }
        }
        throw new AssertionError("The tour does not ask for the agreement:\n" + trace);
    }

    private ScriptResult run(Path page, String name) throws IOException {
        Settings settings = stack.settings();
        String calls = block(page, name)
                .replace("http://127.0.0.1:8081", settings.commandAddress())
                .replace("http://127.0.0.1:8080", settings.queryAddress());
        return stack.call(List.of("bash", "-euo", "pipefail", "-c", TRACE + calls + ":\n"), Map.of());
    }

    private static String block(Path page, String name) throws IOException {
        return MARKED.matcher(Files.readString(page))
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no calls marked %s".formatted(page, name)));
    }
}
