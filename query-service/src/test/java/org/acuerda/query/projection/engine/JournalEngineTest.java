package org.acuerda.query.projection.engine;

import static org.acuerda.query.projection.NamesProjection.registered;
import static org.acuerda.query.projection.NamesProjection.renamed;
import static org.acuerda.query.projection.NamesProjection.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.projection.ChangedElsewhere;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.JournalRejected;
import org.acuerda.query.projection.JournalSubscriber;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.NamesProjection;
import org.acuerda.query.projection.NamesProjection.BodyNames;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.projection.SequenceGap;
import org.acuerda.query.projection.mongo.LiveVersions;
import org.acuerda.query.projection.mongo.MongoReadModels;
import org.acuerda.query.projection.mongo.ProgressStore;
import org.acuerda.query.projection.mongo.ProjectionSubscriber;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;

class JournalEngineTest {

    private final InMemoryJournal journal = new InMemoryJournal();
    private final List<JournalEngine> engines = new ArrayList<>();
    private final MongoDatabase database;
    private final LiveVersions liveVersions = new LiveVersions();

    JournalEngineTest(MongoEngine mongo) {
        database = mongo.newDatabase();
        journal.append(
                registered("bod-1", "Uno"),
                registered("bod-2", "Dos"),
                renamed("bod-1", "Uno bis"),
                registered("bod-3", "Tres"),
                succeeded("bod-2"));
    }

    @AfterEach
    void close() {
        engines.forEach(JournalEngine::close);
    }

    @OnBothEngines
    void followsToTheEndAndSaysHowFarItIs() {
        assertThat(liveVersions.asOf()).isEqualTo(AsOf.NOTHING);

        followed(engine(1));

        assertThat(names(1)).containsExactly("Uno bis", "Dos", "Tres");
        assertThat(liveVersions.asOf()).isEqualTo(new AsOf(5, InMemoryJournal.FIRST_RECORDED_AT.plusSeconds(5)));
    }

    @OnBothEngines
    void goesOnWhereItStopped() {
        JournalEngine first = followed(engine(1));
        first.close();
        journal.append(renamed("bod-3", "Tres bis"), registered("bod-4", "Cuatro"));

        followed(engine(1));

        assertThat(names(1)).containsExactly("Uno bis", "Dos", "Tres bis", "Cuatro");
        assertThat(liveVersions.asOf().position()).isEqualTo(7);
    }

    @OnBothEngines
    void changesNothingWhenOnlyTheProgressWasForgotten() {
        followed(engine(1));
        List<Document> before = documents(1);
        progress()
                .updateOne(
                        Filters.eq("_id", "names_v1"),
                        Updates.combine(Updates.set("position", 2L), Updates.set("entries", 2L)));

        followed(engine(1));

        assertThat(documents(1)).isEqualTo(before);
        assertThat(liveVersions.asOf().position()).isEqualTo(5);
    }

    @OnBothEngines
    void noticesProgressLostWhileItRuns() {
        JournalEngine running = followed(engine(1));
        progress().updateOne(Filters.eq("_id", "names_v1"), Updates.set("position", 2L));

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(running::check);

        documents().deleteOne(Filters.eq("_id", "bod-2"));
        running.begin(false);
        followed(running);
        assertThat(names(1)).containsExactly("Uno bis", "Dos", "Tres");
    }

    @OnBothEngines
    void makesLostDocumentsAgain() {
        followed(engine(1));
        List<Document> before = documents(1);
        documents().deleteOne(Filters.eq("_id", "bod-2"));

        followed(engine(1));

        assertThat(documents(1)).isEqualTo(before);
    }

    @OnBothEngines
    void makesForgottenChangesOfADocumentAgain() {
        JournalEngine first = engine(1);
        first.begin(true);
        first.step();
        List<Document> early = documents(1);
        journal.append(renamed("bod-1", "Uno ter"), renamed("bod-3", "Tres bis"));
        followed(first);
        List<Document> before = documents(1);
        documents().replaceOne(Filters.eq("_id", "bod-1"), early.getFirst());

        followed(engine(1));

        assertThat(documents(1)).isEqualTo(before);
    }

    @OnBothEngines
    void mendsALossThatShowsAsAGap() {
        JournalEngine engine = followed(engine(1));
        documents().deleteOne(Filters.eq("_id", "bod-1"));
        journal.append(renamed("bod-1", "Uno ter"));
        engine.begin(false);

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatExceptionOfType(SequenceGap.class)
                    .isThrownBy(engine::step)
                    .satisfies(engine::mend);
            engine.begin(false);
        }
        followed(engine);

