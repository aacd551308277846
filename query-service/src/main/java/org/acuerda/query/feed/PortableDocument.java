package org.acuerda.query.feed;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Tagged PDF document (PDF/UA-1) of a page of well-formed HTML, with its font embedded, so that it has what a screen
 * reader needs and looks the same everywhere. The same page, moment and number give the same bytes.
 */
final class PortableDocument {

    /** Liberation Sans, which comes with PDFBox under the SIL Open Font License. */
    static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String FONT_FAMILY = "Liberation Sans";

    static {
        // The library logs on standard error how long each part of a document took.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PortableDocument() {}

    /**
     * Lays the page out.
     *
     * @param madeAt the document's date
     * @param number source of its identifier
     */
    static byte[] of(String html, Instant madeAt, long number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Acuerda")
                .useFont(() -> font(FONT), FONT_FAMILY)
                .withHtmlContent(PrintedText.of(html), null)
                .toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC)));
            document.setDocumentId(number);
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static InputStream font(String resource) {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(resource), resource);
    }
}
