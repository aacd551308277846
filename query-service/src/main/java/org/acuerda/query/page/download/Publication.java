package org.acuerda.query.page.download;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.term.Deadlines;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Component of feeds and files: sends a document only to readers that do not have it already. A document changes only with
 * the journal and the day, so that both decide before the document is read.
 */
@Component
public final class Publication {

    /** Every cache may store the document but must revalidate it, so that a reader never prints an outdated call. */
    private static final CacheControl CACHING = CacheControl.noCache().cachePublic();

    private final Freshness freshness;
    private final Deadlines deadlines;

    Publication(Freshness freshness, Deadlines deadlines) {
        this.freshness = freshness;
        this.deadlines = deadlines;
    }

    /**
     * The document, or 304 where it has not changed.
     *
     * @param name file name under which browsers save it
     * @param document made only when it is sent
     */
    public ResponseEntity<byte[]> answer(
            WebRequest request, Language language, MediaType type, String name, Supplier<byte[]> document) {
        String tag = tag(language);
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(CACHING)
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CACHING)
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(document.get());
    }

    /**
     * Answers 304 where the reader has the file; otherwise prepares the headers of one that is to be saved and written
     * while it is read.
     *
     * @return whether the file is to be written
     */
    public boolean begins(
            WebRequest request, HttpServletResponse response, Language language, String type, String name) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING.getHeaderValue());
        if (request.checkNotModified(tag(language))) {
            return false;
        }
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return true;
    }

    /** Taken before reading: the document holds at least up to this position and possibly more, so the tag is weak. */
    private String tag(Language language) {
        return "W/\"" + freshness.asOf().position() + "-" + deadlines.now().key() + "-" + language.code() + "\"";
    }
}
