package org.acuerda.query.page.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.acuerda.client.CommandClient;
import org.acuerda.query.naming.EvidenceFacts;
import org.acuerda.query.page.frame.EvidenceUnavailable;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Controller of evidence files, which the command side stores. A file is always downloaded and never shown inside this
 * site, because its content is not trusted. Its name is that of the link: several acts may name the same content.
 */
@Controller
public final class EvidencePages implements Page {

    public static final String POLICY = "default-src 'none'; sandbox";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final CommandClient client;

    EvidencePages(CommandClient client) {
        this.client = client;
    }

    /**
     * Streams one file.
     *
     * @throws PageNotFound when no file has the hash
     * @throws EvidenceUnavailable when the command side does not answer, or answers with an unexpected status
     */
    @GetMapping(EvidenceFacts.ADDRESS + "{sha256}")
    void download(@PathVariable String sha256, HttpServletResponse response) throws IOException {
        if (!SHA256.matcher(sha256).matches()) {
            throw new PageNotFound(sha256);
        }
        HttpResponse<InputStream> answer = fetch(sha256);
        try (InputStream file = answer.body()) {
            if (answer.statusCode() == HttpStatus.NOT_FOUND.value()) {
                throw new PageNotFound(sha256);
            }
            if (answer.statusCode() != HttpStatus.OK.value()) {
                throw new EvidenceUnavailable("the command side answered " + answer.statusCode());
            }
            describe(answer.headers(), response);
            file.transferTo(response.getOutputStream());
        }
    }

    private HttpResponse<InputStream> fetch(String sha256) {
        try {
            return client.download(sha256);
        } catch (IOException unanswered) {
            throw new EvidenceUnavailable(unanswered);
        }
    }

    private static void describe(HttpHeaders answer, HttpServletResponse response) {
        for (String header : List.of("Content-Type", "Content-Length")) {
            answer.firstValue(header).ifPresent(value -> response.setHeader(header, value));
        }
        response.setHeader("Content-Disposition", "attachment");
        response.setHeader("Content-Security-Policy", POLICY);
    }
}
