package org.acuerda.query.record;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.ServiceDays;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModel;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.projection.mongo.Slices;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of the journal's records, answered from their collection. */
@Component
public final class Records {

    private static final Bson EVERYTHING = new Document();
    private static final Orders ORDERS = new Orders("position", Map.of("position", Order.by(StoredLine.POSITION)));
    private static final String AGREEMENTS = "agreements";
    private static final String SESSION_OF_AGREEMENT = "sessionId";

    private final MongoDatabase database;
    private final ReadModels readModels;
    private final Freshness freshness;
    private final EventCatalog catalog;
    private final JournalFormat format;
    private final ServiceDays days;

    Records(
            MongoDatabase database,
            ReadModels readModels,
            Freshness freshness,
            EventCatalog catalog,
            ServiceDays days) {
        this.database = database;
        this.readModels = readModels;
        this.freshness = freshness;
        this.catalog = catalog;
        this.format = new JournalFormat(catalog);
        this.days = days;
    }

    /** Orders: {@code position} (default), {@code -position}. */
    public Listing<JournalLine> find(RecordFilter filter, Slice slice) {
        return read(matching(filter), slice);
    }

    /** The records of several streams. */
    public Listing<JournalLine> about(Collection<String> subjects, Slice slice) {
        return read(Filters.in(StoredLine.SUBJECT, subjects), slice);
    }

    private Listing<JournalLine> read(Bson wanted, Slice slice) {
        Slices.Source source = new Slices.Source(lines(), wanted, EVERYTHING, ORDERS.of(slice), freshness.asOf());
        return Slices.read(source, slice, this::line);
    }

    public Optional<JournalLine> at(long position) {
        return Optional.ofNullable(
                        lines().find(Filters.eq(StoredLine.POSITION, position)).first())
                .map(this::line);
    }

    /** The positions of a stream's records, by the identifiers of their events. */
    public Map<String, Long> positionsOf(String subject) {
        Map<String, Long> positions = new HashMap<>();
        each(
                RecordFilter.ofSubject(subject),
                line -> positions.put(line.record().eventId(), line.record().position()));
        return positions;
    }

    /** When the records at these positions were made; positions without a record yet are missing. */
    public Map<Long, Instant> recordedAt(Collection<Long> positions) {
        Map<Long, Instant> moments = new HashMap<>();
        lines().find(Filters.in(StoredLine.POSITION, positions)).forEach(document -> {
            JournalRecord record = line(document).record();
            moments.put(record.position(), record.recordedAt());
        });
        return moments;
    }

    /** The last record made before a moment; 0 where there is none. */
    public long lastBefore(Instant moment) {
        @Nullable Document last = lines().find(Filters.lt(StoredLine.RECORDED_AT, Date.from(moment)))
                .projection(Projections.include(StoredLine.POSITION))
                .sort(Sorts.descending(StoredLine.RECORDED_AT, StoredLine.POSITION))
                .first();
        return last == null ? 0 : last.getLong(StoredLine.POSITION);
    }

    /** Everyone who recorded something. */
    public List<String> actors() {
        return lines().distinct(StoredLine.ACTOR, Filters.gte(StoredLine.ACTOR, ""), String.class)
                .into(new ArrayList<>());
    }

    /** Passes every record that matches a filter to the reader in journal order, without holding them all in memory. */
    public void each(RecordFilter filter, Consumer<JournalLine> reader) {
        give(matching(filter), reader);
    }

    /** Passes every record of these streams up to and including a position to the reader, in journal order. */
    public void eachOf(Collection<String> subjects, long to, Consumer<JournalLine> reader) {
        give(Filters.and(Filters.in(StoredLine.SUBJECT, subjects), Filters.lte(StoredLine.POSITION, to)), reader);
    }

    private void give(Bson wanted, Consumer<JournalLine> reader) {
        lines().find(wanted)
                .sort(Sorts.ascending(StoredLine.POSITION))
                .forEach(document -> reader.accept(line(document)));
    }

    /** The records that answer now. */
    private MongoCollection<Document> lines() {
        return database.getCollection(readModels.collection(RecordSubscriber.NAME, RecordSubscriber.VERSION));
    }

    private JournalLine line(Document stored) {
        return StoredLine.read(stored, format);
    }

    private Bson matching(RecordFilter filter) {
        List<Bson> all = new ArrayList<>();
        all.add(Filters.gte(StoredLine.POSITION, filter.from() == null ? 1L : filter.from()));
        if (filter.to() != null) {
            all.add(Filters.lte(StoredLine.POSITION, filter.to()));
        }
        if (filter.recordedFrom() != null) {
            all.add(Filters.gte(StoredLine.RECORDED_AT, startOf(filter.recordedFrom())));
        }
        if (filter.recordedTo() != null) {
            all.add(Filters.lt(
                    StoredLine.RECORDED_AT, startOf(filter.recordedTo().plusDays(1))));
        }
        if (filter.actor() != null) {
            all.add(Filters.eq(StoredLine.ACTOR, filter.actor()));
        }
        if (filter.commission() != null) {
            all.add(Filters.eq(StoredLine.COMMISSION, filter.commission()));
        }
        if (filter.subject() != null) {
            all.add(Filters.eq(StoredLine.SUBJECT, filter.subject()));
        }
        if (filter.session() != null) {
            all.add(Filters.in(StoredLine.SUBJECT, subjectsOf(filter.session())));
        }
        if (filter.type() != null) {
            all.add(Filters.or(
                    Filters.in(StoredLine.TYPE, withOlderVersions(filter.type())),
                    Filters.in(StoredLine.AGGREGATE, filter.type())));
        }
        return Filters.and(all);
    }

    private Date startOf(LocalDate day) {
        return Date.from(days.startOf(day));
    }

    private List<String> withOlderVersions(List<String> types) {
        return types.stream()
                .flatMap(type -> catalog.byPublished(type).map(EventType::versions).orElse(List.of(type)).stream())
                .toList();
    }

    private List<String> subjectsOf(String session) {
        List<String> subjects = new ArrayList<>();
        subjects.add(session);
        subjects.addAll(readModels.named(AGREEMENTS).ids(Filters.eq(ReadModel.by(SESSION_OF_AGREEMENT), session)));
        return subjects;
    }
}
