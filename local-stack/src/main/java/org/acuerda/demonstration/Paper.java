package org.acuerda.demonstration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Value: a small file that the story makes and uploads as evidence, with the same bytes each time.
 *
 * @param name as people see it
 */
@SuppressWarnings("ArrayRecordComponent") // papers are never compared, and the bytes are handed on, not shared
record Paper(String name, String mediaType, byte[] bytes) {

    /** Comes with PDFBox and is embedded in the file, which looks the same on every machine. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String NOTICE = "Documento inventado para la demostración de Acuerda";

    /** A page of text in PDF; the last line says that it is invented. */
    static Paper document(String name, String... lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                PDFont font = PDType0Font.load(document, PDDocument.class.getResourceAsStream(FONT));
                text.beginText();
                text.setLeading(22);
                text.newLineAtOffset(60, 760);
                text.setFont(font, 14);
                for (String line : lines) {
                    text.showText(line);
                    text.newLine();
                }
                text.setFont(font, 9);
                text.newLine();
                text.showText(NOTICE);
                text.endText();
            }
            // Without it the file's identifier is made of the time.
            document.setDocumentId(0L);
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Paper(name + ".pdf", "application/pdf", bytes.toByteArray());
    }

    /** A picture in PNG, as of a page that was published: a bar and lines of text without words, different by its seed. */
    static Paper picture(String name, int seed) {
        BufferedImage image = new BufferedImage(480, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 480, 300);
        pen.setColor(new Color(Color.HSBtoRGB(seed % 64 / 64f, 0.6f, 0.4f)));
        pen.fillRect(0, 0, 480, 48);
        pen.setColor(Color.LIGHT_GRAY);
        for (int line = 0; line < 8; line++) {
            pen.fillRect(32, 80 + line * 24, 416 - (line * 23 + seed * 7) % 90, 8);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Paper(name + ".png", "image/png", bytes.toByteArray());
    }

    /** The file as an act names it: an object in JSON. */
    String asEvidence(String evidenceId, String sha256) {
        return "{\"kind\":\"FILE\",\"evidenceId\":\"%s\",\"name\":\"%s\",\"sha256\":\"%s\",\"sizeBytes\":%d,\"mediaType\":\"%s\"}"
                .formatted(evidenceId, name, sha256, bytes.length, mediaType);
    }
}
