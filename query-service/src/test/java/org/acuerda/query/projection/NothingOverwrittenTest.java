package org.acuerda.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.Contracts;
import org.acuerda.query.Journal;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.projection.mongo.StoredViews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Test of every fold with two events of one type that say different things: a reader still finds both. Types whose
 * second event is impossible, or replaces the first on purpose, are listed with the reason.
 */
class NothingOverwrittenTest {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final Pattern CODE =
            Pattern.compile("[A-Z_0-9]+|[a-z]{3,4}-[0-9a-zA-Z-]+|[0-9a-f]{64}|\\d{4}(-\\d\\d){0,2}|America/.*");
    private static final Pattern INSTANT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:)\\d\\d(:\\d\\dZ)");

    /** Types whose second event is impossible by a rule, or repeats the first; with the reason. */
    private static final Map<String, String> EXCEPTED = Map.ofEntries(
            Map.entry("commission.member-removed", "A member leaves once"),
            Map.entry("commission.ordinal-given", "A session has one ordinal; its own view holds it"),
            Map.entry("session.notice-waived", "Each follows an amendment of its own"),
            Map.entry("session.cancelled", "A session is called off once"),
            Map.entry("session.agenda-approved", "The agenda is approved once, as it was called"),
            Map.entry("session.votes-counted", "A recount replaces the count while the vote is open"),
            Map.entry("session.vote-closed", "A vote closes once"),
            Map.entry("session.vote-called-off", "A vote is called off once"),
            Map.entry("session.vote-annulled", "A vote is annulled once"),
            Map.entry("session.agenda-continued", "The place in a list that goes on says nothing by itself"),
            Map.entry("session.concluded", "A session ends once"),
            Map.entry("session.minutes-published", "Minutes are published once"),
            Map.entry("agreement.official-key-given", "A key is given once"),
            Map.entry("agreement.due-date-set", "A point gets its first date once"),
            Map.entry("agreement.term-started", "The rule is the point's own and always the same"),
            Map.entry("agreement.follow-up-reviewed", "A report is reviewed once"),
            Map.entry("agreement.fulfilled", "An end is followed by a reopening, which keeps it"),
            Map.entry("agreement.cancelled", "An end is followed by a reopening, which keeps it"),
            Map.entry("agreement.elevated", "A committee report goes up once"),
            Map.entry("agreement.council-answered", "The Council answers once"),
            Map.entry("provision.superseded", "A provision is superseded once"),
            Map.entry("body.succeeded", "A body is succeeded once"),
            Map.entry("compliance-path.step-term-started", "The rule is the step's own and always the same"),
            Map.entry("compliance-path.decision-required", "An answer comes between two questions and keeps the first"),
            Map.entry("compliance-path.remapped", "A question comes between two answers"),
            Map.entry("compliance-path.closed", "A path is closed once"));

    private static final List<Projection<?, ?>> PROJECTIONS = EveryEventFoldsTest.projections();
    private static final Set<EventType> BEGINNINGS = EventCatalog.standard().types().stream()
            .filter(type -> PROJECTIONS.stream()
                    .filter(projection -> projection.events().isAssignableFrom(type.type()))
                    .anyMatch(projection -> EveryEventFoldsTest.begins(projection, type.published())))
            .collect(Collectors.toUnmodifiableSet());

    @TestFactory
    Stream<DynamicTest> keepsBoth() {
        return EventCatalog.standard().types().stream()
                .filter(type -> !EXCEPTED.containsKey(type.name()))
                .filter(type -> !begins(type))
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> assertThat(lost(type))
                        .as("texts, hours and numbers of a first %s that a second one wipes out", type.name())
                        .isEmpty()));
    }

    @Test
    void exceptsOnlyWhatIsLost() {
        assertThat(EXCEPTED.keySet()).allSatisfy(name -> assertThat(
                        lost(EventCatalog.standard().byName(name).orElseThrow()))
                .as(name)
                .isNotEmpty());
    }

    /** What a reader no longer finds, whichever event the stream begins with. */
    private static Set<String> lost(EventType type) {
        ObjectNode sample = sample(type);
        Map<String, String> told = new TreeMap<>();
        DomainEvent one = event(type, told(sample.deepCopy(), "1", "", told));
        DomainEvent two = event(type, told(sample.deepCopy(), "2", "", new TreeMap<>()));
        Set<String> lost = new TreeSet<>(told.keySet());
        for (Projection<?, ?> projection : PROJECTIONS) {
            if (projection.events().isInstance(one)) {
                beginnings(projection).forEach(first -> {
                    String read = folded(projection, first, type, one, two);
                    lost.removeIf(path -> read.contains(told.getOrDefault(path, "")));
                });
            }
        }
        return lost;
    }

    private static Stream<EventType> beginnings(Projection<?, ?> projection) {
        return EventCatalog.standard().types().stream()
                .filter(type -> projection.events().isAssignableFrom(type.type()) && begins(type));
    }

    /** The view after one event of each earlier type and the two. */
    private static <E extends DomainEvent, V> String folded(
            Projection<E, V> projection, EventType first, EventType type, DomainEvent one, DomainEvent two) {
        Stream<DomainEvent> earlier = EventCatalog.standard().types().stream()
                .takeWhile(other -> !other.equals(type))
                .filter(other -> projection.events().isAssignableFrom(other.type()))
                .filter(other -> other.equals(first) || !begins(other))
                .map(other -> event(other, sample(other)));
        Journal journal = Journal.of(
                "2026-03-05", Stream.concat(earlier, Stream.of(one, two)).toArray(DomainEvent[]::new));
        @Nullable V view = null;
        for (JournalEntry entry : journal.entries()) {
            view = projection.fold(view, projection.events().cast(entry.record().event()), entry.record());
        }
        return view == null
                ? ""
                : new StoredViews<>(projection)
                        .write("id", new Projected<>(1, 2, view))
                        .toJson();
    }

    private static boolean begins(EventType type) {
        return BEGINNINGS.contains(type);
    }

    private static ObjectNode sample(EventType type) {
        return JSON.valueToTree(Contracts.event(type.published()));
    }

    private static DomainEvent event(EventType type, JsonNode data) {
        return (DomainEvent) JSON.treeToValue(data, type.type());
    }

    /** The same event with other texts, hours and numbers, which are put on record by their path. */
    private static JsonNode told(JsonNode node, String mark, String path, Map<String, String> marked) {
        switch (node) {
            case ObjectNode object ->
                object.propertyNames()
                        .forEach(name -> object.set(name, told(object.get(name), mark, path + "." + name, marked)));
            case ArrayNode array -> {
                for (int place = 0; place < array.size(); place++) {
                    array.set(place, told(array.get(place), mark, path + "[" + place + "]", marked));
                }
            }
            case StringNode text -> {
                return other(text.stringValue(), mark, path, marked);
            }
            case NumericNode number -> {
                String other = "97" + mark + number.intValue();
                marked.put(path, other);
                return IntNode.valueOf(Integer.parseInt(other));
            }
            default -> {}
        }
        return node;
    }

    private static StringNode other(String text, String mark, String path, Map<String, String> marked) {
        if (INSTANT.matcher(text).matches()) {
            String hour = INSTANT.matcher(text).replaceFirst("$14" + mark + "$2");
            marked.put(path, hour);
            return StringNode.valueOf(hour);
        }
        if (CODE.matcher(text).matches()) {
            return StringNode.valueOf(text);
        }
        String other = text + " " + mark + mark + mark;
        marked.put(path, other);
        return StringNode.valueOf(other);
    }
}
