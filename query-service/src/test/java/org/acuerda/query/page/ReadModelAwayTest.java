package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Test of the pages while the read model's database does not answer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ReadModelAwayTest.OnItsOwnEngine.class)
class ReadModelAwayTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/, SPANISH", "/acuerdos/agr-1?lang=en, ENGLISH"})
    void saysThatTheReadModelIsAwayAndWhatToDo(
            String address, Language language, @Autowired MongoServer engine, @Autowired PageContext context)
            throws IOException, InterruptedException {
        String title = context.words(language.locale()).say("failure.away.title");
        engine.shutdownNow();

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("<h1>" + title + "</h1>").doesNotContain("class=\"moment\"");
    }

    /** An engine that can be stopped without an effect on other tests. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OnItsOwnEngine {

        @Bean(destroyMethod = "shutdownNow")
        MongoServer engine() {
            return new MongoServer(H2Backend.inMemory());
        }

        @Bean
        @Primary
        InMemoryJournal emptyTopic() {
            return new InMemoryJournal();
        }

        @Bean
        DynamicPropertyRegistrar engineOfItsOwn(MongoServer engine) {
            String address = engine.bindAndGetConnectionString();
            return properties -> {
                properties.add("acuerda.projection.mongodb-uri", () -> address);
                properties.add("acuerda.projection.mongodb-database", MongoEngine::newDatabaseName);
            };
        }
    }
}
