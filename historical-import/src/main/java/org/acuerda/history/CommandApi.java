package org.acuerda.history;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerda.client.CommandClient;
import org.acuerda.client.CommandHeaders;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.Outcome;
import org.acuerda.client.Problem;
import org.acuerda.client.Timeouts;
import org.acuerda.events.json.EventJson;
import org.acuerda.history.format.HistoricFact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Client of the command API for imports: one request for one fact, the same request every time. */
final class CommandApi {

    private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);
    private static final int CONFLICT = 409;
    private static final String PROVENANCE = "historic";

    private final JsonMapper json = EventJson.mapper();
    private final CommandClient client;
    private final URI base;
    private final CommandHeaders headers;

    CommandApi(URI base, Sender sender) {
        this.base = base;
        this.client = new CommandClient(base, sender.secret(), Timeouts.patient());
        this.headers = CommandHeaders.in(sender.language())
                .by(sender.actor(), sender.role(), "")
                .with(HeaderNames.PROVENANCE, PROVENANCE);
    }

    /**
     * The person in whose name facts are sent.
     *
     * @param secret shared secret that a service off loopback asks for; empty where none is needed
     * @param language of the service's refusals
     */
    record Sender(String actor, String role, String secret, String language) {}

    /** Exception: the service cannot answer now; the same request may be sent again. */
    static final class Away extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        Away(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    URI base() {
        return base;
    }

    /**
     * Sends one fact.
     *
     * @throws Away when the service does not answer, or says that it cannot now
     */
    Answer send(HistoricFact fact) throws Away {
        return switch (client.act(fact.path(), json.writeValueAsString(fact.body()), headers(fact))) {
            case Outcome.Done done -> done.repeated() ? new Answer.AlreadyThere() : new Answer.Recorded();
            case Outcome.Rejected rejected -> answer(fact, rejected.problem());
            case Outcome.Unreadable foreign -> answer(fact, Problem.of(foreign.status(), MissingNode.getInstance()));
            case Outcome.Unanswered none -> throw new Away(none.reason());
        };
    }

    private CommandHeaders headers(HistoricFact fact) {
        return headers.with(HeaderNames.IDEMPOTENCY_KEY, fact.idempotencyKey())
                .with(HeaderNames.SOURCE_REF, fact.sourceRef())
                .with(HeaderNames.OCCURRED_ON, fact.occurredOn().text());
    }

    private Answer answer(HistoricFact fact, Problem problem) throws Away {
        boolean lostRace = problem.status() == CONFLICT && problem.code().equals("MANY_AT_ONCE");
        if (lostRace || AWAY.contains(problem.status())) {
            throw new Away("HTTP " + problem.status());
        }
        return problem.code().equals("ID_TAKEN")
                ? taken(fact, problem.existing())
                : new Answer.Rejected(problem.code(), problem.detail());
    }

    /** Identifiers of an import can be worked out from its file, so that anybody may have taken one before. */
    private Answer taken(HistoricFact fact, JsonNode existing) {
        if (existing.isMissingNode()) {
            return new Answer.NotCompared();
        }
        List<String> differences = new ArrayList<>();
        Map.of("provenance", PROVENANCE, "occurredOn", fact.occurredOn().text(), "sourceRef", fact.sourceRef())
                .forEach((name, value) -> {
                    if (!existing.path(name).asString("").equals(value)) {
                        differences.add(name);
                    }
                });
        JsonNode data = existing.path("data");
        json.<JsonNode>valueToTree(fact.body()).forEachEntry((name, value) -> {
            if (data.has(name) && !data.path(name).equals(value)) {
                differences.add(name);
            }
        });
        return differences.isEmpty()
                ? new Answer.AlreadyThere()
                : new Answer.Taken(
                        existing.path("type").asString(""),
                        differences.stream().sorted().toList());
    }
}
