package org.acuerda.command.decision;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acuerda.command.decision.CommandParts.Part;

/**
 * Table of how much a command may carry: each text is an identifier, a line, a paragraph or a text, and each list has a
 * number of elements. What the table does not name is a paragraph, or a list of 300, so that a new component is bounded
 * from its first day.
 */
public final class CommandBounds {

    private static final int IDENTIFIER = 120;
    private static final int LINE = 300;
    private static final int PARAGRAPH = 2_000;
    private static final int TEXT = 20_000;
    private static final int ITEMS = 300;

    /** What is written on one line of a form or a list. */
    private static final Set<String> LINES = Set.of(
            "acronym",
            "aliases",
            "author",
            "city",
            "councilKey",
            "elevatedTo",
            "federalEntities",
            "federalEntity",
            "mediaType",
            "medium",
            "name",
            "number",
            "officeNumber",
            "officialKey",
            "role",
            "shortName",
            "timeZone",
            "version");

    /** What people write at length; more belongs into an annexed document. */
    private static final Set<String> TEXTS =
            Set.of("answer", "description", "interventions", "narrative", "observation", "text");

    /** A law may oblige every body of the country; a session may set apart any open agreement. */
    private static final Map<String, Integer> LONG_LISTS = Map.of("bodyIds", 5_000, "reservedIds", 5_000);

    private CommandBounds() {}

    /**
     * A part that is larger than it may be.
     *
     * @param limit number of characters, or of elements where the part is a list
     */
    public record Excess(Part part, int limit) {

        public boolean isList() {
            return part.value() instanceof Collection<?>;
        }
    }

    /** The first part of a command that is too large. */
    public static Optional<Excess> firstExcess(Command command) {
        return CommandParts.of(command).flatMap(part -> excess(part).stream()).findFirst();
    }

    /** The most characters of a component that is a text or a list of texts. */
    public static int length(RecordComponent component) {
        String name = component.getName();
        if (name.equals("id") || name.equals("sha256") || name.endsWith("Id") || name.endsWith("Ids")) {
            return IDENTIFIER;
        }
        return LINES.contains(name) ? LINE : TEXTS.contains(name) ? TEXT : PARAGRAPH;
    }

    /** The most elements of a component that is a list. */
    public static int items(RecordComponent component) {
        return LONG_LISTS.getOrDefault(component.getName(), ITEMS);
    }

    private static Optional<Excess> excess(Part part) {
        int limit;
        int size;
        switch (part.value()) {
            case String text -> {
                limit = length(part.component());
                size = text.codePointCount(0, text.length());
            }
            case Collection<?> list -> {
                limit = items(part.component());
                size = list.size();
            }
            default -> {
                return Optional.empty();
            }
        }
        return size > limit ? Optional.of(new Excess(part, limit)) : Optional.empty();
    }
}
