package org.acuerda.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.query.Contracts;
import org.acuerda.query.Journal;
import org.acuerda.query.answer.ServiceDays;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.FilledReadModels;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;

class RecordsTest {

    private static final JournalFormat FORMAT = new JournalFormat(EventCatalog.standard());

    /** Midnight of Mexico City is six hours after that of UTC. */
    private static final ZoneId OWN = ZoneId.of("America/Mexico_City");

    private final List<JournalEntry> entries = new ArrayList<>();
    private final MongoEngine engine;

    RecordsTest(MongoEngine engine) {
        this.engine = engine;
    }

    @OnBothEngines
    void areFoundByTheDayOfRecordingInTheServicesZone() {
        recorded("2026-03-11T05:59:59.999Z", "mem-1");
        recorded("2026-03-11T06:00:00Z", "mem-1");
        recorded("2026-03-12T05:59:59.999Z", "mem-2");
        recorded("2026-03-12T06:00:00Z", "mem-1");
        Records records = records();

        assertThat(positions(records, builder().recordedFrom(day(11)).recordedTo(day(11))))
                .containsExactly(2L, 3L);
        assertThat(positions(records, builder().recordedFrom(day(12)))).containsExactly(4L);
        assertThat(positions(records, builder().recordedTo(day(10)))).containsExactly(1L);
        assertThat(positions(records, builder().recordedFrom(day(12)).recordedTo(day(11))))
                .isEmpty();
        assertThat(positions(records, builder().recordedFrom(day(11)).from(3L))).containsExactly(3L, 4L);
    }

    @OnBothEngines
    void areFoundByWhoRecordedThem() {
        recorded("2026-03-11T06:00:00Z", "mem-2");
        recorded("2026-03-11T07:00:00Z", "mem-1");
        recorded("2026-03-12T07:00:00Z", "mem-2");
        Records records = records();

        assertThat(positions(records, builder().actor("mem-2"))).containsExactly(1L, 3L);
        assertThat(positions(records, builder().actor("mem-2").recordedFrom(day(12))))
                .containsExactly(3L);
        assertThat(records.actors()).containsExactlyInAnyOrder("mem-1", "mem-2");
    }

    @OnBothEngines
    void haveALastOneBeforeAMoment() {
        recorded("2026-03-11T06:00:00Z", "mem-1");
        recorded("2026-03-12T06:00:00Z", "mem-1");
        Records records = records();

        assertThat(records.lastBefore(Instant.parse("2026-03-11T06:00:00Z"))).isZero();
        assertThat(records.lastBefore(Instant.parse("2026-03-11T06:00:00.001Z")))
                .isEqualTo(1);
        assertThat(records.lastBefore(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo(2);
    }

    /** First events name the commission of their stream; the register of bodies and the provisions belong to none. */
    @OnBothEngines
    void belongToTheCommissionOfTheirStream() {
        Journal journal = Journal.ofContracts(
                "session.convened.v1", "session.closed.v1", "body.registered.v1", "provision.registered.v1");
        entries.addAll(journal.entries());
        String commission = ((SessionConvened) entries.getFirst().record().event()).commissionId();
        Records records = records();

        assertThat(positions(records, builder().commission(commission))).containsExactly(1L, 2L);
        assertThat(positions(records, builder().commission("com-none"))).isEmpty();
    }

    private Records records() {
        MongoDatabase database = engine.newDatabase();
        FilledReadModels filled =
                new FilledReadModels(List.of(), List.of(new RecordSubscriber(database)), database, entries);
        return new Records(database, filled, filled, EventCatalog.standard(), new ServiceDays(OWN));
    }

    private void recorded(String at, String actor) {
        DomainEvent event = Contracts.event("commission.established.v1");
        long position = entries.size() + 1L;
        JournalRecord record = new JournalRecord(
                position,
                "event-" + position,
                "urn:acuerda:journal:test",
                position - 1,
                Instant.parse(at),
                new EdtfDate("2026-03-01"),
                actor,
                "MEMBER",
                "command-" + position,
                "test.act",
                "command-" + position,
                Optional.empty(),
                Provenance.LIVE,
                Optional.empty(),
                EventCatalog.standard().of(event).published(),
                event);
        entries.add(new JournalEntry(record, FORMAT.write(record)));
    }

    private static RecordFilterBuilder builder() {
        return RecordFilterBuilder.builder();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static List<Long> positions(Records records, RecordFilterBuilder filter) {
        return records.find(filter.build(), Slice.most()).items().stream()
                .map(line -> line.record().position())
                .toList();
    }
}
