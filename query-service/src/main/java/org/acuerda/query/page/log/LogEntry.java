package org.acuerda.query.page.log;

import java.time.LocalDate;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
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
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.Recorder;
import org.acuerda.query.record.JournalLine;

/**
 * View model of a record in the log.
 *
 * @param decisive whether the record begins or ends its subject; the log marks such records
 * @param recorder who recorded it
 * @param words with the hours of the commission to which the record's subject belongs
 */
public record LogEntry(JournalRecord record, Sentence sentence, boolean decisive, Recorder recorder, PageText words) {

    /** Whether the record says when it happened. */
    public boolean isDated() {
        return record.occurredOn().precision() != EdtfDate.Precision.NOT_ON_RECORD;
    }

    /** The day of recording. */
    public LocalDate recordedOn() {
        return words.dayOf(record.recordedAt());
    }

    /** Whether it happened on another day than that of its recording, or on a day that is not on record. */
    public boolean isOfAnotherDay() {
        EdtfDate occurred = record.occurredOn();
        return switch (occurred.precision()) {
            case DAY -> !occurred.text().equals(recordedOn().toString());
            case MOMENT ->
                occurred.moment()
                        .map(moment -> !words.dayOf(moment.toInstant()).equals(recordedOn()))
                        .orElse(true);
            case MONTH, YEAR, INTERVAL, ONE_OF_SEVERAL, NOT_ON_RECORD -> true;
        };
    }

    public static LogEntry of(JournalLine line, NameResolver names) {
        JournalRecord record = line.record();
        NameResolver there = names.inZoneOf(record.subject());
        return new LogEntry(
                record,
                new Sentences(there).of(record.event()),
                isDecisive(record.event()),
                Recorder.of(record, there),
                there.words());
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
