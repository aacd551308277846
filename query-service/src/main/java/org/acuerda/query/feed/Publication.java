package org.acuerda.query.feed;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Hands out a document only to who does not have it already. It changes with the journal and with nothing else, so that
 * the position answers the question before anything is read.
 */
@Component
final class Publication {

    /** Kept by everybody, used only after asking: nobody prints a call that was amended a minute ago. */
    private static final CacheControl CACHING = CacheControl.noCache().cachePublic();

    private final Freshness freshness;

    Publication(Freshness freshness) {
        this.freshness = freshness;
    }

    /**
     * A document, or that nothing has changed (304).
     *
     * @param name under which it is saved
     * @param document made only where it is needed
     */
    ResponseEntity<byte[]> answer(
            WebRequest request, Language language, MediaType type, String name, Supplier<byte[]> document) {
        // Taken before reading: the document holds at least so far, and may already hold more, hence weak.
        String tag = "W/\"" + freshness.asOf().position() + "-" + language.code() + "\"";
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
}
