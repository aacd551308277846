package org.acuerda.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.acuerda.client.HeaderText;
import org.acuerda.command.Api;
import org.acuerda.command.Api.Answer;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealParts
class EvidenceIT {

    private static final String PATH = "/api/v1/evidence";
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Test
    void aFileComesBackAsItWasSentAndOnlyForSaving() throws Exception {
        byte[] content = Pdfs.ofSize(3 * MEGABYTE);

        Answer stored = upload("Acta de la sesión «2».pdf", content);
        assertThat(stored.status()).as(stored.body().toString()).isEqualTo(201);
        assertThat(stored.body().path("sha256").asString()).isEqualTo(sha256(content));
        assertThat(stored.body().path("sizeBytes").asInt()).isEqualTo(content.length);
        assertThat(stored.body().path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(stored.body().path("name").asString()).isEqualTo("Acta de la sesión «2».pdf");

        HttpResponse<byte[]> read = read(sha256(content));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(content);
        assertThat(read.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(read.headers().firstValue("Content-Disposition")).contains("attachment");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(read.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
    }

    @Test
    void theSameContentIsKeptOnceAndEachSenderReadsTheirOwnName() {
        byte[] content = Pdfs.ofSize(MEGABYTE);

        assertThat(upload("uno.pdf", content).status()).isEqualTo(201);
        Answer again = upload("dos.pdf", content);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("name").asString()).isEqualTo("dos.pdf");
        assertThat(again.body().toString() + again.headers().map()).doesNotContain("uno");
        assertThat(rows("evidence_piece where sha256 = '" + sha256(content) + "'"))
                .isEqualTo(5);
    }

    @Test
    void aSecondFileOfTheSameNameLeavesTheFirst() throws Exception {
        byte[] first = Pdfs.ofSize(MEGABYTE);
        byte[] second = Pdfs.ofSize(MEGABYTE);

        assertThat(upload("informe.pdf", first).status()).isEqualTo(201);
        assertThat(upload("informe.pdf", second).status()).isEqualTo(201);

        for (byte[] content : List.of(first, second)) {
            HttpResponse<byte[]> read = read(sha256(content));
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(sha256(read.body())).isEqualTo(sha256(content));
        }
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("a.pdf", Pdfs.ofSize(100), "application/pdf"),
                arguments("a.txt", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "text/plain"),
                arguments("foto.JPG", bytes("ffd8ffe000104a46494600010100000100010000ffd9"), "image/jpeg"),
                arguments("a.png", bytes("89504e470d0a1a0a0000000d49484452"), "image/png"),
                arguments(
                        "a.txt",
                        "Se hace constar la asistencia de la señora Ñuño.\n".getBytes(StandardCharsets.UTF_8),
                        "text/plain"),
                arguments("a.csv", "folio,fecha\n1,2018-03-08\n".getBytes(StandardCharsets.UTF_8), "text/csv"),
                arguments(
                        "a.docx",
                        Parts.docx().streamed(),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                arguments(
                        "a.ods",
                        Parts.odf("spreadsheet").streamed(),
                        "application/vnd.oasis.opendocument.spreadsheet"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void takesWhatPeopleSubmitAsProof(String name, byte[] content, String mediaType) {
        Answer answer = upload(name, content);

        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
        assertThat(answer.body().path("mediaType").asString()).isEqualTo(mediaType);
    }

    static Stream<Arguments> refused() {
        String html = "<!DOCTYPE html><html><script>alert(1)</script></html>";
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        return Stream.of(
                arguments("a.pdf", new byte[0], 400, "EVIDENCE_EMPTY"),
                arguments("a.pdf", new byte[25 * MEGABYTE + 1], 413, "EVIDENCE_TOO_LARGE"),
                arguments("a.pdf", Pdfs.ofSize(26 * MEGABYTE), 413, "EVIDENCE_TOO_LARGE"),
                arguments("a.pdf", bytes("4d5a90000300000004000000ffff0000"), 415, "EVIDENCE_TYPE_REFUSED"),
                arguments("a.exe", bytes("4d5a90000300000004000000ffff0000"), 415, "EVIDENCE_TYPE_REFUSED"),
                arguments("a.pdf", bytes("7f454c4602010100000000000000000003003e00"), 415, "EVIDENCE_TYPE_REFUSED"),
                arguments("a.svg", svg.getBytes(StandardCharsets.UTF_8), 415, "EVIDENCE_TYPE_REFUSED"),
                arguments("a.html", html.getBytes(StandardCharsets.UTF_8), 415, "EVIDENCE_TYPE_REFUSED"),
                arguments(
                        "a.sh", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8), 415, "EVIDENCE_TYPE_REFUSED"),
                arguments("a.js", "alert(1)\n".getBytes(StandardCharsets.UTF_8), 415, "EVIDENCE_NAME_MISMATCH"),
                arguments("a.png", Pdfs.ofSize(100), 415, "EVIDENCE_NAME_MISMATCH"),
                arguments("a", Pdfs.ofSize(100), 415, "EVIDENCE_NAME_MISMATCH"),
                arguments("a.zip", zip("a.txt", "a"), 415, "EVIDENCE_TYPE_REFUSED"),
                arguments("a.docx", zip("a.txt", "a"), 415, "EVIDENCE_TYPE_REFUSED"),
                arguments(
                        "a.docx", Parts.docx().with("word/VBAProject.bin", "x").streamed(), 415, "EVIDENCE_ACTIVE"),
                arguments("a.docx", Parts.docx().with("../../etc/x.png", "x").streamed(), 415, "EVIDENCE_UNSAFE"),
                arguments("a.pdf", Pdfs.of("/OpenAction<</S/JavaScript/JS(x)>>"), 415, "EVIDENCE_ACTIVE"),
                arguments("a.pdf", "%PDF-".getBytes(StandardCharsets.UTF_8), 415, "EVIDENCE_DAMAGED"),
                arguments("\u0007.pdf", Pdfs.ofSize(100), 400, "EVIDENCE_NAME_INVALID"),
                arguments("", Pdfs.ofSize(100), 400, "EVIDENCE_NAME_INVALID"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCouldDoHarmAndKeepsNothingOfIt(String name, byte[] content, int status, String code) {
        long before = rows("evidence_file");

        Answer answer = upload(name, content);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().path("detail").asString()).isNotBlank();
        assertThat(rows("evidence_file")).isEqualTo(before);
    }

    @Test
    void aNameLeadsNowhereOnTheReadersDisk() {
        byte[] content = Pdfs.ofSize(200);

        assertThat(upload("..\\..\\windows/system32/acta.pdf", content)
                        .body()
                        .path("name")
                        .asString())
                .isEqualTo("acta.pdf");
    }

    @Test
    void keepsOneNameHoweverItIsSent() throws IOException {
        for (String header : List.of(
                HeaderText.attachment("An\u0303o\u00a02018.pdf"),
                "attachment; filename=\"Año 2018.pdf\"",
                "attachment; filename=\"An\u0303o 2018.pdf\"")) {
            byte[] content = Pdfs.ofSize(300 + header.length());
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream()
                        .write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                        + "Acuerda-Actor: mem-1\r\nAcuerda-Role: TECHNICAL_SECRETARY\r\n"
                                        + "Content-Length: " + content.length + "\r\nContent-Disposition: " + header
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().write(content);
                socket.getOutputStream().flush();
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .contains("\"name\":\"Año 2018.pdf\"");
            }
        }
        assertThat(upload("acta\u202efdp.exe", Pdfs.ofSize(200)).code()).isEqualTo("EVIDENCE_NAME_INVALID");
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        long before = rows("evidence_file");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                                    + "Content-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF-1.4\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }

        assertThat(upload("z.pdf", new byte[0]).status()).isEqualTo(400);
        assertThat(rows("evidence_file")).isEqualTo(before);
    }

    @Test
    void anUnknownHashIsUnknown() throws Exception {
        assertThat(read("0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(read("x").statusCode()).isEqualTo(404);
    }

    @Test
    void textIsOfTheTypeThatItsNameSays() {
        byte[] content = ("folio;fecha\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

        assertThat(upload("a.txt", content).body().path("mediaType").asString()).isEqualTo("text/plain");
        assertThat(upload("a.csv", content).body().path("mediaType").asString()).isEqualTo("text/csv");
    }

    @Test
    void aPhotographOfAnActivityIsKept() {
        Api.on(port).establishCommission("com-1");
        String photograph = sha256OfUpload();
        String activity = Api.on(port)
                .post(
                        "/api/v1/activities",
                        """
                        {"commissionId":"com-1","section":"OTHER_ACTIONS","title":"Foro","description":"Se habló.",
                         "federalEntities":["30"]}
                        """)
                .id();

        Answer added = Api.on(port)
                .post(
                        "/api/v1/activities/" + activity + "/add-photo-evidence",
                        """
                        {"photoId":"pho-1","caption":"La sala","sha256":"%s"}
                        """
                                .formatted(photograph));

        assertThat(added.status()).as(added.body().toString()).isEqualTo(200);
        assertThat(rows("evidence_file where referenced_at is not null and sha256 = '" + photograph + "'"))
                .isOne();
    }

    private String sha256OfUpload() {
        return upload("a.pdf", Pdfs.ofSize(100)).body().required("sha256").asString();
    }

    private Answer upload(String name, byte[] content) {
        return Api.on(port)
                .send(Api.on(port)
                        .request(PATH)
                        .header("Content-Disposition", HeaderText.attachment(name))
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    private HttpResponse<byte[]> read(String sha256) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(Api.on(port).request(PATH + "/" + sha256).GET().build(), BodyHandlers.ofByteArray());
        }
    }

    private long rows(String table) {
        return Objects.requireNonNull(database.queryForObject("select count(*) from " + table, Long.class));
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int name = 0; name < namesAndContents.length; name += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[name]));
                zip.write(namesAndContents[name + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
