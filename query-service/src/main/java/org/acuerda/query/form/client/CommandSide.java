package org.acuerda.query.form.client;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.acuerda.client.AvailableActs;
import org.acuerda.client.CommandClient;
import org.acuerda.client.CommandHeaders;
import org.acuerda.client.Outcome;
import org.acuerda.events.json.EventJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Client of the command service for forms: sends a person's commands and files, with the person's name and language.
 */
@Component
public final class CommandSide {

    private static final Logger LOG = LoggerFactory.getLogger(CommandSide.class);

    private final JsonMapper json = EventJson.mapper();
    private final CommandClient client;

    CommandSide(CommandClient client) {
        this.client = client;
    }

    /** The headers that name the actor and the language of the answer. */
    public static CommandHeaders headers(Actor actor, String language) {
        return CommandHeaders.in(language).by(actor.id(), actor.role(), actor.bodyId());
    }

    public Outcome act(String path, JsonNode body, CommandHeaders headers) {
        return logged(client.act(path, json.writeValueAsString(body), headers));
    }

    /** Sends a command as a dry run; nothing is stored. */
    public Outcome dryRun(String path, JsonNode body, CommandHeaders headers) {
        return logged(client.dryRun(path, json.writeValueAsString(body), headers));
    }

    /** Stores a file and answers with its hash, size, type and name. */
    public Outcome upload(Path file, String name, CommandHeaders headers) throws IOException {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return logged(client.upload(BodyPublishers.ofFile(file), "application/octet-stream", disposition, headers));
    }

    /** Asks which acts are available on an aggregate; unknown where the command service does not answer. */
    public AvailableActs availableActs(String path, CommandHeaders headers) {
        return AvailableActs.of(logged(client.availableActs(path, headers)));
    }

    private static Outcome logged(Outcome outcome) {
        switch (outcome) {
            case Outcome.Unanswered none ->
                LOG.warn("The command service does not answer: {}", none.cause().toString());
            case Outcome.Unreadable foreign ->
                LOG.warn("The command service answered {} and no JSON", foreign.status());
            case Outcome.Done done -> {}
            case Outcome.Rejected rejected -> {}
        }
        return outcome;
    }
}
