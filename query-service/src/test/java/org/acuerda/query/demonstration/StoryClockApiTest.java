package org.acuerda.query.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import org.acuerda.query.answer.Today;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Test of the read side in demonstration mode: a clock that can be set, and a note on every page. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"acuerda.demonstration=true", "acuerda.commands.url=http://127.0.0.1:1"})
class StoryClockApiTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Today today;

    @TestConfiguration(proxyBeanMethods = false)
    static class OnAnEmptyJournal {

        @Bean
        @Primary
        InMemoryJournal topic() {
            return new InMemoryJournal();
        }

        @Bean
        DynamicPropertyRegistrar databaseOfItsOwn() {
            return properties -> {
                properties.add("acuerda.projection.mongodb-uri", MongoEngine.EMBEDDED::address);
                properties.add("acuerda.projection.mongodb-database", MongoEngine::newDatabaseName);
            };
        }
    }

    @Test
    void isTheDayOfEveryPageAndNeverGoesBack() throws Exception {
        assertThat(set("2026-01-08T03:00:00Z").statusCode()).isEqualTo(200);
        assertThat(today.in(ZoneId.of("America/Mexico_City"))).isEqualTo(LocalDate.of(2026, 1, 7));

        HttpResponse<String> back = set("2025-12-31T00:00:00Z");

        assertThat(back.statusCode()).isEqualTo(400);
        assertThat(back.headers().firstValue("Content-Language")).hasValue("es");
        assertThat(back.body()).contains("CLOCK_NEVER_BACK", "2025-12-31T00:00:00Z");
        assertThat(set("soon").body()).contains("CLOCK_MOMENT_INVALID");
        assertThat(today.in(ZoneId.of("America/Mexico_City"))).isEqualTo(LocalDate.of(2026, 1, 7));
    }

    @Test
    void everyPageSaysThatItsFactsAreInvented(@Autowired PageContext context) throws Exception {
        for (Language language : Language.values()) {
            String invented = context.words(language.locale()).say("frame.invented");

            assertThat(get("/acuerdos?lang=" + language.code()).body()).contains(invented);
            assertThat(get("/nada?lang=" + language.code()).body()).contains(invented);
        }
    }

    private HttpResponse<String> set(String now) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address("/demonstration/clock"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"now\":\"" + now + "\"}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
