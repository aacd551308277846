package org.acuerda.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.parts.KafkaBroker;
import org.acuerda.parts.MongoDb;
import org.acuerda.query.QueryServiceApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Benchmark of the whole read side over HTTP, one question after the other, board and search, with 10 000 agreements and 200 paths of 33 bodies
 * and 7 steps. Every event was written into Kafka in the journal's format and folded by the real projections into
 * MongoDB's own engine. Prints a table and fails where a limit does not hold.
 */
class BoardBenchmark {

    /** Milliseconds that the median of any filter must stay under. */
    private static final double MAX_MEDIAN_MILLISECONDS = 100;

    /** How many times as long as one agreement by its identifier any filter may take, in the same run. */
    private static final double MAX_RATIO = 40;

    /** Kilobytes that any page must stay under. */
    private static final double MAX_PAGE_KILOBYTES = 200;

    private static final int LATE_SLICE = 100;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private String service = "";

    @Test
    void answersAnyFilterInTime() throws Exception {
        try (KafkaBroker kafka = KafkaBroker.start();
                MongoDb mongodb = MongoDb.start();
                Publisher journal = new Publisher(kafka.bootstrapServers())) {
            LargeCommission.around(LocalDate.now(ZoneId.of("America/Mexico_City")))
                    .publishTo(journal);
            long records = journal.written();
            long begun = System.nanoTime();
            try (ConfigurableApplicationContext context = start(kafka, mongodb)) {
                service = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
                await(records);
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                System.out.printf(
                        "%n%d records folded in %d s, start of the service included%n", records, took.toSeconds());
                measure();
            }
        }
    }

    private static ConfigurableApplicationContext start(KafkaBroker kafka, MongoDb mongodb) {
        return new SpringApplicationBuilder(QueryServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--acuerda.projection.kafka-bootstrap=" + kafka.bootstrapServers(),
                        "--acuerda.projection.mongodb-uri=" + mongodb.address(),
                        "--acuerda.projection.mongodb-database=benchmark",
                        "--logging.level.root=warn");
    }

    private void await(long position) {
        Awaitility.await("the read side reads the whole journal")
                .atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofSeconds(1))
                .until(() ->
                        json("/api/v1/provisions?limit=1").at("/asOf/position").asLong() == position);
    }

    private void measure() {
        Measured one = asked("one agreement by its identifier", "/api/v1/agreements/" + LargeCommission.agreement(50));
        List<Measured> filters = new ArrayList<>();
        filters().forEach((name, address) -> filters.add(asked(name, address)));
        List<Measured> pages =
                pages().stream().map(address -> asked(address, address)).toList();

        System.out.printf("%n| %-44s | median |    p95 | times |     kB |%n", "50 rows, over HTTP, in ms");
        System.out.println("|---|--:|--:|--:|--:|");
        System.out.println(one.line(one));
        filters.forEach(filter -> System.out.println(filter.line(one)));
        pages.forEach(page -> System.out.println(page.line(one)));

        assertThat(filters).allSatisfy(filter -> {
            assertThat(filter.median()).as("median of %s", filter.name()).isLessThan(MAX_MEDIAN_MILLISECONDS);
            assertThat(filter.median() / one.median())
                    .as("%s, as many times one agreement", filter.name())
                    .isLessThan(MAX_RATIO);
        });
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.kilobytes()).as(page.name()).isLessThan(MAX_PAGE_KILOBYTES));
    }

    /** Every filter of the board, both orders, a deep slice, several filters at once, and searches. */
    private Map<String, String> filters() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("everything by urgency", "");
        addresses.put("everything by day of adoption", "sort=-adoptedOn");
        addresses.put("slice %d by urgency".formatted(LATE_SLICE), "cursor=" + cursor(LATE_SLICE));
        addresses.put("words, one", "q=transparencia");
        addresses.put("words, three", "q=metodologia%20de%20evaluacion%20abierta");
        addresses.put("status", "status=IN_PROGRESS");
        addresses.put("status, several", "status=IN_PROGRESS&status=ADOPTED&status=MOOT");
        addresses.put("provision", "provision=" + LargeCommission.provision(5));
        addresses.put("provision of the paths", "provision=" + LargeCommission.provision(6));
        addresses.put("body, all 200 paths among them", "body=" + LargeCommission.body(30));
        addresses.put("federal entity", "federalEntity=30");
        addresses.put("responsible", "responsible=" + LargeCommission.member(3));
        addresses.put("commission", "commission=" + LargeCommission.COMMISSION);
        addresses.put("open", "open=true");
        for (String term : List.of("OVERDUE", "WITHIN_3_DAYS", "WITHIN_10_DAYS", "LATER", "WITHOUT")) {
            addresses.put("term " + term, "term=" + term);
        }
        addresses.put(
                "words, body, term and status at once", "q=transparencia&body=bod-30&term=OVERDUE&status=IN_PROGRESS");
        Map<String, String> questions = new LinkedHashMap<>();
        addresses.forEach((name, query) -> questions.put(name, "/api/v1/board?" + query));
        questions.put("the figures above the board", "/api/v1/board/figures");
        searches().forEach((name, words) -> questions.put("search, " + name, "/api/v1/search?q=" + words));
        return questions;
    }

    /** What people type into the search over everything. */
    private static Map<String, String> searches() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("a word of most agreements", "transparencia");
        words.put("three words", "metodologia%20de%20evaluacion%20abierta");
        words.put("a federal entity", "Veracruz");
        words.put("an article", "art%C3%ADculo%2056");
        words.put("a mistyped word", "transparensia");
        words.put("a word that nothing has", "xyzzyqwert");
        return words;
    }

    private static List<String> pages() {
        return List.of(
                "/",
                "/tablero",
                "/tablero?body=bod-30",
                "/tablero?term=OVERDUE",
                "/acuerdos",
                "/acuerdos/" + LargeCommission.agreement(50),
                "/sesiones",
                "/sesiones/ses-002",
                "/rutas",
                "/rutas/" + LargePaths.path(50),
                "/rutas/" + LargePaths.path(50) + "/organismos/" + LargeCommission.body(7),
                "/organismos",
                "/organismos/" + LargeCommission.body(7),
                "/disposiciones/" + LargeCommission.provision(6),
                "/buscar?q=transparencia",
                "/entidades/veracruz",
                "/bitacora");
    }

    private String cursor(int slices) {
        String cursor = "";
        for (int slice = 0; slice < slices; slice++) {
            cursor = json("/api/v1/board?cursor=" + cursor).path("next").asString();
        }
        return cursor;
    }

    private Measured asked(String name, String address) {
        String end = answer(address).uri().toString().substring(service.length());
        return Measured.of(name, () -> get(end).length);
    }

    private JsonNode json(String address) {
        return JSON.readTree(new String(get(address), StandardCharsets.UTF_8));
    }

    private byte[] get(String address) {
        return answer(address).body();
    }

    private HttpResponse<byte[]> answer(String address) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(service + address)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode());
            }
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
