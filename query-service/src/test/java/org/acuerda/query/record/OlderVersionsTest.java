package org.acuerda.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.ZoneOffset;
import java.util.List;
import org.acuerda.query.TwoVersions;
import org.acuerda.query.answer.ServiceDays;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.FilledReadModels;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;

class OlderVersionsTest {

    private final List<JournalEntry> entries = TwoVersions.entries();
    private final Records records;

    OlderVersionsTest(MongoEngine engine) {
        MongoDatabase database = engine.newDatabase();
        FilledReadModels filled =
                new FilledReadModels(List.of(), List.of(new RecordSubscriber(database)), database, entries);
        records = new Records(database, filled, filled, TwoVersions.CATALOG, new ServiceDays(ZoneOffset.UTC));
    }

    @OnBothEngines
    void areReadInTheNewestAndShownAsRecorded() {
        JournalLine older = records.at(1).orElseThrow();

        assertThat(older.record()).isEqualTo(entries.getFirst().record());
        assertThat(older.line()).isEqualTo(entries.getFirst().line());
        assertThat(older.text()).contains("\"type\":\"body.registered.v1\"", "\"since\":");
    }

    @OnBothEngines
    void areFoundWithTheNewest() {
        assertThat(types("body.registered.v2")).containsExactly("body.registered.v1", "body.registered.v2");
        assertThat(types("body")).containsExactly("body.registered.v1", "body.registered.v2");
        assertThat(types("body.registered.v1")).containsExactly("body.registered.v1");
        assertThat(types("body.registered.v3")).isEmpty();
    }

    private List<String> types(String asked) {
        return records.find(RecordFilterBuilder.builder().type(List.of(asked)).build(), Slice.most()).items().stream()
                .map(line -> line.record().type())
                .toList();
    }
}
