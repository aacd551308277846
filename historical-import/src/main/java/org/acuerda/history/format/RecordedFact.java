package org.acuerda.history.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.history.format.AnnotationSection.AnnotateRecord;
import org.acuerda.history.format.SessionSection.RecordAgreement;

/**
 * Value: a historic fact as the journal has it.
 *
 * @param dataSet the data set to which it belongs
 * @param key of its row, followed by a field where one row has several facts; empty where the record does not say
 * @param body the command that records it again
 */
record RecordedFact(JournalRecord record, String dataSet, Optional<String> key, Object body) {

    private static final Pattern NAME =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,59})/([A-Za-z0-9][A-Za-z0-9._-]*)");

    static RecordedFact in(String dataSet, JournalRecord record) {
        return new RecordedFact(record, dataSet, name(record).map(name -> name.group(2)), body(record.event()));
    }

    /** The data set that an import named; empty where the record does not say. */
    static Optional<String> dataSetOf(JournalRecord record) {
        return name(record).map(name -> name.group(1));
    }

    String sourceRef() {
        return record.sourceRef().orElse("");
    }

    private static Optional<Matcher> name(JournalRecord record) {
        return Optional.of(NAME.matcher(record.correlationId())).filter(Matcher::matches);
    }

    /** A command's body is the event it leads to, but for those that say less because their aggregate knows the rest. */
    private static Object body(DomainEvent event) {
        return switch (event) {
            case AgreementRecorded fact ->
                new RecordAgreement(
                        fact.sessionId(),
                        fact.agreementId(),
                        fact.itemId(),
                        fact.officialKey(),
                        fact.proposal(),
                        fact.typeAssumed());
            case InformativeAgreementRecorded fact ->
                new RecordAgreement(
                        fact.sessionId(),
                        fact.agreementId(),
                        fact.itemId(),
                        fact.officialKey(),
                        fact.proposal(),
                        fact.typeAssumed());
            case RecordAnnotated fact ->
                new AnnotateRecord(fact.remarksId(), fact.annotationId(), fact.eventId(), fact.text(), fact.evidence());
            default -> event;
        };
    }
}
