package org.acuerda.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.MissingNode;

/** Test of what is sent to a server over HTTP, and of the outcome of each of its answers. */
class CommandClientTest {

    private static final String PATH = "sessions/ses-1/close";
    private static final CommandHeaders HEADERS =
            CommandHeaders.in("es").by("José", "TECHNICAL_SECRETARY", "").with(HeaderNames.IDEMPOTENCY_KEY, "key-1");
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String SHA256 = "ab".repeat(32);

    private final CommandServer server = new CommandServer();
    private final CommandClient client = new CommandClient(server.address(), "", Timeouts.patient());

    CommandClientTest() throws IOException {}

    @AfterEach
    void stopTheServer() {
        server.close();
    }

    @Test
    void sendsACommandWithItsHeaders() {
        client.act(
                PATH,
                "{\"reason\":\"año\"}",
                HEADERS.by("José", "Vocalía «A»", "bod-inai")
                        .with(HeaderNames.OCCURRED_ON, "2026-03")
                        .with(HeaderNames.SEEN_SEQUENCE, "4")
                        .with(HeaderNames.PROVENANCE, "historic")
                        .with(HeaderNames.SOURCE_REF, "art. 3"));

        CommandServer.Request received = server.received();
        assertThat(received.method()).isEqualTo("POST");
        assertThat(received.path()).isEqualTo("/api/v1/sessions/ses-1/close");
        assertThat(received.body()).isEqualTo("{\"reason\":\"año\"}");
        assertThat(received.headers())
                .containsAllEntriesOf(Map.of(
                        "content-type", "application/json",
                        "accept-language", "es",
                        "acuerda-actor", "UTF-8''Jos%C3%A9",
                        "acuerda-role", "UTF-8''Vocal%C3%ADa%20%C2%ABA%C2%BB",
                        "acuerda-body", "bod-inai",
                        "idempotency-key", "key-1",
                        "occurred-on", "2026-03",
                        "seen-sequence", "4",
                        "provenance", "historic",
                        "source-ref", "art. 3"))
                .doesNotContainKey("acuerda-secret");
    }

    @Test
    void sendsNoBodyForAnActorWhoSpeaksForNone() {
        client.act(PATH, "{}", HEADERS);

        assertThat(server.received().headers()).doesNotContainKey("acuerda-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/prefix", "/prefix/"})
    void sendsTheSecretToTheAddressItWasGiven(String path) {
        URI address = URI.create(server.address() + path);

        new CommandClient(address, "open", Timeouts.patient()).act(PATH, "{}", HEADERS);

        assertThat(server.received().path()).isEqualTo(path.replaceFirst("/$", "") + "/api/v1/" + PATH);
        assertThat(server.received().headers()).containsEntry("acuerda-secret", "open");
    }

    @Test
    void saysWhatChanged() {
        server.answers(201, "{\"changed\":[{\"id\":\"ses-1\",\"sequence\":3},{\"id\":\"agr-1\",\"sequence\":0}]}");

        Outcome.Done done = done(client.act(PATH, "{}", HEADERS));

        assertThat(done.changed()).containsExactly(new Changed("ses-1", 3), new Changed("agr-1", 0));
        assertThat(done.changed()).extracting(Changed::minSequence).containsExactly("ses-1:3", "agr-1:0");
        assertThat(done.repeated()).isFalse();
    }

    @Test
    void saysThatACommandWasDoneBefore() {
        server.answers(201, "{\"changed\":[]}", "Idempotent-Replayed", "true");

        assertThat(done(client.act(PATH, "{}", HEADERS)).repeated()).isTrue();
    }

