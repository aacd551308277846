package org.acuerda.demonstration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A small file that the story makes to hand in as evidence: the same bytes each time.
 *
 * @param name as people see it
 */
@SuppressWarnings("ArrayRecordComponent") // papers are never compared, and the bytes are handed on, not shared
record Paper(String name, String mediaType, byte[] bytes) {

    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
    private static final String NOTICE = "Documento inventado para la demostración de Acuerda";

    /** A page of text in PDF; the last line says that it is invented. */
    static Paper document(String name, String... lines) {
        StringBuilder text = new StringBuilder("BT /F 14 Tf 60 760 Td 22 TL\n");
        for (String line : lines) {
            text.append('(').append(escaped(line)).append(") Tj T*\n");
        }
        text.append("/F 9 Tf T* (").append(escaped(NOTICE)).append(") Tj ET");
        return new Paper(
                name + ".pdf",
                "application/pdf",
                file(List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                                + " /Resources << /Font << /F 5 0 R >> >> >>",
                        "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text),
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")));
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

    /** The objects in their order, then where each begins: a reader finds its way from the end. */
    private static byte[] file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> begins = new ArrayList<>();
        for (String object : objects) {
            begins.add(file.length());
            file.append("%d 0 obj\n%s\nendobj\n".formatted(begins.size(), object));
        }
        int table = file.length();
        file.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        begins.forEach(begin -> file.append("%010d 00000 n \n".formatted(begin)));
        file.append(
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table));
        return file.toString().getBytes(WINDOWS_LATIN);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
