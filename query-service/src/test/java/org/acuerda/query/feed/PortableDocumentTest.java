package org.acuerda.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Test of printed documents, with the style of the call. */
class PortableDocumentTest {

    private static final String LAST = "<p class=\"small last\"";

    @Test
    void neverEndWithAPageThatHasNothing() throws IOException {
        String template = template();
        assertThat(template.lastIndexOf(LAST)).isPositive().isEqualTo(template.lastIndexOf("<p"));
        String style = template.substring(template.indexOf("<style>"), template.indexOf("</style>"));
        int pagesOfTwo = 0;
        for (int points = 590; points < 660; points++) {
            try (PDDocument document = Loader.loadPDF(PortableDocument.of(
                    "<html><head><title>T</title>%s</style></head><body><div style=\"height: %dpt\">Arriba</div>%s>Final</p></body></html>"
                            .formatted(style, points, LAST),
                    Instant.EPOCH,
                    1))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                assertThat(last.getText(document)).as("%d points", points).contains("Final");
                pagesOfTwo += document.getNumberOfPages() - 1;
            }
        }
        assertThat(pagesOfTwo).as("the sweep passes the end of the page").isBetween(1, 69);
    }

    @Test
    void writeWhatNoGlyphShowsAsItsCodePoint() {
        assertThat(PrintedText.of("<b>Ñandú</b>\t«ẍ» tla\ua78ctolli\r\n"))
                .isEqualTo("<b>Ñandú</b>\t«ẍ» tla\ua78ctolli\r\n");
        assertThat(PrintedText.of("e\u0301 \u2713\ud83c\udfdb\u0627\u05d0"))
                .isEqualTo("é [U+2713][U+1F3DB][U+0627][U+05D0]");
        assertThat(PrintedText.of("\u202e\u200b\u00ad\ufeff\u0007\u000b\ufffd\ufffc\ue000"))
                .isEqualTo("[U+202E][U+200B][U+00AD][U+FEFF][U+0007][U+000B][U+FFFD][U+FFFC][U+E000]");
    }

    /** No sign of the planes in use is lost: the text layer has it or its code point. */
    @Test
    void loseNoSign() throws IOException {
        int[] signs = IntStream.concat(IntStream.rangeClosed(0x21, 0x2FFF), IntStream.rangeClosed(0xA640, 0xA7FF))
                .filter(Character::isDefined)
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .filter(sign -> "<>&".indexOf(sign) < 0)
                .filter(sign -> isAlone(sign))
                .toArray();
        for (int from = 0; from < signs.length; from += 400) {
            StringBuilder text = new StringBuilder();
            IntStream.range(from, Math.min(from + 400, signs.length))
                    .forEach(place -> text.appendCodePoint(signs[place]).append(' '));
            String printed = PrintedText.of(text.toString()).replaceAll("\\s+", "");
            try (PDDocument document = Loader.loadPDF(PortableDocument.of(
                    "<html><head><title>T</title><style>body{font-family:'Liberation Sans'}</style></head><body><p>"
                            + text + "</p></body></html>",
                    Instant.EPOCH,
                    1))) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                        .isEqualTo(printed);
            }
        }
    }

    /** A sign that composes with the one before it is read back composed. */
    private static boolean isAlone(int sign) {
        int type = Character.getType(sign);
        return type != Character.NON_SPACING_MARK
                && type != Character.COMBINING_SPACING_MARK
                && type != Character.ENCLOSING_MARK;
    }

    private static String template() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PortableDocumentTest.class.getResourceAsStream("/templates/call.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
