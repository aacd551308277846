package org.acuerda.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.junit.jupiter.api.Test;

class SourceDocumentFoldTest {

    private final SourceDocumentProjection projection = new SourceDocumentProjection();

    @Test
    void collectsEverythingThatItNames() {
        SourceDocumentView view = Folds.fold(
                projection,
                Journal.ofContracts(
                        "source-document.registered.v1",
                        "source-document.section-recorded.v1",
                        "source-document.reference-recorded.v1",
                        "source-document.reference-recorded.v1.no-provision",
                        "source-document.person-named.v1",
                        "source-document.caption-recorded.v1",
                        "source-document.caption-recorded.v1.without-subject",
                        "source-document.caption-recorded.v1"));

        assertThat(view.description().author()).isEqualTo(Recorded.notOnRecord());
        assertThat(view.contents().sections())
                .extracting(SourceDocumentView.Section::heading)
                .containsExactly("PLAN DE TRABAJO");
        assertThat(view.contents().references())
                .extracting(reference -> reference.provisionId().known().isPresent())
                .containsExactly(true, false);
        assertThat(view.contents().people())
                .extracting(SourceDocumentView.Person::name)
                .containsExactly("Jorge Florez Herrera");
        assertThat(view.contents().captions())
                .extracting(SourceDocumentView.Caption::subjectInferred)
                .containsExactly(true, false, true);
        assertThat(projection.fields(view))
                .containsEntry("sections", 1)
                .containsEntry("references", 2)
                .containsEntry("people", List.of("Jorge Florez Herrera"))
                .containsEntry("captions", 3)
                .containsEntry("captionsWithoutSubject", 1)
                .hasEntrySatisfying(
                        "captionTexts", texts -> assertThat((List<?>) texts).hasSize(2));
    }

    @Test
    void mayBeSignedAndDated() {
        SourceDocumentView view = Folds.fold(projection, Journal.ofContracts("source-document.registered.v1.signed"));

        assertThat(view.description().author()).isEqualTo(Recorded.of("Secretaría técnica"));
        assertThat(view.description().periodFrom()).isEqualTo(Recorded.notOnRecord());
    }
}
