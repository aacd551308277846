package org.acuerda.query.document;

import java.util.List;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.document.SourceDocumentView.Caption;
import org.acuerda.query.document.SourceDocumentView.Person;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.search.SortKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of source documents: one stored document per source of historic records. */
@Component
final class SourceDocumentProjection implements Projection<SourceDocumentEvent, SourceDocumentView> {

    static final String COMMISSION = "commissionId";
    static final String TITLE = "title";

    @Override
    public String name() {
        return "sourceDocuments";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<SourceDocumentEvent> events() {
        return SourceDocumentEvent.class;
    }

    @Override
    public Class<SourceDocumentView> view() {
        return SourceDocumentView.class;
    }

    @Override
    public SourceDocumentView fold(
            @Nullable SourceDocumentView before, SourceDocumentEvent event, JournalRecord record) {
        return SourceDocumentFold.fold(before, event, record);
    }

    @Override
    public Document fields(SourceDocumentView view) {
        List<Caption> captions = view.contents().captions();
        return new Document(COMMISSION, view.commissionId())
                .append(TITLE, SortKey.text(view.description().title()))
                .append("sections", view.contents().sections().size())
                .append("references", view.contents().references().size())
                .append(
                        "people",
                        view.contents().people().stream()
                                .map(Person::name)
                                .distinct()
                                .toList())
                .append("captions", captions.size())
                .append("captionsWithoutSubject", (int) captions.stream()
                        .filter(caption -> caption.subjectId().known().isEmpty())
                        .count())
                .append(
                        "captionTexts",
                        captions.stream().map(Caption::text).distinct().toList());
    }

    @Override
    public List<Index> indexes() {
        return List.of(Index.on(TITLE), Index.on(COMMISSION, TITLE));
    }
}
