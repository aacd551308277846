package org.acuerda.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Test that the papers of the story are real files, the same each time. */
class PaperTest {

    @Test
    void aDocumentShowsItsLines() throws IOException {
        try (PDDocument document = Loader.loadPDF(minutes().bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).lines())
                    .containsExactly(
                            "Sesión (primera) \\1", "Año 2027", "Documento inventado para la demostración de Acuerda");
        }
    }

    @Test
    void aDocumentIsTheSameEachTime() {
        assertThat(minutes().bytes()).isEqualTo(minutes().bytes());
        assertThat(Paper.document("acta", "Otra").bytes())
                .isNotEqualTo(minutes().bytes());
    }

    @Test
    void aPictureCanBeSeen() throws IOException {
        Paper picture = Paper.picture("pagina", 9);

        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
                .isEqualTo(480);
        assertThat(Paper.picture("pagina", 9).bytes()).isEqualTo(picture.bytes());
        assertThat(Paper.picture("pagina", 10).bytes()).isNotEqualTo(picture.bytes());
    }

    private static Paper minutes() {
        return Paper.document("acta", "Sesión (primera) \\1", "Año 2027");
    }
}
