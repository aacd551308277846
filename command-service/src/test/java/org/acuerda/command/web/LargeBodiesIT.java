package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.acuerda.command.Api;
import org.acuerda.command.CommandServiceApplication;
import org.acuerda.command.RealParts;
import org.acuerda.parts.RawHttp;
import org.acuerda.parts.SmallService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test of bodies far larger than the heap of a service of its own: it refuses them at once and goes on. */
class LargeBodiesIT {

    private static final long MEGABYTES_300 = 300L * 1024 * 1024;
    private static final Duration AT_ONCE = Duration.ofSeconds(3); // a second, on a machine that does nothing else
    private static final String DATABASE = "large_bodies";

    private static SmallService service;

    @BeforeAll
    static void start() throws SQLException {
        try (Connection connection = RealParts.postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        }
        service = SmallService.start(
                CommandServiceApplication.class,
                128,
                "--spring.datasource.url=" + RealParts.postgres().getJdbcUrl("postgres", DATABASE),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--acuerda.journal.bootstrap-servers=" + RealParts.kafka().bootstrapServers(),
                "--acuerda.journal.topic=" + DATABASE);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT / HTTP/1.1\r\nContent-Length: " + MEGABYTES_300,
                "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked",
                "PUT /api/v1/bodies HTTP/1.1\r\nContent-Length: " + MEGABYTES_300,
                "POST /api/v1/evidence HTTP/1.1\r\nContent-Length: " + MEGABYTES_300
            })
    void areRefusedAtOnce(String start) throws IOException {
        RawHttp.Answer answer = RawHttp.sendLarge(
                service.port(),
                start + "\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n",
                MEGABYTES_300);

        assertThat(answer.text()).startsWith("HTTP/1.1 413 ").contains("TOO_LARGE");
        assertThat(answer.after()).isLessThan(AT_ONCE);
        assertGoesOn();
    }

    /** No act is a PUT, so this one is refused for its method; it is not read either. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void inChunksAreNotRead(String method) throws IOException {
        RawHttp.Answer answer = RawHttp.sendLarge(
                service.port(),
                method + " /api/v1/bodies HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n",
                MEGABYTES_300);

        assertThat(answer.text()).startsWith("HTTP/1.1 405 ").contains("METHOD_NOT_ALLOWED");
        assertThat(answer.after()).isLessThan(AT_ONCE);
        assertGoesOn();
    }

    private static void assertGoesOn() throws IOException {
        assertThat(service.isAlive()).as(service.log()).isTrue();
        Api api = Api.on(service.port());
        assertThat(api.post("/api/v1/bodies", "{}").status()).isEqualTo(400);
    }
}
