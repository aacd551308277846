package org.acuerda.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.query.Contracts;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.answer.Unreadable;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.mongo.MongoDocuments;
import org.acuerda.query.projection.mongo.ProjectionSubscriber;
import org.acuerda.query.projection.mongo.SetAside;
import org.bson.Document;

/** Test of an agreement with 17 acts of a megabyte, as older versions took them: it is set aside and the rest goes on. */
class LargeAgreementTest {

    private final InMemoryJournal journal = new InMemoryJournal();
    private final AgreementProjection projection = new AgreementProjection();
    private final MongoDatabase database;
    private final ProjectionSubscriber<AgreementView> subscriber;

    LargeAgreementTest(MongoEngine engine) {
        database = engine.newDatabase();
        subscriber = newSubscriber();
        subscriber.prepare();
    }

    @OnBothEngines
    void isSetAsideWhileTheRestGoesOn() {
        AgreementAdopted adopted = (AgreementAdopted) Contracts.event("agreement.adopted.v1");
        String large = adopted.agreementId();
        AgreementAdopted other = other(adopted);
        tell(subscriber, adopted, other);
        for (int act = 1; act <= 17; act++) {
            tell(subscriber, attached(large, act));
        }
        tell(subscriber, new OfficialKeyGiven(other.agreementId(), "K-2"));

        MongoDocuments<AgreementView> documents = new MongoDocuments<>(
                projection, () -> database.getCollection(subscriber.collection()), () -> AsOf.NOTHING);
        assertThat(documents.byId(other.agreementId()).orElseThrow().sequence()).isEqualTo(1);
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> documents.byId(large));
        assertThat(documents.byIds(List.of(large, other.agreementId()))).hasSize(1);
        assertThat(documents
                        .find(new Document(), Order.by(AgreementProjection.ADOPTED_ON), Slice.most())
                        .items())
                .hasSize(1);
        assertThat(new SetAside(database).of(List.of(subscriber.collection())))
                .containsExactly(subscriber.collection() + "/" + large);

        ProjectionSubscriber<AgreementView> restarted = newSubscriber();
        tell(restarted, attached(large, 18), attached(other.agreementId(), 18));
        restarted.follow(journal.entries());

        assertThat(restarted.stored()).isEqualTo(journal.size());
        assertThat(documents.byId(other.agreementId()).orElseThrow().sequence()).isEqualTo(2);
    }

    private void tell(ProjectionSubscriber<AgreementView> follower, DomainEvent... events) {
        follower.follow(journal.append(events));
    }

    private ProjectionSubscriber<AgreementView> newSubscriber() {
        return new ProjectionSubscriber<>(projection, database);
    }

    private static EvidenceAttached attached(String agreementId, int number) {
        return new EvidenceAttached(
                agreementId,
                new Evidence.Link(
                        "evd-" + number,
                        "https://example.mx/" + "a".repeat(1_000_000),
                        Instant.parse("2026-03-05T16:00:00Z"),
                        Recorded.notOnRecord()));
    }

    private static AgreementAdopted other(AgreementAdopted adopted) {
        return new AgreementAdopted(
                "agr-other",
                adopted.commissionId(),
                adopted.sessionId(),
                adopted.itemId(),
                adopted.voteId(),
                Recorded.notOnRecord(),
                adopted.adoptedOn(),
                adopted.proposal());
    }
}
