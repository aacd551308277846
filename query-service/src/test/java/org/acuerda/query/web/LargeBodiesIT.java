package org.acuerda.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.acuerda.parts.RawHttp;
import org.acuerda.parts.SmallService;
import org.acuerda.query.QueryServiceApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Test of bodies far larger than the heap of a service of its own: it refuses them at once, stores nothing of them and
 * goes on. Neither its journal nor its read model answers, which is as good for this.
 */
class LargeBodiesIT {

    private static final long MEGABYTES_300 = 300L * 1024 * 1024;
    private static final String NONE = "127.0.0.1:1";
    private static final Duration AT_ONCE = Duration.ofSeconds(3); // a second, on a machine that does nothing else
    private static final String REFUSED =
            "PUT / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nConnection: close\r\n\r\na";

    private static Path folder;

    private static SmallService service;

    @BeforeAll
    static void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        service = SmallService.start(
                QueryServiceApplication.class,
                128,
                "--server.tomcat.basedir=" + folder,
                "--acuerda.projection.kafka-bootstrap=" + NONE,
                "--acuerda.projection.mongodb-uri=mongodb://" + NONE + "/?serverSelectionTimeoutMS=100");
        // The first page of a failure takes longer: its template is read.
        RawHttp.send(service.port(), REFUSED);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT / HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + MEGABYTES_300,
                "PUT / HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked",
                "PATCH /api/v1/agreements HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked",
                "POST / HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=a\r\nContent-Length: 83886080",
                "POST / HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=a\r\nTransfer-Encoding: chunked",
                "POST /actuar HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + MEGABYTES_300
            })
    void areRefusedAtOnce(String start) throws IOException {
        RawHttp.Answer answer = RawHttp.sendLarge(service.port(), start + "\r\nHost: 127.0.0.1\r\n\r\n", MEGABYTES_300);

        assertThat(answer.text()).startsWith("HTTP/1.1 413 ");
        assertThat(answer.after()).isLessThan(AT_ONCE);
        assertGoesOn();
    }

    /** A form with files is read only from those who may act: the answer does not wait for it. */
    @ParameterizedTest
    @CsvSource({
        "Content-Length: 83886080, 314572800",
        "Transfer-Encoding: chunked, 314572800",
        "Content-Length: 83886080, 0",
        "Transfer-Encoding: chunked, 0"
    })
    void ofFormsAreNotReadFromStrangers(String length, long sent) throws IOException {
        RawHttp.Answer answer = RawHttp.sendLarge(
                service.port(),
                "POST /actos/agreements/agr-1/attach-evidence HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + "Content-Type: multipart/form-data; boundary=a\r\n" + length + "\r\n\r\n",
                sent);

        assertThat(answer.text()).startsWith("HTTP/1.1 403 ");
        assertThat(answer.after()).isLessThan(AT_ONCE);
        assertGoesOn();
    }

    private static void assertGoesOn() throws IOException {
        assertThat(service.isAlive()).as(service.log()).isTrue();
        assertThat(RawHttp.send(
                        service.port(), "GET /acuerda.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