    @Test
    void saysWhyACommandIsRejected() {
        server.answers(
                409,
                "{\"title\":\"Conflicto\",\"detail\":\"Cambió.\",\"code\":\"CHANGED_MEANWHILE\",\"errors\":[{\"pointer\":\"/a/b\"},{\"header\":\"Occurred-On\"}],\"changed\":"
                        + "[{\"sequence\":7,\"type\":\"session.closed.v1\",\"actor\":\"mem-1\",\"at\":\"2026-04-10T18:00:00Z\"}]}");

        assertThat(client.act(PATH, "{}", HEADERS))
                .isEqualTo(new Outcome.Rejected(new Problem(
                        409,
                        "CHANGED_MEANWHILE",
                        "Cambió.",
                        List.of(new Problem.Place("/a/b", ""), new Problem.Place("", "Occurred-On")),
                        List.of(new Problem.Meanwhile(
                                "session.closed.v1", "mem-1", Instant.parse("2026-04-10T18:00:00Z"))),
                        MissingNode.getInstance())));
    }

    @ParameterizedTest
    @CsvSource({
        "503, '', HTTP 503",
        "404, {}, HTTP 404",
        "404, [], HTTP 404",
        "400, '{\"title\":\"Bad Request\"}', Bad Request",
        "302, '', HTTP 302"
    })
    void namesTheStatusOfAProblemWithoutACode(int status, String body, String detail) {
        server.answers(status, body, "Location", "/elsewhere");

        assertThat(client.act(PATH, "{}", HEADERS))
                .isEqualTo(new Outcome.Rejected(new Problem(
                        status, "HTTP " + status, detail, List.of(), List.of(), MissingNode.getInstance())));
        assertThat(server.count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "502, <html>",
        "200, <html>",
        "409, '{\"code\":\"CHANGED_MEANWHILE\",\"changed\":[{\"at\":\"yesterday\"}]}'"
    })
    void recognisesAnAnswerThatIsNotOfTheService(int status, String body) {
        server.answers(status, body);

        Outcome outcome = client.act(PATH, "{}", HEADERS);

        assertThat(outcome).isEqualTo(new Outcome.Unreadable(status));
        assertThat(((Outcome.Unavailable) outcome).reason()).isEqualTo("HTTP " + status);
    }

    @Test
    void saysThatNothingListens() {
        server.close();

        Outcome.Unanswered none = unanswered(client.act(PATH, "{}", HEADERS));

        assertThat(none.address()).isEqualTo(URI.create(server.address() + "/api/v1/" + PATH));
        assertThat(none.cause()).isInstanceOf(ConnectException.class);
        assertThat(none.reason()).isNotBlank();
    }

