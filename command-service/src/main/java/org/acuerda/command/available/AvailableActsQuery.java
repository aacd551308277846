package org.acuerda.command.available;

import java.util.Map;
import java.util.Optional;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.route.CommandRoutes;

/**
 * Query of the acts that are available on one aggregate now, and why others are not, answered by the rules that decide.
 * A feature implements it where its acts depend on a state that callers need to know.
 */
public interface AvailableActsQuery {

    /** Plural noun in the path, that of the feature's {@link CommandRoutes}. */
    String collection();

    /** The facts that an answer may have, by name, for the API's description. */
    default Map<String, Class<?>> facts() {
        return Map.of();
    }

    /**
     * The acts available on an aggregate; empty where nothing is stored under the identifier.
     *
     * @param circumstances of the acts that are asked about; some rules depend on who acts
     */
    Optional<AvailableActs> availableActs(String aggregateId, Circumstances circumstances);
}
