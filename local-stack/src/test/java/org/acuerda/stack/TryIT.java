package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.stack.RunningStack.ScriptResult;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Test of the README's first command: it gives the activity report 2017-2018, and exactly its contents. */
@Order(1)
class TryIT {

    private final RunningStack stack = RunningStack.afterTry();

    @Test
    void endsWithTheAddressToOpen() {
        ScriptResult result = stack.startResult();

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(result.text().strip().lines().reduce("", (earlier, last) -> last))
                .endsWith(stack.entrance());
        assertThat(result.text()).contains("PostgreSQL 18", "Kafka 4", "MongoDB", "command-service", "query-service");
    }

    @Test
    void countsTheContentsOfTheReport() throws IOException {
        JsonNode summary = ok("summary");

        assertThat(summary.required("sessions").required("total").asLong()).isEqualTo(2);
        assertThat(counts(summary.required("sessions").required("byKind")))
                .containsEntry("ORDINARY", 1L)
                .containsEntry("EXTRAORDINARY", 1L);
        assertThat(count(summary, "workingMeetings")).isEqualTo(1);
        assertThat(count(summary, "meetingPoints")).isEqualTo(2);
        assertThat(summary.required("agreements").required("total").asLong()).isEqualTo(5);
        assertThat(count(summary, "objectives")).isEqualTo(2);
        assertThat(count(summary, "strategies")).isEqualTo(4);
        assertThat(summary.required("activities").required("total").asLong()).isEqualTo(12);
        assertThat(counts(summary.required("activities").required("bySection")).values())
                .containsExactlyInAnyOrder(11L, 1L);
        assertThat(count(summary, "captions")).isEqualTo(15);
        assertThat(count(summary, "captionsWithoutSubject")).isEqualTo(3);
        assertThat(count(summary, "federalEntities")).isEqualTo(13);
        assertThat(count(summary, "namedPersons")).isEqualTo(2);
    }

    @Test
    void listsAgreementsBySession() throws IOException {
        Map<String, Long> bySession = ok("agreements")
                .required("items")
                .valueStream()
                .map(item -> item.required("sessionId").asString())
                .collect(Collectors.groupingBy(session -> session, Collectors.counting()));

        assertThat(bySession.values()).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void basesTheFourthAgreementOnArticle56() throws IOException {
        JsonNode fourth = ok("agreements")
                .required("items")
                .valueStream()
                .filter(item -> item.path("number").asInt() == 4)
                .findFirst()
                .orElseThrow();

        JsonNode basis = fourth.at("/legalBasis/0");
        JsonNode provision = ok("provisions/" + basis.required("provisionId").asString());

        assertThat(basis.required("citation").asString()).contains("56");
        assertThat(provision.toString()).contains("LGTAIP", "2015", "art. 56");
    }

    @Test
    void changesNothingWhenTheSameIsImportedAgain() throws IOException {
        byte[] before = stack.export("records.ndjson");

        ScriptResult again = stack.acuerda("try");

        assertThat(again.status()).as(again.text()).isZero();
        assertThat(again.text()).contains(" 0 nuevos");
        assertThat(stack.export("records.ndjson")).isEqualTo(before);
    }

    private JsonNode ok(String path) throws IOException {
        RunningStack.Answer answer = stack.query(path);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static long count(JsonNode summary, String what) {
        return summary.required(what).asLong();
    }

    private static Map<String, Long> counts(JsonNode counts) {
        return counts.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .asLong()));
    }
}
