package org.acuerda.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.query.Informe;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.RunningQueryService;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Test of the plans of MongoDB's own engine for each query that the product sends, with every filter in every order of
 * every list: they use an index and never read a whole collection.
 */
class ExplainTest {

    private static final int COPIES = 100;
    /** The orders in the problem that rejects an unknown one. */
    private static final Pattern ORDERS = Pattern.compile(
            Pattern.quote(new ProblemMessages().of("SORT_UNKNOWN", List.of("none", "\0"), Locale.ENGLISH))
                    .replace("\0", "\\E(.+)\\Q"));

    private static final Set<String> EXPLAINED = Set.of(
            "find",
            "aggregate",
            "count",
            "distinct",
            "key",
            "query",
            "filter",
            "sort",
            "limit",
            "projection",
            "pipeline",
            "cursor",
            "hint",
            "batchSize");

    /** Feeds send queries of their own. */
    private static final List<String> FEEDS = List.of(
            "/calendario.ics",
            "/calendario.ics?commission=" + Informe.COMMISSION,
            "/calendario.ics?responsible=" + Informe.IVAI,
            "/acuerdos.atom",
            "/sesiones.atom",
            "/acuerdos/agr-4.atom",
            "/organismos/" + Informe.IVAI + ".atom",
            "/entidades/30.atom");

    private static final Recorder RECORDER = new Recorder();
    private static RunningQueryService service;

    @BeforeAll
    static void start() {
        service = new RunningQueryService(
                MongoEngine.MONGODB, new InMemoryJournal(Informe.journal().entries()), RECORDER);
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void answersEveryQueryFromAnIndex() {
        List<String> paths = paths();
        try (MongoClient other = MongoClients.create(MongoEngine.MONGODB.address())) {
            MongoDatabase database =
                    other.getDatabase(service.part(MongoDatabase.class).getName());
            multiply(database);

            paths.forEach(ExplainTest::ask);

            assertThat(RECORDER.commands)
                    .as("queries that read a whole collection")
                    .noneMatch(command -> explained(database, command).contains("COLLSCAN"));
        }
        assertThat(paths).hasSizeGreaterThan(300);
        assertThat(RECORDER.commands).hasSizeGreaterThan(200);
    }

    /** Stores a few thousand documents, so that a plan that reads them all is visible. */
    private static void multiply(MongoDatabase database) {
        for (String name : database.listCollectionNames()) {
            MongoCollection<Document> collection = database.getCollection(name);
            List<Document> copies = new ArrayList<>();
            for (Document document : collection.find()) {
                if (document.get("_id") instanceof String id && !name.equals("progress")) {
                    for (int copy = 0; copy < COPIES; copy++) {
                        copies.add(new Document(document).append("_id", id + "-copy-" + copy));
                    }
                }
            }
            if (!copies.isEmpty()) {
                collection.insertMany(copies);
            }
        }
    }

    /**
     * Every list alone, with each value of each filter, in each order and from the second slice on; and the queries
     * that need an existing subject.
     */
    private static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("/api/v1/sessions/" + Informe.ORDINARY + "/changes?"));
        service.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(path -> paths.addAll(paths(path.replaceAll("\\{[^}]+}", "1"), method))));
        paths.addAll(FEEDS);
        return paths;
    }

    private static List<String> paths(String path, HandlerMethod method) {
        List<String> filters = new ArrayList<>(List.of(""));
        boolean sliced = false;
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == Slice.class) {
                sliced = true;
            } else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .flatMap(ExplainTest::values)
                        .forEach(filters::add);
            }
        }
        List<String> orders = sliced ? orders(path) : List.of("");
        return filters.stream()
                .flatMap(filter -> orders.stream().map(order -> path + "?" + filter + order))
                .toList();
    }

    private static Stream<String> values(RecordComponent component) {
        Class<?> type = component.getType() == List.class
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        Stream<Object> values;
        if (type.isEnum()) {
            values = Stream.of(type.getEnumConstants()[0], type.getEnumConstants()[type.getEnumConstants().length - 1]);
        } else if (type == Boolean.class) {
            values = Stream.of(true, false);
        } else if (type == LocalDate.class) {
            values = Stream.of("2018-03-08");
        } else if (type == Long.class || type == Integer.class) {
            values = Stream.of(2);
        } else {
            values = component.getName().equals("q")
                    ? Stream.of("gobierno", "gobierno abierto")
                    : Stream.of(Informe.ORDINARY, "agreement");
        }
        return values.map(
                value -> component.getName() + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&");
    }

    private static List<String> orders(String path) {
        HttpResponse<byte[]> refused = service.get(path + "?sort=none", "Accept-Language", "en");
        Matcher orders =
                ORDERS.matcher(RunningQueryService.json(refused).path("detail").asString(""));
        if (!orders.find()) {
            return List.of("limit=1");
        }
        return Stream.of(orders.group(1).split(", "))
                .flatMap(order -> Stream.of("limit=1&sort=" + order, "limit=1&sort=-" + order))
                .toList();
    }

    private static void ask(String path) {
        HttpResponse<byte[]> answer = service.get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 404);
        boolean json = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        if (answer.statusCode() == 200 && json) {
            JsonNode next = RunningQueryService.json(answer).path("next");
            if (next.isString()) {
                assertThat(service.get(path + "&cursor=" + next.asString()).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
        }
    }

    private static String explained(MongoDatabase database, String command) {
        return database.runCommand(new Document("explain", Document.parse(command)).append("verbosity", "queryPlanner"))
                .toJson();
    }

    /** Listener that records every different query. */
    private static final class Recorder implements CommandListener {

        private final Set<String> commands = ConcurrentHashMap.newKeySet();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (Set.of("find", "aggregate", "count", "distinct").contains(event.getCommandName())) {
                Document command = Document.parse(event.getCommand().toJson());
                command.keySet().retainAll(EXPLAINED);
                commands.add(command.toJson());
            }
        }
    }
}
