package org.acuerda.command.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.HeaderText;
import org.acuerda.command.web.Problems;
import org.acuerda.events.text.WrittenText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of evidence files: receives and returns them; acts name them by their hash. */
@RestController
@RequestMapping(EvidenceController.ADDRESS)
@EnableConfigurationProperties(EvidenceProperties.class)
class EvidenceController {

    static final String ADDRESS = "/api/v1/evidence";

    /** About the longest name that file systems take. */
    private static final int MAX_NAME_LENGTH = 200;

    private static final int CHUNK = 64 * 1024;

    private final StoredEvidenceFiles files;
    private final EvidenceProperties properties;
    private final Problems problems;
    private final FreeDisk disk;
    private final EvidenceInspection inspection = new EvidenceInspection();

    EvidenceController(StoredEvidenceFiles files, EvidenceProperties properties, Problems problems, FreeDisk disk) {
        this.files = files;
        this.properties = properties;
        this.problems = problems;
        this.disk = disk;
    }

    /**
     * Receives the body into a temporary file, so that nothing is stored before all of it has arrived and was
     * inspected.
     */
    @PostMapping
    ResponseEntity<ReceivedFile> upload(HttpServletRequest request) throws IOException {
        String name = name(request);
        disk.check();
        Path received = Files.createTempFile("evidence-", null);
        try {
            String sha256 = receive(request, received);
            long size = Files.size(received);
            EvidenceType type = inspection.typeOf(received, name);
            boolean isNew = files.store(new StoredFile(sha256, size, type.contentType()), received, actor(request));
            return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                    .location(URI.create(ADDRESS + "/" + sha256))
                    .body(new ReceivedFile(sha256, size, type.mediaType(), name));
        } finally {
            Files.deleteIfExists(received);
        }
    }

    /**
     * The file as it was sent, for saving and never for showing: no browser may run an uploaded file. It has no name
     * here: each act that names the file gives it its own.
     */
    @GetMapping("/{sha256}")
    void download(@PathVariable String sha256, HttpServletResponse response) throws IOException {
        StoredFile file =
                files.find(sha256).orElseThrow(() -> new EvidenceRejected(EvidenceRejection.EVIDENCE_UNKNOWN));
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.sizeBytes());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
        files.writeTo(file, response.getOutputStream());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(EvidenceRejected refused, Locale locale) {
        return problems.of(refused.status(), refused.rejection(), locale);
    }

    private String receive(HttpServletRequest request, Path target) throws IOException {
        long largest = properties.largestFile().toBytes();
        long size = 0;
        try (InputStream body = request.getInputStream();
                DigestOutputStream output = new DigestOutputStream(Files.newOutputStream(target), sha256())) {
            byte[] chunk = new byte[CHUNK];
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                size += read;
                if (size > largest) {
                    throw new EvidenceRejected(
                            EvidenceRejection.EVIDENCE_TOO_LARGE,
                            properties.largestFile().toMegabytes());
                }
                output.write(chunk, 0, read);
            }
            if (size == 0) {
                throw new EvidenceRejected(EvidenceRejection.EVIDENCE_EMPTY);
            }
            return HexFormat.of().formatHex(output.getMessageDigest().digest());
        }
    }

    /** As sent, only to count what one sender stages. */
    private static String actor(HttpServletRequest request) {
        String actor = Objects.requireNonNullElse(request.getHeader(HeaderNames.ACTOR), "");
        return actor.substring(0, Math.min(actor.length(), MAX_NAME_LENGTH));
    }

    private static String name(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .map(HeaderText::decode)
                .map(EvidenceController::fileName)
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .filter(WrittenText::isReadable)
                .map(WrittenText::composed)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= MAX_NAME_LENGTH)
                .filter(name -> name.chars().noneMatch(Character::isISOControl))
                .orElseThrow(() ->
                        new EvidenceRejected(EvidenceRejection.EVIDENCE_NAME_INVALID, HttpHeaders.CONTENT_DISPOSITION));
    }

    private static @Nullable String fileName(String header) {
        try {
            return ContentDisposition.parse(header).getFilename();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
