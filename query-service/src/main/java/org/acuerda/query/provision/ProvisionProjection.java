package org.acuerda.query.provision;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.provision.ProvisionEvent;
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

/** Projection of legal provisions: one document per version of a provision. */
@Component
final class ProvisionProjection implements Projection<ProvisionEvent, ProvisionView>, Searched<ProvisionView> {

    static final String INSTRUMENT = "instrument";
    static final String VERSION = "version";
    static final String PATH = "path";
    static final String VERIFIED = "verified";

    /** First day in force; left out where no source says it. */
    static final String IN_FORCE_FROM = "inForceFrom";

    /** Last day in force; after every day while no end is on record. */
    static final String IN_FORCE_UNTIL = "inForceUntil";

    /** Instrument, version and path, so that article 6 comes before article 56. */
    static final String NAME = "name";

    @Override
    public String name() {
        return "provisions";
    }

    @Override
    public int version() {
        return 4;
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
        Document fields = new Document(INSTRUMENT, view.instrument());
        view.validity().validFrom().known().ifPresent(day -> fields.append(IN_FORCE_FROM, SortKey.day(day)));
        return fields.append(
                        IN_FORCE_UNTIL, view.lastDayInForce().map(SortKey::day).orElse(SortKey.NO_DAY))
                .append(VERSION, view.version())
                .append(PATH, view.path())
                .append(VERIFIED, view.verified())
                .append(NAME, SortKey.text(String.join(" / ", view.instrument(), view.version(), view.path())))
                .append(Conditions.WORDS, words(view));
    }

    @Override
    public List<Passage> passages(ProvisionView view) {
        String citation = view.instrument() + " (" + view.version() + "), " + view.path();
        return List.of(Passage.of(Passage.Kind.PROVISION, view.provisionId(), Stream.of(view.subject(), citation)));
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
                Index.on(NAME),
                Index.on(INSTRUMENT, NAME),
                Index.on(VERSION, NAME),
                Index.on(PATH, NAME),
                Index.on(VERIFIED, NAME),
                Index.on(IN_FORCE_FROM),
                Index.on(IN_FORCE_UNTIL),
                Index.on(Conditions.WORDS, NAME));
    }
}
