package org.acuerda.query.body;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.body.BodyView.Name;
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

/** Projection of public bodies: one document per body. */
@Component
final class BodyProjection implements Projection<BodyEvent, BodyView>, Searched<BodyView> {

    static final String NAME = "name";
    static final String KIND = "kind";
    static final String FEDERAL_ENTITY = "federalEntity";

    @Override
    public String name() {
        return "bodies";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<BodyEvent> events() {
        return BodyEvent.class;
    }

    @Override
    public Class<BodyView> view() {
        return BodyView.class;
    }

    @Override
    public BodyView fold(@Nullable BodyView before, BodyEvent event, JournalRecord record) {
        return BodyFold.fold(before, event, record);
    }

    @Override
    public Document fields(BodyView view) {
        Document fields = new Document(NAME, SortKey.text(view.currentName().name()))
                .append(KIND, view.kind().name())
                .append(Conditions.WORDS, words(view));
        view.federalEntity().known().ifPresent(key -> fields.append(FEDERAL_ENTITY, key));
        return fields;
    }

    @Override
    public List<Passage> passages(BodyView view) {
        Stream<String> names = view.names().stream().flatMap(BodyProjection::texts);
        Stream<String> entity = view.federalEntity().known().stream().flatMap(FederalEntityCatalogue::names);
        return List.of(Passage.of(Passage.Kind.BODY, view.bodyId(), Stream.concat(names, entity)));
    }

    @Override
    public Order order() {
        return Order.by(NAME);
    }

    @Override
    public boolean isOfCommissions() {
        return false;
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(NAME), Index.on(KIND, NAME), Index.on(FEDERAL_ENTITY, NAME), Index.on(Conditions.WORDS, NAME));
    }

    private static Stream<String> texts(Name name) {
        return Stream.concat(Stream.of(name.name()), name.acronym().known().stream());
    }
}
