package org.acuerda.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acuerda.client.HeaderNames;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.CommandSender;
import org.acuerda.command.execution.CommandTrace;
import org.acuerda.command.execution.ExpectedVersion;
import org.acuerda.command.execution.Outcome;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.command.web.InvalidRequest.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of every command of the API; the features' {@link CommandRoutes} list them. */
@RestController
@RequestMapping(
        path = "/api/v1",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
class CommandController {

    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern SEQUENCE = Pattern.compile("(-1|\\d{1,18})");

    private final Map<String, CommandRoutes> collections;
    private final CommandReader reader;
    private final RequestCircumstances circumstances;
    private final CommandSender sender;
    private final CommandServiceProperties properties;
    private final ProblemMessages messages;

    CommandController(
            List<CommandRoutes> routes,
            CommandReader reader,
            RequestCircumstances circumstances,
            CommandSender sender,
            CommandServiceProperties properties,
            ProblemMessages messages) {
        this.collections =
                routes.stream().collect(Collectors.toUnmodifiableMap(CommandRoutes::collection, Function.identity()));
        this.reader = reader;
        this.circumstances = circumstances;
        this.sender = sender;
        this.properties = properties;
        this.messages = messages;
    }

    /**
     * What a command changed.
     *
     * @param changed each aggregate with its last sequence, the one that was created first
     * @param warnings what is wrong although the command was accepted; left out where there are none
     */
    record Answer(List<Change> changed, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Told> warnings) {}

    /** Answer of a dry run that has warnings. */
    record Checked(List<Told> warnings) {}

    @PostMapping("/{collection}")
    ResponseEntity<Answer> create(@PathVariable String collection, HttpServletRequest request, Locale locale)
            throws IOException {
        CommandRoutes routes = routes(collection);
        CommandRoutes.Route act = act(routes, "");
        Outcome outcome = send(routes, act, null, request);
        String created = outcome.changed().getFirst().id();
        return answer(
                ResponseEntity.created(URI.create("/api/v1/%s/%s".formatted(collection, created))), outcome, locale);
    }

    @PostMapping("/{collection}/{id}/{name}")
    ResponseEntity<Answer> act(
            @PathVariable String collection,
            @PathVariable String id,
            @PathVariable String name,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        CommandRoutes routes = routes(collection);
        return answer(ResponseEntity.ok(), send(routes, act(routes, name), id, request), locale);
    }

    /** Dry run of an act: answers whether it would be accepted, and with which warnings, and stores nothing. */
    @PostMapping("/{collection}/{id}/{name}/check")
    ResponseEntity<Checked> check(
            @PathVariable String collection,
            @PathVariable String id,
            @PathVariable String name,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        CommandRoutes routes = routes(collection);
        CommandRoutes.Route act = act(routes, name);
        List<Told> warnings = told(sender.check(envelope(routes, act, id, body(request), request)), locale);
        return warnings.isEmpty() ? ResponseEntity.noContent().build() : ResponseEntity.ok(new Checked(warnings));
    }

    private List<Told> told(Outcome outcome, Locale locale) {
        return Told.of(outcome.warnings(), messages, locale);
    }

    private ResponseEntity<Answer> answer(ResponseEntity.BodyBuilder response, Outcome outcome, Locale locale) {
        if (outcome.repeated()) {
            response.header(HeaderNames.IDEMPOTENT_REPLAYED, "true");
        }
        return response.body(new Answer(outcome.changed(), told(outcome, locale)));
    }

    private Outcome send(CommandRoutes routes, CommandRoutes.Route act, @Nullable String id, HttpServletRequest request)
            throws IOException {
        byte[] body = body(request);
        return sender.send(
                envelope(routes, act, id, body, request).withIdempotencyKey(IdempotencyHeader.key(request, body)));
    }

    private CommandEnvelope<Command> envelope(
            CommandRoutes routes,
            CommandRoutes.Route act,
            @Nullable String id,
            byte[] body,
            HttpServletRequest request) {
        Command command = reader.read(routes, act, id, body);
        Circumstances circumstancesOfAct = circumstances.of(request);
        refuseImplausible(command, circumstancesOfAct.now());
        return new CommandEnvelope<>(
                command,
                CommandTrace.root(routes.aggregate(), act.creates() ? "create" : act.name()),
                circumstancesOfAct,
                expectedVersion(request),
                Optional.empty());
    }

    private static void refuseImplausible(Command command, Instant now) {
        PlausibleDates.firstOutside(command, now).ifPresent(date -> {
            throw new InvalidRequest(
                    Code.DATE_IMPLAUSIBLE,
                    date.path(),
                    date.value().toString(),
                    PlausibleDates.earliest(now),
                    PlausibleDates.latest(now));
        });
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        int largest = (int) properties.largestBody().toBytes();
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new InvalidRequest(
                    Code.BODY_TOO_LARGE, properties.largestBody().toKilobytes());
        }
        return body;
    }

    private static ExpectedVersion expectedVersion(HttpServletRequest request) {
        return new ExpectedVersion(
                sequence(request, HttpHeaders.IF_MATCH, ENTITY_TAG),
                sequence(request, HeaderNames.SEEN_SEQUENCE, SEQUENCE));
    }

    private static @Nullable Long sequence(HttpServletRequest request, String header, Pattern form) {
        @Nullable String given = request.getHeader(header);
        if (given == null) {
            return null;
        }
        Matcher sequence = form.matcher(given.strip());
        if (!sequence.matches()) {
            throw new InvalidRequest(Code.HEADER_INVALID, header);
        }
        return Long.valueOf(sequence.group(1));
    }

    private CommandRoutes routes(String collection) {
        return Optional.ofNullable(collections.get(collection))
                .orElseThrow(() -> new InvalidRequest(Code.UNKNOWN_PATH));
    }

    private static CommandRoutes.Route act(CommandRoutes routes, String name) {
        return routes.list().stream()
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(Code.UNKNOWN_PATH));
    }
}
