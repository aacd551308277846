package org.acuerda.command.web;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandBounds;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.command.web.InvalidRequest.Code;
import org.acuerda.events.RecordComponents;
import org.acuerda.events.json.EventJson;
import org.acuerda.events.text.WrittenText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reader of commands in the JSON of a request. Strict, so that nothing is lost unnoticed: a field it does not know, a
 * wrong type or a second value for the same field is an error that names the field. Texts are kept as {@link WrittenText}
 * says. An empty text is neither a value nor "not on record". A {@code Recorded} component may be
 * left out and then is "not on record".
 */
@Component
final class CommandReader {

    private final JsonMapper json = EventJson.mapper()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .changeDefaultNullHandling(handling -> handling.withContentNulls(Nulls.FAIL))
            .build();
    private final Identifiers identifiers;

    CommandReader(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * Reads one command.
     *
     * @param pathId identifier from the path; null where the act creates an aggregate of the collection
     * @throws InvalidRequest when the bytes are no such command
     */
    Command read(CommandRoutes routes, CommandRoutes.Route act, @Nullable String pathId, byte[] body) {
        ObjectNode fields = object(body);
        compose(fields, "");
        String ownField = component(act.command(), 0);
        if (pathId == null) {
            identify(fields, ownField, routes.prefix());
        } else {
            refuseOther(fields, ownField, pathId);
            fields.put(ownField, wellFormed(pathId, routes.prefix()));
        }
        if (!act.childPrefix().isEmpty()) {
            identify(fields, component(act.command(), 1), act.childPrefix());
        }
        try {
            return checked(json.treeToValue(fields, act.command()));
        } catch (UnrecognizedPropertyException unknown) {
            throw new InvalidRequest(
                    Code.UNKNOWN_FIELD,
                    path(unknown),
                    unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        } catch (JacksonException wrong) {
            Code code = isThere(fields, wrong.getPath()) ? Code.INVALID_FIELD : Code.MISSING_FIELD;
            throw new InvalidRequest(code, path(wrong));
        }
    }

    private static Command checked(Command command) {
        CommandBounds.firstExcess(command).ifPresent(excess -> {
            Code code = excess.isList() ? Code.TOO_MANY_ITEMS : Code.FIELD_TOO_LONG;
            throw new InvalidRequest(code, excess.part().path(), excess.limit());
        });
        CommandParts.of(command)
                .filter(part -> part.isRecorded() && part.isBlank())
                .findFirst()
                .ifPresent(empty -> {
                    throw new InvalidRequest(Code.EMPTY_FIELD, empty.path());
                });
        return command;
    }

    private ObjectNode object(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (tree instanceof ObjectNode fields) {
                return fields;
            }
            throw new InvalidRequest(Code.MALFORMED_JSON, 1, 1);
        } catch (StreamReadException malformed) {
            throw new InvalidRequest(
                    Code.MALFORMED_JSON,
                    malformed.getLocation().getLineNr(),
                    malformed.getLocation().getColumnNr());
        } catch (JacksonException malformed) {
            throw new InvalidRequest(Code.MALFORMED_JSON, 1, 1);
        }
    }

    /** Every text as it is kept, before anything looks at it. */
    private static void compose(JsonNode node, String path) {
        switch (node) {
            case ObjectNode fields ->
                List.copyOf(fields.propertyNames()).forEach(name -> {
                    String inner = path.isEmpty() ? name : path + "." + name;
                    JsonNode value = fields.get(name);
                    if (value.isString()) {
                        fields.put(name, composed(value.stringValue(), inner));
                    }
                    compose(value, inner);
                });
            case ArrayNode list -> {
                for (int index = 0; index < list.size(); index++) {
                    String inner = path + "[" + index + "]";
                    JsonNode value = list.get(index);
                    if (value.isString()) {
                        list.set(index, composed(value.stringValue(), inner));
                    }
                    compose(value, inner);
                }
            }
            default -> {}
        }
    }

    private static String composed(String text, String path) {
        if (!WrittenText.isReadable(text)) {
            throw new InvalidRequest(Code.INVALID_TEXT, path);
        }
        return WrittenText.composed(text);
    }

    private void identify(ObjectNode fields, String field, String prefix) {
        @Nullable JsonNode given = fields.get(field);
        if (given == null) {
            fields.put(field, identifiers.next(prefix));
        } else if (!given.isString()) {
            throw new InvalidRequest(Code.INVALID_FIELD, field);
        } else {
            wellFormed(given.stringValue(), prefix);
        }
    }

    private static void refuseOther(ObjectNode fields, String field, String pathId) {
        @Nullable JsonNode given = fields.get(field);
        if (given != null && !(given.isString() && given.stringValue().equals(pathId))) {
            throw new InvalidRequest(Code.IDENTIFIER_MISMATCH, field);
        }
    }

    private static String wellFormed(String identifier, String prefix) {
        if (!Identifiers.isWellFormed(identifier, prefix)) {
            throw new InvalidRequest(Code.IDENTIFIER_INVALID, prefix);
        }
        return identifier;
    }

    private static String component(Class<? extends Command> command, int index) {
        return RecordComponents.of(command).get(index).getName();
    }

    private static boolean isThere(JsonNode fields, List<JacksonException.Reference> path) {
        JsonNode node = fields;
        for (JacksonException.Reference step : path) {
            node = step.getPropertyName() == null ? node.path(step.getIndex()) : node.path(step.getPropertyName());
        }
        return !node.isMissingNode() && !node.isNull();
    }

    private static String path(JacksonException wrong) {
        List<JacksonException.Reference> references = wrong.getPath();
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
