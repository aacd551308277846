package org.acuerda.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The papers of the story are real files, the same each time. */
class PaperTest {

    @Test
    void aDocumentLeadsItsReaderToEachObject() {
        byte[] bytes = Paper.document("acta", "Sesión (primera)", "Año 2027").bytes();
        String file = new String(bytes, Charset.forName("windows-1252"));
        List<String> offsets = Pattern.compile("(\\d{10}) 00000 n ")
                .matcher(file)
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(file)
                .startsWith("%PDF-1.4")
                .contains("(Sesión \\(primera\\)) Tj")
                .endsWith("%%EOF\n");
        assertThat(file.substring(Integer.parseInt(file.replaceAll("(?s).*startxref\n(\\d+)\n.*", "$1"))))
                .startsWith("xref");
        assertThat(offsets).hasSize(5);
        for (int object = 1; object <= offsets.size(); object++) {
            int offset = Integer.parseInt(offsets.get(object - 1).substring(0, 10));
            assertThat(file.substring(offset)).startsWith(object + " 0 obj");
        }
        assertThat(Paper.document("acta", "Sesión (primera)", "Año 2027").bytes())
                .isEqualTo(bytes);
    }

    @Test
    void aPictureCanBeSeen() throws IOException {
        Paper picture = Paper.picture("pagina", 9);

        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
                .isEqualTo(480);
        assertThat(Paper.picture("pagina", 9).bytes()).isEqualTo(picture.bytes());
        assertThat(Paper.picture("pagina", 10).bytes()).isNotEqualTo(picture.bytes());
    }
}
