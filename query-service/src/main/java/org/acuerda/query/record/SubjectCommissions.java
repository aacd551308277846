package org.acuerda.query.record;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.projection.JournalEntry;
import org.bson.Document;

/**
 * Memory of the commission to which the subject of each record belongs. The first event of a subject names its
 * commission; the records about it that follow have the commission of the stored ones.
 */
final class SubjectCommissions {

    private static final int MAX_KNOWN = 20_000;
    private static final String NAMED = "commissionId";
    private static final String REMARK = "rmk-";
    private static final String STANDING = "bcp-";
    private static final String BODY = "-bod-";

    private final MongoCollection<Document> lines;
    private final Map<String, Optional<String>> known = new HashMap<>();

    SubjectCommissions(MongoCollection<Document> lines) {
        this.lines = lines;
    }

    /** The commission of a record's subject; empty where it belongs to none. */
    Optional<String> of(JournalEntry entry) {
        return known.computeIfAbsent(
                owner(entry.record().subject()), subject -> stored(subject).or(() -> named(entry.record())));
    }

    /** Forgets before a batch, of which no record is stored yet. */
    void limit() {
        if (known.size() >= MAX_KNOWN) {
            forget();
        }
    }

    void forget() {
        known.clear();
    }

    /** Remarks belong to their subject, and the progress of a body on a path to the path. */
    private static String owner(String subject) {
        if (subject.startsWith(REMARK)) {
            return owner(subject.substring(REMARK.length()));
        }
        int body = subject.indexOf(BODY);
        return subject.startsWith(STANDING) && body > 0 ? subject.substring(STANDING.length(), body) : subject;
    }

    private static Optional<String> named(JournalRecord record) {
        return Optional.ofNullable(
                        EventJson.mapper().valueToTree(record.event()).findValue(NAMED))
                .map(name -> name.asString());
    }

    private Optional<String> stored(String subject) {
        return Optional.ofNullable(lines.find(Filters.eq(StoredLine.SUBJECT, subject))
                        .projection(Projections.include(StoredLine.COMMISSION))
                        .first())
                .map(line -> line.getString(StoredLine.COMMISSION));
    }
}
