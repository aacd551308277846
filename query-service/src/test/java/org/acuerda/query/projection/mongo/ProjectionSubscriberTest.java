package org.acuerda.query.projection.mongo;

import static org.acuerda.query.projection.NamesProjection.registered;
import static org.acuerda.query.projection.NamesProjection.renamed;
import static org.acuerda.query.projection.NamesProjection.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.acuerda.query.projection.ChangedElsewhere;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalSubscriber;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.NamesProjection;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.projection.SequenceGap;
import org.bson.Document;

class ProjectionSubscriberTest {

    private final InMemoryJournal journal = new InMemoryJournal();
    private final MongoDatabase database;
    private final JournalSubscriber subscriber;

    ProjectionSubscriberTest(MongoEngine engine) {
        database = engine.newDatabase();
        subscriber = newFollower();
        subscriber.prepare();
    }

    @OnBothEngines
    void isUnchangedByEventsDeliveredTwice() {
        List<JournalEntry> entries = journal.append(registered("bod-1", "Uno"), renamed("bod-1", "Dos"));
        subscriber.follow(entries);
        List<Document> before = documents();

        subscriber.follow(entries);
        newFollower().follow(entries);
        newFollower().follow(entries.subList(1, 2));

        assertThat(documents()).isEqualTo(before).hasSize(1);
    }

    @OnBothEngines
    void refusesAnEventWhosePredecessorIsMissing() {
        subscriber.follow(journal.append(registered("bod-1", "Uno")));
        journal.append(renamed("bod-1", "Dos"));

        assertThatExceptionOfType(SequenceGap.class)
                .isThrownBy(() -> subscriber.follow(journal.append(succeeded("bod-1"))))
                .withMessage("names_v1: expected event 1 of bod-1, received 2");
    }

    @OnBothEngines
    void stopsWhenAnotherWriterHasComeFirst() {
        List<JournalEntry> first = journal.append(registered("bod-1", "Uno"));
        List<JournalEntry> second = journal.append(renamed("bod-1", "Dos"));
        List<JournalEntry> third = journal.append(renamed("bod-1", "Tres"));
        subscriber.follow(first);
        newFollower().follow(second);
        List<Document> before = documents();

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> subscriber.follow(second));
        assertThat(documents()).isEqualTo(before);

        subscriber.forget();
        subscriber.follow(third);
        assertThat(documents().getFirst().getLong("sequence")).isEqualTo(2);
    }

    @OnBothEngines
    void doesNotMakeADocumentTwice() {
        List<JournalEntry> first = journal.append(registered("bod-1", "Uno"), registered("bod-2", "Dos"));
        ProjectionSubscriber<?> slow = newFollower();
        slow.follow(first.subList(1, 2));
        subscriber.follow(first);
        database.getCollection("names_v1").deleteOne(Filters.eq("_id", "bod-2"));

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> slow.follow(journal.append(renamed("bod-2", "Otro"))));
    }

    @OnBothEngines
    void countsTheEventsThatItsDocumentsReflect() {
        assertThat(subscriber.stored()).isZero();

        subscriber.follow(journal.append(
                registered("bod-1", "Uno"), renamed("bod-1", "Dos"), registered("bod-2", "Tres"), succeeded("bod-1")));

        assertThat(subscriber.stored()).isEqualTo(4);
    }

    private ProjectionSubscriber<?> newFollower() {
        return new ProjectionSubscriber<>(new NamesProjection(), database);
    }

    private List<Document> documents() {
        return database.getCollection("names_v1").find().into(new ArrayList<>());
    }
}
