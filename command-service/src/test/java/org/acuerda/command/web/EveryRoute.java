package org.acuerda.command.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.command.decision.Command;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every act of the features with a sample body, read without a service, for tests that no act may escape. */
record EveryRoute(CommandRoutes routes, CommandRoutes.Route route) {

    private static final CommandReader READER = new CommandReader(new Identifiers(Clock.systemUTC()));

    static Stream<EveryRoute> all() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*[.](?!Command)\\w+Routes")));
            scanner.scan("org.acuerda.command");
            context.refresh();
            return context.getBeansOfType(CommandRoutes.class).values().stream()
                    .flatMap(routes -> routes.list().stream().map(route -> new EveryRoute(routes, route)))
                    .toList()
                    .stream();
        }
    }

    /** A body with a value for everything. */
    ObjectNode body() {
        ObjectNode body = SampleBodies.of(route.command());
        body.put(component(0), id());
        if (!route.childPrefix().isEmpty()) {
            body.put(component(1), route.childPrefix() + "-1");
        }
        return body;
    }

    Command read(ObjectNode body) {
        return READER.read(
                routes, route, route.creates() ? null : id(), body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a node is a text that the sample made up, and no identifier or choice. */
    static boolean isSampleText(JsonNode node) {
        return node.isString() && node.stringValue().startsWith("ñ");
    }

    /** Pointers to the nodes of a body that a test asks for, from outside to inside. */
    static List<String> pointers(JsonNode node, Predicate<JsonNode> asked) {
        List<String> found = new ArrayList<>();
        collect(node, "", asked, found);
        return found;
    }

    /** The same body with one value replaced. */
    static ObjectNode with(ObjectNode body, String pointer, JsonNode value) {
        ObjectNode changed = body.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode holder = changed.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) holder).set(name, value);
        }
        return changed;
    }

    /** A pointer as problems write it, for example {@code proposal.points[0].text}. */
    static String path(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private String id() {
        return routes.prefix() + "-1";
    }

    private String component(int index) {
        return route.command().getRecordComponents()[index].getName();
    }

    private static void collect(JsonNode node, String pointer, Predicate<JsonNode> asked, List<String> found) {
        if (asked.test(node)) {
            found.add(pointer);
        }
        node.properties().forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), asked, found));
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            collect(node.get(at), pointer + "/" + at, asked, found);
        }
    }

    @Override
    public String toString() {
        return routes.collection() + " " + route.name();
    }
}
