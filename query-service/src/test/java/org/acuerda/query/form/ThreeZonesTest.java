package org.acuerda.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Test of days and hours with commissions in three zones of Mexico: pages, forms, the printed call, feeds, the
 * calendar, the board and the API agree about each fact, minutes before and after each commission's midnight.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ThreeZonesTest.Service.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeZonesTest {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final String TOKEN = "a".repeat(64);
    private static final String COOKIES = EnteredBrowser.cookies(TOKEN, new Actor("mem-2", "MEMBER", ""));

    /** The last day of each commission's agreement. */
    private static final LocalDate DUE = LocalDate.of(2026, 11, 29);

    private static final OffsetDateTime FOLLOWED_UP = OffsetDateTime.parse("2026-11-29T03:00:00Z");

    /** Every session is on this day at this hour, where its commission is. */
    private static final LocalDateTime HELD = LocalDateTime.of(2026, 12, 10, 22, 30);

    /** A commission. */
    enum Place {
        CENTRE("America/Mexico_City", "hora del centro de México", "28 de noviembre de 2026, 21:00"),
        NORTH_WEST("America/Tijuana", "hora del noroeste (Tijuana)", "28 de noviembre de 2026, 19:00"),
        SOUTH_EAST("America/Cancun", "hora del sureste (Cancún)", "28 de noviembre de 2026, 22:00");

        private final ZoneId zone;
        private final String zoneName;
        private final String followedUp;

        Place(String zone, String zoneName, String followedUp) {
            this.zone = ZoneId.of(zone);
            this.zoneName = zoneName;
            this.followedUp = followedUp;
        }

        private String id(String prefix) {
            return prefix + "-" + name().toLowerCase(Locale.ROOT);
        }

        private Instant held() {
            return HELD.atZone(zone).toInstant();
        }

        private boolean isOverdue(Instant now) {
            return now.atZone(zone).toLocalDate().isAfter(DUE);
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @LocalServerPort
    private int port;

    @Autowired
    private MovedClock clock;

    @Autowired
    private RecordingCommandSide commandSide;

    @Autowired
    private PageContext context;

    /** The service with the three commissions. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Service {

        @Bean
        @Primary
        InMemoryJournal topic() {
            InMemoryJournal topic = new InMemoryJournal();
            Arrays.stream(Place.values()).forEach(place -> tell(topic, place));
            return topic;
        }

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }

        @Bean
        RecordingCommandSide recordingCommandSide() throws IOException {
            return new RecordingCommandSide();
        }

        @Bean
        DynamicPropertyRegistrar properties(RecordingCommandSide recordingCommandSide) {
            return properties -> {
                properties.add("acuerda.commands.url", recordingCommandSide::address);
                properties.add("acuerda.projection.mongodb-uri", MongoEngine.EMBEDDED::address);
                properties.add("acuerda.projection.mongodb-database", MongoEngine::newDatabaseName);
            };
        }
    }

    /** Clock that a test sets. */
    static final class MovedClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-28T18:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
        commandSide.answers(200, "{\"changed\":[]}");
    }

    static Stream<Instant> aroundEachMidnight() {
        return Arrays.stream(Place.values())
                .flatMap(place -> Stream.of(DUE.atTime(23, 54), DUE.plusDays(1).atTime(0, 6))
                        .map(local -> local.atZone(place.zone).toInstant()));
    }

    @ParameterizedTest
    @MethodSource("aroundEachMidnight")
    void aDayHasPassedWhereItHasPassedOnly(Instant now) {
        clock.now = now;
        Set<String> overdue = Arrays.stream(Place.values())
                .filter(place -> place.isOverdue(now))
                .map(place -> place.id("agr"))
                .collect(Collectors.toSet());

        assertThat(ids("/api/v1/agreements?overdue=true")).isEqualTo(overdue);
        assertThat(ids("/api/v1/board?term=OVERDUE")).isEqualTo(overdue);
        assertThat(api("/api/v1/board/figures").path("overdue").asInt()).isEqualTo(overdue.size());
        for (Place place : Place.values()) {
            String agreement = place.id("agr");
            boolean late = overdue.contains(agreement);
            JsonNode row = row(api("/api/v1/board"), agreement);

            assertThat(api("/api/v1/agreements/" + agreement).path("overdue").asBoolean())
                    .as("%s at %s", place, now)
                    .isEqualTo(late);
            assertThat(row.path("due").path("isToday").asBoolean())
                    .isEqualTo(now.atZone(place.zone).toLocalDate().equals(DUE));
            assertThat(api("/api/v1/agreements?overdue=true&commission=" + place.id("com"))
                            .path("total")
                            .asInt())
                    .isEqualTo(late ? 1 : 0);
            assertThat(page("/tablero?commission=" + place.id("com")).contains(text("board.today")))
                    .isEqualTo(now.atZone(place.zone).toLocalDate().equals(DUE));
            String tomorrow = DateTimeFormatter.ofPattern("dd/MM/yyyy")
                    .format(now.atZone(place.zone).toLocalDate().plusDays(1));
            assertThat(page("/sesiones/convocar?dia=" + encoded(tomorrow))).doesNotContain("dia-error");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMomentIsWrittenAsTheClocksOfItsCommissionShowIt(Place place) throws IOException {
        String followedUp = place.followedUp + ", " + place.zoneName;
        String session = "/sesiones/" + place.id("ses");

        for (String address : new String[] {
            "/acuerdos/" + place.id("agr"),
            "/bitacora?subject=" + place.id("agr"),
            "/bitacora/" + position(place),
            "/acuerdos/" + place.id("agr") + ".atom",
            "/acuerdos.atom",
            "/bitacora"
        }) {
            assertThat(page(address)).as(address).contains(followedUp);
        }
        assertThat(page("/tablero?commission=" + place.id("com"))).contains(">28 de noviembre de 2026</a>");
        for (String address : new String[] {session, session + "/preparar"}) {
            assertThat(page(address))
                    .as(address)
                    .contains("jueves 10 de diciembre de 2026", "22:30, " + place.zoneName);
        }
        assertThat(page("/bitacora?subject=" + place.id("ses")))
                .contains("10 de diciembre de 2026, 22:30, " + place.zoneName);
        try (PDDocument call = Loader.loadPDF(get(session + "/convocatoria.pdf").body())) {
            assertThat(new PDFTextStripper().getText(call).replaceAll("\\s+", " "))
                    .contains("jueves 10 de diciembre de 2026, a las 22:30 horas (" + place.zoneName + ")");
        }
        assertThat(page("/calendario.ics?commission=" + place.id("com")))
                .contains("DTSTART:"
                        + DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
                                .withZone(ZoneOffset.UTC)
                                .format(place.held()))
                .contains("DTSTART;VALUE=DATE:20261129");
        assertThat(api("/api/v1/sessions/" + place.id("ses")).findPath("heldOn").asString())
                .isEqualTo("2026-12-10");
    }

    @ParameterizedTest
    @EnumSource
    void aFormReadsAMomentWhereItsCommissionIsAndSaysSo(Place place) {
        String convene = "/actos/commissions/" + place.id("com") + "/convene-session";
        String amend = "/actos/sessions/" + place.id("ses") + "/issue-second-call";

        assertThat(page(convene)).contains("Se toma como " + place.zoneName + ".");
        assertThat(page(amend)).contains("Se toma como " + place.zoneName + ".");
        post(amend, Map.of("startsAt", "10/12/2026 22:30", "venue.format", "IN_PERSON", "venue.place", "Sala"));
        assertThat(commandSide.sent()).hasSize(1);
        assertThat(commandSide.sent().getFirst().body()).contains("\"startsAt\":\"" + place.held() + "\"");
    }

    /** Templates write moments through the page's texts, which have the zone; a template that formats one itself has none. */
    @Test
    void noTemplateFormatsAMomentByItself() throws IOException {
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath:/templates/*.html")) {
            assertThat(template.getContentAsString(StandardCharsets.UTF_8))
                    .as(template.getFilename())
                    .doesNotContain("#temporals", "#dates", "#calendars", "java.time", ".toLocal", ".atZone");
        }
    }

    private static void tell(InMemoryJournal topic, Place place) {
        Map<String, String> ids =
                Map.of("commissionId", place.id("com"), "sessionId", place.id("ses"), "agreementId", place.id("agr"));
        live(topic, "2026-01-10", event("commission.established.v1", ids, Map.of("name", "Comisión " + place)));
        if (place == Place.CENTRE) {
            live(topic, "2026-01-10", event("commission.member-admitted.v1", ids, Map.of("memberId", "mem-2")));
        }
        live(topic, "2026-01-10", event("commission.rule-set-adopted.v2", ids, Map.of("validFrom", "2026-01-01")));
        live(
                topic,
                "2026-01-10",
                event(
                        "commission.calendar-adopted.v1",
                        ids,
                        Map.of("validFrom", "2026-01-01", "timeZone", place.zone.getId())));
        live(
                topic,
                "2026-11-02",
                event(
                        "session.convened.v2",
                        ids,
                        Map.of("startsAt", place.held().toString(), "timeZone", place.zone.getId())));
        live(topic, "2026-11-03", event("agreement.adopted.v1", ids, Map.of("dueOn", DUE.toString())));
        topic.append(
                event("agreement.follow-up-recorded.v1", ids, Map.of()),
                EdtfDate.of(FOLLOWED_UP),
                "mem-2",
                "technical-secretary",
                Provenance.LIVE,
                null);
    }

    private static void live(InMemoryJournal topic, String on, DomainEvent event) {
        topic.append(event, new EdtfDate(on), Provenance.LIVE, null);
    }

    /** A stored sample with other identifiers and other values, wherever these fields are in it. */
    private static DomainEvent event(String published, Map<String, String> ids, Map<String, String> values) {
        try (InputStream file = Objects.requireNonNull(
                ThreeZonesTest.class.getResourceAsStream("/contracts/" + published + ".json"), published)) {
            ObjectNode sample = (ObjectNode) JSON.readTree(file);
            Map<String, String> all = new TreeMap<>(ids);
            all.putAll(values);
            all.forEach((field, value) -> sample.findParents(field).stream()
                    .filter(parent -> parent.path(field).isString())
                    .forEach(parent -> ((ObjectNode) parent).put(field, value)));
            return JSON.treeToValue(
                    sample,
                    EventCatalog.standard().byPublished(published).orElseThrow().type());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The journal's position of the report about a commission's agreement. */
    private String position(Place place) {
        return api("/api/v1/records?subject=" + place.id("agr"))
                .path("items")
                .valueStream()
                .map(line -> line.findPath("position").asString())
                .reduce("", (first, last) -> last);
    }

    private Set<String> ids(String address) {
        return api(address)
                .path("items")
                .valueStream()
                .map(item -> item.findPath("agreementId").asString())
                .collect(Collectors.toSet());
    }

    private static JsonNode row(JsonNode listing, String agreementId) {
        return listing.path("items")
                .valueStream()
                .filter(item -> item.path("agreementId").asString().equals(agreementId))
                .findFirst()
                .orElseThrow();
    }

    private String text(String key) {
        return context.words(Language.SPANISH.locale()).say(key);
    }

    private JsonNode api(String address) {
        return JSON.readTree(page(address));
    }

    private String page(String address) {
        HttpResponse<byte[]> answer = get(address);
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(address + body).isEqualTo(200);
        return body.replace("\r\n ", "");
    }

    private HttpResponse<byte[]> get(String address) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)));
    }

    private void post(String address, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", TOKEN);
        all.put("_key", FormsTest.KEY);
        all.put("_shown", "true");
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Cookie", COOKIES).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
