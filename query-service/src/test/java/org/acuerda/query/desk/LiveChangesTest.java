package org.acuerda.query.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.acuerda.query.Contracts;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.RunningQueryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Test of live changes: open pages get each change of their session once, and no others. */
class LiveChangesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final InMemoryJournal journal = new InMemoryJournal();
    private RunningQueryService service;
    private URI live;

    @BeforeEach
    void convene() {
        journal.append(Contracts.event("session.convened.v1"));
        service = new RunningQueryService(MongoEngine.EMBEDDED, journal);
        String sessionId = Contracts.event("session.convened.v1").aggregateId();
        live = service.address().resolve("/sesiones/" + sessionId + "/cambios-en-vivo");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void tellOfAnActTheMomentThatThePageShowsIt() throws IOException, InterruptedException {
        try (Listening browser = Listening.to(URI.create(live + "?despues=1"))) {
            browser.hears("retry:1000");
            journal.append(Contracts.event("session.call-sent.v1"));

            browser.hears("data:2");
            assertThat(browser.header("Content-Type")).startsWith("text/event-stream");
            assertThat(browser.header("Cache-Control")).isEqualTo("no-store");
            assertThat(browser.lines()).containsSubsequence("id:2", "event:change", "data:2");
            assertThat(browser.lines()).doesNotContain("data:1");
        }
    }

    @Test
    void sayNothingOfWhatThePageDoesNotShow() throws IOException, InterruptedException {
        try (Listening browser = Listening.to(URI.create(live + "?despues=1"))) {
            browser.hears("retry:1000");
            journal.append(Contracts.event("body.registered.v1"));
            service.awaitEverything();
            journal.append(Contracts.event("session.call-sent.v1"));

            browser.hears("data:3");
            assertThat(browser.lines()).doesNotContain("data:2");
        }
    }

    @Test
    void tellWhoComesBackWhatWasMissed() throws IOException, InterruptedException {
        journal.append(Contracts.event("session.call-sent.v1"));
        service.awaitEverything();

        try (Listening browser = Listening.to(live, "Last-Event-ID", "1")) {
            browser.hears("data:2");
        }
    }

    @Test
    void areForgottenWhenTheBrowserHasGone() throws IOException, InterruptedException {
        OpenDesks desks = service.part(OpenDesks.class);
        try (Listening browser = Listening.to(live)) {
            browser.hears("retry:1000");
            assertThat(desks.listening()).isEqualTo(1);
        }

        await("the desk is forgotten").atMost(TIMEOUT).until(() -> {
            desks.interrupted();
            return desks.listening() == 0;
        });
    }

    @Test
    void letEverybodyGoWhenTheServiceStops() throws IOException, InterruptedException {
        try (Listening browser = Listening.to(live)) {
            browser.hears("retry:1000");
            service.close();

            browser.isLetGo();
            assertThat(browser.lines()).noneMatch(line -> line.startsWith("broken"));
        }
    }

    @Test
    void refuseMoreListenersThanTheServiceCanServe() {
        OpenDesks desks = new OpenDesks(() -> AsOf.NOTHING, new DeskProperties(1, TIMEOUT));
        desks.start();
        Supplier<DeskSubjects.Shown> nothing = () -> new DeskSubjects.Shown(Set.of(), 0);

        assertThat(desks.open(nothing, 0)).isPresent();
        assertThat(desks.open(nothing, 0)).isEmpty();
        desks.stop();
        await("the desk is let go").atMost(TIMEOUT).until(() -> desks.listening() == 0);
    }

    @Test
    void areNotFoundForAnUnknownSession() throws IOException, InterruptedException {
        try (Listening browser = Listening.to(live.resolve("/sesiones/ses-unknown/cambios-en-vivo"))) {
            assertThat(browser.status()).isEqualTo(404);
        }
    }
}
