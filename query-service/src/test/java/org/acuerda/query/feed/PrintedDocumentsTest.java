package org.acuerda.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Test of documents that are kept: the same object comes back for as long as there is room for it. */
class PrintedDocumentsTest {

    private static final long NUMBER = 7;

    @Test
    void areLaidOutOnce() {
        PrintedDocuments printed = new PrintedDocuments();
        byte[] document = printed.of(html("a"), Instant.EPOCH, NUMBER);

        assertThat(printed.of(html("a"), Instant.EPOCH, NUMBER)).isSameAs(document);
    }

    @Test
    void areLaidOutAnewWhereAnythingDiffers() {
        PrintedDocuments printed = new PrintedDocuments();
        byte[] document = printed.of(html("a"), Instant.EPOCH, NUMBER);

        assertThat(printed.of(html("b"), Instant.EPOCH, NUMBER)).isNotSameAs(document);
        assertThat(printed.of(html("a"), Instant.EPOCH.plusSeconds(1), NUMBER)).isNotSameAs(document);
        assertThat(printed.of(html("a"), Instant.EPOCH, NUMBER + 1)).isNotSameAs(document);
    }

    @Test
    void makeRoomForEachOtherByTheirBytes() {
        PrintedDocuments printed = new PrintedDocuments(5 * bytesOf("a") / 2);
        byte[] first = printed.of(html("a"), Instant.EPOCH, NUMBER);
        byte[] second = printed.of(html("b"), Instant.EPOCH, NUMBER);
        assertThat(printed.of(html("a"), Instant.EPOCH, NUMBER)).isSameAs(first);

        printed.of(html("c"), Instant.EPOCH, NUMBER);

        assertThat(printed.of(html("a"), Instant.EPOCH, NUMBER))
                .as("asked for after the other")
                .isSameAs(first);
        assertThat(printed.of(html("b"), Instant.EPOCH, NUMBER)).isNotSameAs(second);
    }

    @Test
    void areNotKeptWhereThereIsNoRoomAtAll() {
        PrintedDocuments printed = new PrintedDocuments(bytesOf("a") / 2);

        assertThat(printed.of(html("a"), Instant.EPOCH, NUMBER))
                .isNotSameAs(printed.of(html("a"), Instant.EPOCH, NUMBER));
    }

    private static String html(String letter) {
        return "<html lang=\"es\"><head><title>T</title></head><body><p>" + letter + "</p></body></html>";
    }

    private static long bytesOf(String letter) {
        String html = html(letter);
        return (long) Character.BYTES * html.length() + PortableDocument.of(html, Instant.EPOCH, NUMBER).length;
    }
}
