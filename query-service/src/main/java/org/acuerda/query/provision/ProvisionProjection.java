package org.acuerda.query.provision;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.JournalRecord;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.SortKey;
import org.acuerda.query.search.Words;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per version of a provision. */
@Component
final class ProvisionProjection implements Projection<ProvisionEvent, ProvisionView> {

    static final String INSTRUMENT = "instrument";
    static final String VERSION = "version";
    static final String VERIFIED = "verified";

    /** Instrument, version and path, so that article 6 comes before article 56. */
    static final String NAME = "name";

    @Override
    public String name() {
        return "provisions";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ProvisionEvent> events() {
        return ProvisionEvent.class;
    }

    @Override
    public Class<ProvisionView> view() {
        return ProvisionView.class;
    }

    @Override
    public ProvisionView fold(@Nullable ProvisionView before, ProvisionEvent event, JournalRecord record) {
        return ProvisionFold.fold(before, event, record);
    }

    @Override
    public Document fields(ProvisionView view) {
        return new Document(INSTRUMENT, view.instrument())
                .append(VERSION, view.version())
                .append(VERIFIED, view.verified())
                .append(NAME, SortKey.text(String.join(" / ", view.instrument(), view.version(), view.path())))
                .append(
                        Conditions.WORDS,
                        Words.of(Stream.of(view.instrument(), view.version(), view.path(), view.subject())));
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(NAME),
                Index.on(INSTRUMENT, NAME),
                Index.on(VERSION, NAME),
                Index.on(VERIFIED, NAME),
                Index.on(Conditions.WORDS, NAME));
    }
}
