package org.acuerda.query.feed;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.acuerda.query.page.frame.PageRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Printer of documents: laying a page out takes long, so that few are laid out at a time and the last ones are kept. A
 * page with the same content, moment and number is the same document.
 */
@Component
final class PrintedDocuments {

    private static final long MAX_BYTES_KEPT = 8_000_000;
    private static final int MAX_AT_ONCE = 2;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final Semaphore turns = new Semaphore(MAX_AT_ONCE);
    private final Map<Page, byte[]> kept = new LinkedHashMap<>();
    private final long maxBytes;
    private long bytes;

    PrintedDocuments() {
        this(MAX_BYTES_KEPT);
    }

    /** @param maxBytes of all that is kept */
    PrintedDocuments(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Value: what determines a document. */
    private record Page(String html, Instant madeAt, long number) {

        long bytesWith(byte[] document) {
            return (long) Character.BYTES * html.length() + document.length;
        }
    }

    /**
     * The document of a page.
     *
     * @throws PageRejected when too many others are waiting for theirs
     */
    byte[] of(String html, Instant madeAt, long number) {
        Page page = new Page(html, madeAt, number);
        byte @Nullable [] known = find(page);
        return known == null ? printed(page) : known;
    }

    private byte[] printed(Page page) {
        awaitTurn();
        try {
            byte @Nullable [] meanwhile = find(page);
            return meanwhile == null ? keep(page, PortableDocument.of(page.html, page.madeAt, page.number)) : meanwhile;
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new PageRejected(HttpStatus.SERVICE_UNAVAILABLE, "failure.busy");
    }

    private synchronized byte @Nullable [] find(Page page) {
        byte @Nullable [] found = kept.remove(page);
        if (found != null) {
            kept.put(page, found);
        }
        return found;
    }

    /** Those that were not asked for the longest time make room; one that is larger than all room is not kept. */
    private synchronized byte[] keep(Page page, byte[] document) {
        kept.put(page, document);
        bytes += page.bytesWith(document);
        Iterator<Map.Entry<Page, byte[]>> oldest = kept.entrySet().iterator();
        while (bytes > maxBytes) {
            Map.Entry<Page, byte[]> dropped = oldest.next();
            bytes -= dropped.getKey().bytesWith(dropped.getValue());
            oldest.remove();
        }
        return document;
    }
}
