package org.acuerda.query.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.membership.Room;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.projection.RunningQueryService;
import org.acuerda.query.record.Records;
import org.junit.jupiter.api.AfterEach;

/** Test of the short addresses of a running service, which two commissions share. */
class ShortAddressRegisterTest {

    private static final String SESSION = Contracts.event("session.convened.v1").aggregateId();
    private static final String AGREEMENT =
            Contracts.event("agreement.adopted.v1").aggregateId();
    private static final List<String> SUBJECTS = List.of(
            SESSION, AGREEMENT, Informe.EXTRAORDINARY, Informe.MEETING, Informe.IVAI, Informe.ARTICLE_56, "agr-4");

    private final MongoEngine engine;
    private final Queries queries = new Queries();
    private final RunningQueryService service;

    ShortAddressRegisterTest(MongoEngine engine) {
        this.engine = engine;
        InMemoryJournal journal = new InMemoryJournal(Informe.journal().entries());
        journal.append(Contracts.event("commission.established.v1"), Contracts.event("session.convened.v1"));
        service = new RunningQueryService(engine, journal, queries);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @OnBothEngines
    void goOnWithTheRecordAndAreTheSameWhenReadModelsAreMadeAgain() {
        assertThat(address(service, SESSION)).endsWith("/sesiones/ord-1-2026");
        assertThat(address(service, AGREEMENT)).isEqualTo("/acuerdos/" + AGREEMENT);

        service.journal().append(Contracts.event("agreement.adopted.v1"));
        service.awaitEverything();

        assertThat(address(service, AGREEMENT)).startsWith("/comisiones/").doesNotContain(AGREEMENT);
        try (RunningQueryService rebuilt = new RunningQueryService(engine, service.journal())) {
            assertThat(SUBJECTS).allSatisfy(id -> assertThat(address(rebuilt, id))
                    .isEqualTo(address(service, id))
                    .doesNotContain(id));
        }
    }

    @OnBothEngines
    void costNoQueryForALink() {
        service.journal().append(Contracts.event("agreement.adopted.v1"));
        service.awaitEverything();
        address(service, SESSION);
        int before = queries.number.get();

        SUBJECTS.forEach(id -> address(service, id));

        assertThat(queries.number.get()).isEqualTo(before);
    }

    @OnBothEngines
    void areReadBeforeTheFirstPageOfAStart() {
        ShortAddressRegister started =
                new ShortAddressRegister(service.part(Records.class), service.part(Freshness.class));
        int before = queries.number.get();

        started.interrupted();
        await("the names to be read").until(() -> queries.number.get() > before);

        assertThat(started.now().of(SESSION)).isEqualTo("ord-1-2026");
        assertThat(queries.number.get()).isEqualTo(before + 1);
    }

    private static String address(RunningQueryService asked, String id) {
        return asked.part(AddressBook.class).of(id, Room.OF_ALL);
    }

    /** Listener that counts what is read. */
    private static final class Queries implements CommandListener {

        private final AtomicInteger number = new AtomicInteger();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (Set.of("find", "aggregate", "count").contains(event.getCommandName())
                    && !event.getCommand().toJson().contains("progress")) {
                number.incrementAndGet();
            }
        }
    }
}