    @Test
    void saysThatTheServiceHungUp() {
        server.hangsUp();

        assertThat(unanswered(client.act(PATH, "{}", HEADERS)).cause()).isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    @Timeout(60)
    void waitsForEachAnswerUntilItsTimeout() {
        server.neverAnswers();

        assertThat(timedOut(
                        new Timeouts(LONG, SHORT, LONG, LONG, LONG), it -> it.availableActs("sessions/ses-1", HEADERS)))
                .isTrue();
        assertThat(timedOut(new Timeouts(LONG, LONG, SHORT, LONG, LONG), it -> it.act(PATH, "{}", HEADERS)))
                .isTrue();
        assertThat(timedOut(new Timeouts(LONG, LONG, SHORT, LONG, LONG), it -> it.dryRun(PATH, "{}", HEADERS)))
                .isTrue();
        assertThat(timedOut(
                        new Timeouts(LONG, LONG, LONG, SHORT, LONG),
                        it -> it.upload(BodyPublishers.noBody(), "text/plain", "attachment", HEADERS)))
                .isTrue();
        CommandClient hasty = new CommandClient(server.address(), "", new Timeouts(LONG, LONG, LONG, LONG, SHORT));
        assertThatThrownBy(() -> hasty.download(SHA256)).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void anInterruptedThreadIsUnansweredAndStaysInterrupted() {
        server.neverAnswers();
        Thread.currentThread().interrupt();

        Outcome outcome = client.act(PATH, "{}", HEADERS);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(unanswered(outcome).cause()).isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void checksACommandInADryRun() {
        server.answers(204, "");

        assertThat(done(client.dryRun(PATH, "{}", HEADERS)).answer().isMissingNode())
                .isTrue();
        assertThat(server.received().path()).isEqualTo("/api/v1/sessions/ses-1/close/check");
    }

    @Test
    void readsWhichActsAreAvailable() {
        server.answers(
                200,
                """
                {"sequence":"7","quorum":{"present":2},"acts":[{"act":"close","open":true},
                {"act":"open-vote","target":"itm-1","open":false,"refusal":{"detail":"Falta quórum."}},
                {"act":"present-item","open":false,"refusal":{"detail":"No se ha abierto."}}]}""");

        AvailableActs acts = AvailableActs.of(client.availableActs("sessions/ses-1", HEADERS));

        assertThat(server.received().method()).isEqualTo("GET");
        assertThat(server.received().path()).isEqualTo("/api/v1/sessions/ses-1/acts");
        assertThat(acts.sequence()).contains("7");
        assertThat(acts.refusal("close", "")).isEmpty();
        assertThat(acts.refusal("open-vote", "itm-1")).contains("Falta quórum.");
        assertThat(acts.refusal("open-vote", "itm-2")).isEmpty();
        assertThat(acts.refusal("present-item", "itm-2")).contains("No se ha abierto.");
        assertThat(acts.fact("quorum"))
                .hasValueSatisfying(
                        quorum -> assertThat(quorum.required("present").asInt()).isEqualTo(2));
        assertThat(acts.fact("minutes")).isEmpty();
    }

    @Test
    void offersEveryActWhileTheServiceDoesNotSay() {
        server.answers(404, "");

        AvailableActs acts = AvailableActs.of(client.availableActs("sessions/ses-1", HEADERS));

        assertThat(acts).isEqualTo(AvailableActs.unknown());
        assertThat(acts.refusal("close", "")).isEmpty();
    }

    @Test
    void storesAFileOfEvidence() {
        server.answers(201, "{\"sha256\":\"%s\"}".formatted(SHA256));

        Outcome outcome = client.upload(
                BodyPublishers.ofString("año"), "text/plain", HeaderText.attachment("acta ñ.txt"), HEADERS);

        assertThat(done(outcome).answer().required("sha256").asString()).isEqualTo(SHA256);
        assertThat(server.received().path()).isEqualTo("/api/v1/evidence");
        assertThat(server.received().body()).isEqualTo("año");
        assertThat(server.received().headers())
                .containsEntry("content-type", "text/plain")
                .containsEntry("content-disposition", "attachment; filename*=UTF-8''acta%20%C3%B1.txt");
    }

    @Test
    void readsAFileOfEvidence() throws IOException {
        server.answers(200, "acta", "Content-Type", "application/pdf");

        HttpResponse<InputStream> response = client.download(SHA256);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
        try (InputStream content = response.body()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("acta");
        }
        assertThat(server.received().path()).isEqualTo("/api/v1/evidence/" + SHA256);
    }

    @Test
    void doesNotReadAFileFromAServiceThatHungUp() {
        server.hangsUp();

        assertThatThrownBy(() -> client.download(SHA256)).isInstanceOf(IOException.class);
    }

    private boolean timedOut(Timeouts timeouts, Function<CommandClient, Outcome> request) {
        CommandClient hasty = new CommandClient(server.address(), "", timeouts);
        return unanswered(request.apply(hasty)).cause() instanceof HttpTimeoutException;
    }

    private static Outcome.Done done(Outcome outcome) {
        return assertThat(outcome).asInstanceOf(type(Outcome.Done.class)).actual();
    }

    private static Outcome.Unanswered unanswered(Outcome outcome) {
        return assertThat(outcome).asInstanceOf(type(Outcome.Unanswered.class)).actual();
    }
}
