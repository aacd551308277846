package org.acuerda.query.projection.engine;

import static org.acuerda.query.projection.NamesProjection.registered;
import static org.acuerda.query.projection.NamesProjection.renamed;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.acuerda.query.answer.ProjectionProgress.Arrival;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.NamesProjection;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.projection.engine.JournalLoop.Condition;
import org.acuerda.query.projection.mongo.LiveVersions;
import org.acuerda.query.projection.mongo.ProgressStore;
import org.acuerda.query.projection.mongo.ProjectionSubscriber;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;

class JournalLoopTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final InMemoryJournal journal = new InMemoryJournal();
    private final AtomicBoolean storeWasAway = new AtomicBoolean();
    private final LiveVersions liveVersions = new LiveVersions();
    private final MongoDatabase database;
    private final JournalProgress progress;
    private final JournalLoop loop;

    JournalLoopTest(MongoEngine engine) {
        database = engine.newDatabase();
        NamesProjection projection = new NamesProjection();
        progress = new JournalProgress(List.of(projection), database, liveVersions, List.of());
        loop = new JournalLoop(
                new JournalEngine(
                        List.of(new ProjectionSubscriber<>(projection, database)),
                        journal,
                        new ProgressStore(database),
                        liveVersions,
                        progress),
                storeWasAway);
        journal.append(registered("bod-1", "Uno"), registered("bod-2", "Dos"));
    }

    @AfterEach
    void stop() {
        loop.stop();
    }

    @OnBothEngines
    void followsWhatComes() {
        loop.start();
        awaitPosition(2);
        journal.append(renamed("bod-1", "Uno bis"));

        awaitPosition(3);

        assertThat(loop.state()).isEqualTo(JournalLoop.State.FOLLOWING);
    }

    @OnBothEngines
    void wakesReadersThatWaitForAnEvent() throws Exception {
        loop.start();
        awaitPosition(2);
        List<Arrival> wanted = List.of(new Arrival("bod-1", 1), new Arrival("bod-2", 0));
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> progress.await(wanted, TIMEOUT));
        assertThat(progress.await(wanted, Duration.ofMillis(50))).isFalse();

        journal.append(renamed("bod-1", "Uno bis"));

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(progress.await(wanted, Duration.ZERO)).isTrue();
        assertThat(progress.await(List.of(new Arrival("bod-1", 2)), Duration.ZERO))
                .isFalse();
    }

    @OnBothEngines
    void waitsForAJournalThatIsAwayAndGoesOnByItself() {
        journal.setAway(true);
        loop.start();
        awaitState(Condition.WAITING, "The journal is away");

        journal.setAway(false);
        awaitPosition(2);
        journal.setAway(true);
        awaitState(Condition.WAITING, "The journal is away");
        assertThat(database.getCollection("names_v1").countDocuments()).isEqualTo(2);

        journal.setAway(false);
        journal.append(renamed("bod-1", "Uno bis"));
        awaitPosition(3);
        awaitState(Condition.FOLLOWING, "");
    }

    @OnBothEngines
    void stopsAtAJournalThatLacksAnEventAndSaysWhich() {
        loop.start();
        awaitPosition(2);
        journal.skip("bod-1");
        journal.append(renamed("bod-1", "Uno bis"));

        awaitState(Condition.STOPPED, "The journal lacks an event. names_v1: expected event 1 of bod-1, received 2");
        assertThat(database.getCollection("names_v1").countDocuments()).isEqualTo(2);
    }

    @OnBothEngines
    void mendsWhatTheStoreForgotWhileItWasAway() {
        loop.start();
        awaitPosition(2);
        database.getCollection("names_v1").deleteOne(Filters.eq("_id", "bod-1"));

        storeWasAway.set(true);

        eventually("the lost document is there again")
                .until(() -> database.getCollection("names_v1").countDocuments() == 2);
        awaitPosition(2);
    }

    @OnBothEngines
    void rebuildsEveryReadModelAfterTheDatabaseWasDeleted() {
        loop.start();
        awaitPosition(2);

        database.drop();

        eventually("both documents are there again")
                .until(() -> database.getCollection("names_v1").countDocuments() == 2);
        awaitPosition(2);
    }

    private void awaitPosition(long position) {
        eventually("answers hold to position " + position)
                .until(() -> liveVersions.asOf().position() == position);
    }

    private void awaitState(Condition condition, String sentence) {
        eventually(condition + " " + sentence)
                .untilAsserted(() -> assertThat(loop.state()).isEqualTo(new JournalLoop.State(condition, sentence)));
    }

    private static ConditionFactory eventually(String what) {
        return Awaitility.await(what).atMost(TIMEOUT);
    }
}
