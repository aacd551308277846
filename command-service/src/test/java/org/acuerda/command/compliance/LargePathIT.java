package org.acuerda.command.compliance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.acuerda.command.OnRealParts;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.json.EventJson;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test of a path that obliges 5 000 bodies: its records keep within the bound, and every body is obliged. */
@OnRealParts
class LargePathIT {

    @Autowired
    private EventStore eventStore;

    @Autowired
    private StoredPathContext context;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Test
    void isDefinedAndRevised() {
        PathOverHttp path = PathOverHttp.foundedOnAProvision(eventStore, port);
        List<String> bodies =
                Stream.generate(() -> "bod-" + UUID.randomUUID()).limit(5_000).toList();

        path.storeBodies(bodies);
        path.layOut(bodies);
        assertThat(context.route(path.id()).bodyIds()).isEqualTo(bodies);
        CompliancePathDefined defined =
                (CompliancePathDefined) path.events(path.id()).getFirst();
        assertThat(defined.bodyIds()).hasSizeLessThan(bodies.size());

        List<String> others = bodies.reversed();
        PathOverHttp.assertDone(path.act(
                "revise",
                """
                {"steps":%s,"bodyIds":%s,"reason":"Otro orden","authority":"Sesión 2"}
                """
                        .formatted(steps(defined), PathOverHttp.quoted(others))));
        assertThat(context.route(path.id()).bodyIds()).isEqualTo(others);

        int events = path.events(path.id()).size();
        await().until(() -> number("count(*)", path.id()) == events);
        assertThat(number("max(length(bytes))", path.id())).isLessThanOrEqualTo(JournalFormat.MAX_RECORD_BYTES);
    }

    private static String steps(CompliancePathDefined defined) {
        return defined.steps().stream()
                .map(step -> EventJson.mapper().writeValueAsString(step))
                .collect(joining(",", "[", "]"));
    }

    private long number(String expression, String subject) {
        Long number = database.queryForObject(
                "select " + expression + " from journal where subject = ?", Long.class, subject);
        return number == null ? 0 : number;
    }
}
