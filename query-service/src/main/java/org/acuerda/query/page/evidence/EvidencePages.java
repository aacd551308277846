package org.acuerda.query.page.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.acuerda.query.naming.EvidenceFacts;
import org.acuerda.query.page.frame.EvidenceUnavailable;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out evidence files, which the command side keeps. A file is always downloaded and never shown inside this site:
 * whoever uploaded it decided what is in it.
 */
@Controller
public final class EvidencePages implements Page {

    public static final String POLICY = "default-src 'none'; sandbox";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String SECRET = "Acuerda-Secret";
    private static final String DISPOSITION = "Content-Disposition";
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final URI commandSide;
    private final String secret;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(LONGEST_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    EvidencePages(
            @Value("${acuerda.commands.url}") URI commandSide, @Value("${acuerda.commands.secret}") String secret) {
        this.commandSide = commandSide;
        this.secret = secret;
    }

    /**
     * Streams one file.
     *
     * @throws PageNotFound when no file has the hash
     * @throws EvidenceUnavailable when the command side does not answer, or not as agreed
     */
    @GetMapping(EvidenceFacts.ADDRESS + "{sha256}")
    void download(@PathVariable String sha256, HttpServletResponse response) throws IOException {
        if (!SHA256.matcher(sha256).matches()) {
            throw new PageNotFound(sha256);
        }
        HttpResponse<InputStream> kept = fetch(sha256);
        try (InputStream file = kept.body()) {
            if (kept.statusCode() == HttpStatus.NOT_FOUND.value()) {
                throw new PageNotFound(sha256);
            }
            if (kept.statusCode() != HttpStatus.OK.value()) {
                throw new EvidenceUnavailable("the command side answered " + kept.statusCode());
            }
            describe(kept.headers(), response);
            file.transferTo(response.getOutputStream());
        }
    }

    private HttpResponse<InputStream> fetch(String sha256) {
        HttpRequest.Builder request = HttpRequest.newBuilder(commandSide.resolve("/api/v1/evidence/" + sha256))
                .timeout(LONGEST_WAIT);
        if (!secret.isEmpty()) {
            request.header(SECRET, secret);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            throw new EvidenceUnavailable(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EvidenceUnavailable(interrupted);
        }
    }

    private static void describe(HttpHeaders kept, HttpServletResponse response) {
        for (String header : List.of("Content-Type", "Content-Length")) {
            kept.firstValue(header).ifPresent(value -> response.setHeader(header, value));
        }
        response.setHeader(
                DISPOSITION,
                kept.firstValue(DISPOSITION)
                        .filter(disposition -> disposition.startsWith("attachment"))
                        .orElse("attachment"));
        response.setHeader("Content-Security-Policy", POLICY);
    }
}
