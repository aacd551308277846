package org.acuerda.query.projection;

import static org.acuerda.query.projection.NamesProjection.registered;
import static org.acuerda.query.projection.NamesProjection.renamed;
import static org.acuerda.query.projection.NamesProjection.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.acuerda.events.Recorded;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.NamesProjection.BodyNames;
import org.acuerda.query.projection.mongo.MongoDocuments;
import org.acuerda.query.projection.mongo.ProjectionSubscriber;
import org.jspecify.annotations.Nullable;

class DocumentsTest {

    private static final Order BY_NAME = Order.by("name");

    private final InMemoryJournal journal = new InMemoryJournal();
    private final NamesProjection projection = new NamesProjection();
    private final ProjectionSubscriber<BodyNames> subscriber;
    private final Documents<BodyNames> documents;

    DocumentsTest(MongoEngine engine) {
        MongoDatabase database = engine.newDatabase();
        subscriber = new ProjectionSubscriber<>(projection, database);
        subscriber.prepare();
        documents = new MongoDocuments<>(
                projection, () -> database.getCollection(subscriber.collection()), () -> AsOf.NOTHING);
        subscriber.follow(journal.append(
                registered("bod-1", "Instituto"),
                registered("bod-2", "Archivo"),
                registered("bod-3", "Instituto"),
                registered("bod-4", "Órgano"),
                renamed("bod-4", "Zócalo"),
                succeeded("bod-1")));
    }

    @OnBothEngines
    void readsBackWhatWasFolded() {
        assertThat(documents.byId("bod-4"))
                .contains(new Projected<>(1, 5, new BodyNames(List.of("Órgano", "Zócalo"), Recorded.of("X"), null, 5)));
        assertThat(documents.byId("bod-1"))
                .contains(new Projected<>(
                        1,
                        6,
                        new BodyNames(List.of("Instituto"), Recorded.notOnRecord(), LocalDate.of(2025, 3, 21), 6)));
        assertThat(documents.byId("bod-9")).isEmpty();
    }

    @OnBothEngines
    void findsThoseAskedForInTheOrderAsked() {
        assertThat(documents.byIds(List.of("bod-3", "bod-9", "bod-2", "bod-3")))
                .extracting(Projected::position)
                .containsExactly(3L, 2L);
        assertThat(documents.byIds(List.of())).isEmpty();
        assertThat(documents.ids(Filters.eq("by.name", "Instituto"))).containsExactly("bod-1", "bod-3");
    }

    @OnBothEngines
    void readsAListSliceBySliceWithoutLosingEquals() {
        assertThat(positionsOneByOne(BY_NAME)).containsExactly(2L, 6L, 3L, 5L);
        assertThat(positionsOneByOne(BY_NAME.reversed())).containsExactly(5L, 3L, 6L, 2L);
    }

    private List<Long> positionsOneByOne(Order order) {
        List<Long> read = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Listing<Projected<BodyNames>> listing = documents.find(Filters.empty(), order, new Slice(null, 1, cursor));
            assertThat(listing.total()).isEqualTo(4);
            listing.items().forEach(item -> read.add(item.position()));
            cursor = listing.next();
        } while (cursor != null);

        return read;
    }

    @OnBothEngines
    void sortsByNumbersToo() {
        Listing<Projected<BodyNames>> first =
                documents.find(Filters.gte("by.count", 1), Order.by("count").reversed(), Slice.first(2));
        Listing<Projected<BodyNames>> second = documents.find(
                Filters.gte("by.count", 1), Order.by("count").reversed(), new Slice(null, 2, first.next()));

        assertThat(first.items()).extracting(Projected::position).containsExactly(5L, 3L);
        assertThat(second.items()).extracting(Projected::position).containsExactly(2L, 6L);
        assertThat(second.next()).isNull();
    }

    @OnBothEngines
    void refusesACursorThatItDidNotGive() {
        for (String garbage : List.of("x", "%%%", "e30", "eyJmIjoiYnkubmFtZSJ9", "")) {
            assertThatExceptionOfType(InvalidQuery.class)
                    .isThrownBy(() -> documents.find(Filters.empty(), BY_NAME, new Slice(null, 1, garbage)))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo(InvalidQuery.Code.CURSOR_INVALID));
        }
    }

    @OnBothEngines
    void refusesTheCursorOfAnotherOrderAndOneWithAnOperator() {
        @Nullable String other = documents
                .find(Filters.empty(), BY_NAME.reversed(), Slice.first(1))
                .next();
        String operator = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"f\":\"by.name\",\"d\":false,\"v\":{\"$ne\":1},\"i\":\"x\"}"
                        .getBytes(StandardCharsets.UTF_8));

        for (String cursor : new String[] {other, operator}) {
            assertThatExceptionOfType(InvalidQuery.class)
                    .isThrownBy(() -> documents.find(Filters.empty(), BY_NAME, new Slice(null, 1, cursor)));
        }
    }

    @OnBothEngines
    void countsAllThoseThatMatchAndByEachValue() {
        assertThat(documents.count(Filters.empty())).isEqualTo(4);
        assertThat(documents.count(Filters.eq("by.names", "Órgano"))).isEqualTo(1);
        assertThat(documents.countBy("name", Filters.empty()))
                .isEqualTo(Map.of("Instituto", 2L, "Archivo", 1L, "Zócalo", 1L));
        assertThat(documents.countBy("names", Filters.eq("by.count", 2))).isEqualTo(Map.of("Órgano", 1L, "Zócalo", 1L));
        assertThat(documents.countBy("count", Filters.empty())).isEqualTo(Map.of("1", 3L, "2", 1L));
        assertThat(documents.countBy("nothing", Filters.empty())).isEmpty();
    }
}
