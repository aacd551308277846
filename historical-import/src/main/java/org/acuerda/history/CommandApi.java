package org.acuerda.history;

import java.net.URI;
import java.util.Set;
import org.acuerda.client.CommandClient;
import org.acuerda.client.CommandHeaders;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.Outcome;
import org.acuerda.client.Problem;
import org.acuerda.client.Timeouts;
import org.acuerda.events.json.EventJson;
import org.acuerda.history.format.HistoricFact;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Client of the command API for imports: one request for one fact, the same request every time. */
final class CommandApi {

    private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);
    private static final int CONFLICT = 409;

    private final JsonMapper json = EventJson.mapper();
    private final CommandClient client;
    private final URI base;
    private final CommandHeaders headers;

    CommandApi(URI base, Sender sender) {
        this.base = base;
        this.client = new CommandClient(base, sender.secret(), Timeouts.patient());
        this.headers = CommandHeaders.in(sender.language())
                .by(sender.actor(), sender.role(), "")
                .with(HeaderNames.PROVENANCE, "historic");
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
            case Outcome.Rejected rejected -> answer(rejected.problem());
            case Outcome.Unreadable foreign -> answer(Problem.of(foreign.status(), MissingNode.getInstance()));
            case Outcome.Unanswered none -> throw new Away(none.reason());
        };
    }

    private CommandHeaders headers(HistoricFact fact) {
        return headers.with(HeaderNames.IDEMPOTENCY_KEY, fact.idempotencyKey())
                .with(HeaderNames.SOURCE_REF, fact.sourceRef())
                .with(HeaderNames.OCCURRED_ON, fact.occurredOn().text());
    }

    private static Answer answer(Problem problem) throws Away {
        boolean lostRace = problem.status() == CONFLICT && problem.code().equals("MANY_AT_ONCE");
        if (lostRace || AWAY.contains(problem.status())) {
            throw new Away("HTTP " + problem.status());
        }
        return problem.code().equals("ID_TAKEN")
                ? new Answer.AlreadyThere()
                : new Answer.Rejected(problem.code(), problem.detail());
    }
}
