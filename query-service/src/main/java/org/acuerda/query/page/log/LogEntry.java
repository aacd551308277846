package org.acuerda.query.page.log;

import java.time.Instant;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.record.JournalLine;
import org.jspecify.annotations.Nullable;

/**
 * A record as the log shows it.
 *
 * @param decisive whether something began or ended with it, which the log marks
 * @param actor who acted
 * @param role in which role
 * @param sourceRef document and line it is told from; null for what was lived
 * @param type its published name
 */
public record LogEntry(
        long position,
        Sentence sentence,
        boolean decisive,
        EdtfDate occurredOn,
        Instant recordedAt,
        Link actor,
        String role,
        Provenance provenance,
        @Nullable String sourceRef,
        String type,
        String leafHash) {

    /** Whether the record says when it happened. */
    public boolean isDated() {
        return occurredOn.precision() != EdtfDate.Precision.NOT_ON_RECORD;
    }

    public static LogEntry of(JournalLine line, NameResolver names) {
        JournalRecord record = line.record();
        return new LogEntry(
                record.position(),
                new Sentences(names).of(record.event()),
                isDecisive(record.event()),
                record.occurredOn(),
                record.recordedAt(),
                names.person(record.actor()),
                record.actorRole(),
                record.provenance(),
                record.sourceRef().orElse(null),
                record.type(),
                line.leafHash());
    }

    /** A slice of the log with its sentences. */
    public static Listing<LogEntry> of(Listing<JournalLine> lines, NameResolver names) {
        return lines.map(line -> of(line, names));
    }

    private static boolean isDecisive(DomainEvent event) {
        return switch (event) {
            case AgreementAdopted told -> true;
            case AgreementRecorded told -> true;
            case InformativeAgreementRecorded told -> true;
            case AgreementFulfilled told -> true;
            case AgreementCancelled told -> true;
            case SessionRecorded told -> true;
            case SessionClosed told -> true;
            case SessionConcluded told -> true;
            default -> false;
        };
    }
}