        assertThat(names(1)).containsExactly("Uno ter", "Dos", "Tres");
        assertThat(liveVersions.asOf().position()).isEqualTo(6);
    }

    @OnBothEngines
    void refusesAJournalThatLacksAnEvent() {
        journal.skip("bod-1");
        journal.append(renamed("bod-1", "Uno ter"));
        JournalEngine engine = engine(1);
        engine.begin(true);

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatExceptionOfType(SequenceGap.class)
                    .isThrownBy(engine::step)
                    .satisfies(engine::mend);
            engine.begin(true);
        }

        assertThatExceptionOfType(SequenceGap.class)
                .isThrownBy(engine::step)
                .satisfies(gap -> assertThatExceptionOfType(JournalRejected.class)
                        .isThrownBy(() -> engine.mend(gap))
                        .withMessage("The journal lacks an event. names_v1: expected event 2 of bod-1, received 3"));
    }

    @OnBothEngines
    void fillsANewVersionWhileTheOldOneAnswers() {
        followed(engine(1)).close();
        journal.append(registered("bod-4", "Cuatro"));
        JournalEngine next = engine(2);

        next.begin(true);
        assertThat(served(2).byId("bod-1").orElseThrow().view().names()).containsExactly("Uno", "Uno bis");
        assertThat(served(2).byId("bod-4")).isEmpty();
        assertThat(liveVersions.asOf().position()).isEqualTo(5);
        followed(next);

        assertThat(served(2).byId("bod-4")).isPresent();
        assertThat(liveVersions.asOf().position()).isEqualTo(6);
        assertThat(documents(2))
                .extracting(document -> document.get("by", Document.class).get("version"))
                .containsOnly(2);
        assertThat(database.listCollectionNames()).contains("names_v2").doesNotContain("names_v1");
        assertThat(progress().countDocuments()).isEqualTo(1);
    }

    @OnBothEngines
    void fillsANewVersionWhileAnotherReadModelGoesOn() {
        NamesProjection other = new NamesProjection(1, "others");
        followed(engine(other, new NamesProjection(1))).close();
        JournalEngine next = engine(other, new NamesProjection(2));
        next.begin(true);
        journal.append(registered("bod-4", "Cuatro"));

        followed(next);

        assertThat(database.getCollection("others_v1").countDocuments()).isEqualTo(4);
        assertThat(names(2)).containsExactly("Uno bis", "Dos", "Tres", "Cuatro");
        assertThat(liveVersions.asOf().position()).isEqualTo(6);
    }

    /** */
    @OnBothEngines
    void answersTheSameAfterEverythingWasDeleted() {
        JournalEngine engine = followed(engine(1));
        List<Document> before = documents(1);
        database.drop();

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(engine::check);
        engine.begin(false);
        followed(engine);

        assertThat(documents(1)).isEqualTo(before);
    }

    @OnBothEngines
    void sharesADatabaseWithAnotherInstance() {
        JournalEngine one = followed(engine(1));
        JournalEngine other = followed(engine(1));
        journal.append(renamed("bod-1", "Uno ter"), registered("bod-4", "Cuatro"));
        followed(other);

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(one::step);
        one.begin(false);
        followed(one);

        assertThat(names(1)).containsExactly("Uno ter", "Dos", "Tres", "Cuatro");
    }

    private JournalEngine engine(int version) {
        return engine(new NamesProjection(version));
    }

    private JournalEngine engine(NamesProjection... projections) {
        List<JournalSubscriber> followers = new ArrayList<>();
        for (NamesProjection projection : projections) {
            followers.add(new ProjectionSubscriber<>(projection, database));
        }
        JournalEngine engine = new JournalEngine(
                followers,
                journal,
                new ProgressStore(database),
                liveVersions,
                new JournalProgress(List.of(projections), database, liveVersions, List.of()));
        engines.add(engine);
        return engine;
    }

    private JournalEngine followed(JournalEngine engine) {
        if (!engine.hasBegun()) {
            engine.begin(true);
        }
        while (liveVersions.asOf().position() < journal.size() || engine.isRebuilding()) {
            assertThat(engine.step()).isTrue();
        }
        return engine;
    }

    private Documents<BodyNames> served(int version) {
        NamesProjection projection = new NamesProjection(version);
        return new MongoReadModels(List.of(projection), database, liveVersions).of(projection);
    }

    private List<String> names(int version) {
        return documents(version).stream()
                .map(document -> document.get("by", Document.class).getString("name"))
                .toList();
    }

    private List<Document> documents(int version) {
        return database.getCollection("names_v" + version)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> documents() {
        return database.getCollection("names_v1");
    }

    private MongoCollection<Document> progress() {
        return database.getCollection("progress");
    }
}
