package org.acuerda.client;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Value: the outcome of a request to the command API. */
public sealed interface Outcome {

    /**
     * The service did what was asked.
     *
     * @param answer its JSON; a missing node where the answer is empty
     * @param repeated whether it had been done before under the same idempotency key, and nothing was done now
     */
    record Done(JsonNode answer, boolean repeated) implements Outcome {

        /** The aggregates that a command changed, the one that was created first. */
        public List<Changed> changed() {
            return answer.path("changed")
                    .valueStream()
                    .map(each -> new Changed(
                            each.required("id").asString(),
                            each.required("sequence").asLong()))
                    .toList();
        }

        /** What is wrong although the command was accepted, or would be; none in a repeated answer. */
        public List<Warning> warnings() {
            return Warning.in(answer);
        }
    }

    /** The service rejected the request and nothing changed. */
    record Rejected(Problem problem) implements Outcome {}

    /** The service gave no answer, so it is unknown whether the request was carried out. */
    sealed interface Unavailable extends Outcome {

        /** Why there is none, in a few words. */
        String reason();
    }

    /**
     * The service could not be reached, or did not answer in time.
     *
     * @param address that was asked
     */
    record Unanswered(URI address, IOException cause) implements Unavailable {

        @Override
        public String reason() {
            return Objects.requireNonNullElse(
                    cause.getMessage(), cause.getClass().getSimpleName());
        }
    }

    /** The answer is not one of the service, for example that of a proxy before it. */
    record Unreadable(int status) implements Unavailable {

        @Override
        public String reason() {
            return "HTTP " + status;
        }
    }
}
