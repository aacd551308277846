package org.acuerda.command.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Builder of small PDFs for tests. */
final class Pdfs {

    private Pdfs() {}

    /** A PDF of one page and unique content of about a size. */
    static byte[] ofSize(int size) {
        byte[] filling = new byte[size];
        new Random(UUID.randomUUID().getMostSignificantBits()).nextBytes(filling);
        return of(
                "",
                "<</Length " + size + ">>\nstream\n" + new String(filling, StandardCharsets.ISO_8859_1)
                        + "\nendstream");
    }

    /**
     * A PDF of one page.
     *
     * @param inCatalog further entries of its catalogue
     * @param objects further objects, numbered from 4
     */
    static byte[] of(String inCatalog, String... objects) {
        List<String> all = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R" + inCatalog + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"));
        all.addAll(List.of(objects));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        StringBuilder positions = new StringBuilder();
        write(pdf, "%PDF-1.7\n");
        for (int number = 1; number <= all.size(); number++) {
            positions.append("%010d 00000 n \n".formatted(pdf.size()));
            write(pdf, number + " 0 obj\n" + all.get(number - 1) + "\nendobj\n");
        }
        int start = pdf.size();
        int count = all.size() + 1;
        write(pdf, "xref\n0 " + count + "\n0000000000 65535 f \n" + positions);
        write(pdf, "trailer\n<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream pdf, String text) {
        try {
            pdf.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
