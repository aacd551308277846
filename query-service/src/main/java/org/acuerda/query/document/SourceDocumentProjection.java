package org.acuerda.query.document;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.document.SourceDocumentView.Caption;
import org.acuerda.query.document.SourceDocumentView.Person;
import org.acuerda.query.document.SourceDocumentView.Reference;
import org.acuerda.query.document.SourceDocumentView.Section;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.Passage;
import org.acuerda.query.search.Searched;
import org.acuerda.query.search.SortKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of source documents: one stored document per source of historic records. */
@Component
final class SourceDocumentProjection
        implements Projection<SourceDocumentEvent, SourceDocumentView>, Searched<SourceDocumentView> {

    static final String TITLE = "title";

    @Override
    public String name() {
        return "sourceDocuments";
    }

    @Override
    public int version() {
        return 2;
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
        return new Document(Conditions.COMMISSION, view.commissionId())
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
                        captions.stream().map(Caption::text).distinct().toList())
                .append(Conditions.WORDS, words(view));
    }

    @Override
    public List<Passage> passages(SourceDocumentView view) {
        Stream<String> own =
                Stream.concat(Stream.of(view.description().title()), view.description().author().known().stream());
        Stream<String> named = Stream.of(
                        view.contents().sections().stream().map(Section::heading),
                        view.contents().people().stream().map(Person::name),
                        view.contents().references().stream().map(Reference::text))
                .flatMap(texts -> texts);
        return List.of(Passage.of(Passage.Kind.DOCUMENT, view.documentId(), Stream.concat(own, named)));
    }

    @Override
    public Order order() {
        return Order.by(TITLE);
    }

    @Override
    public List<Index> indexes() {
        return List.of(Index.on(TITLE), Index.on(Conditions.COMMISSION, TITLE), Index.on(Conditions.WORDS, TITLE));
    }
}
