package org.acuerda.query.form.remark;

import static org.acuerda.query.form.field.Requiredness.REQUIRED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Field.Choice;
import org.acuerda.query.form.field.Field.Fresh;
import org.acuerda.query.form.field.Field.LongText;
import org.acuerda.query.form.field.Field.Text;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.language.PageText;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.springframework.stereotype.Component;

/** Forms of the remarks about a subject: a correction of one of its records, and an annotation. */
@Component
final class RemarkForms implements ActForms.Contribution {

    private static final String PREFIX = "rmk-";
    private static final String RECORD = "eventId";

    private final Records records;

    RemarkForms(Records records) {
        this.records = records;
    }

    @Override
    public List<ActForm> forms() {
        return List.of(
                ActForm.of(
                        "remarks",
                        "correct",
                        new Fresh("correctionId", "cor"),
                        new Choice(RECORD, REQUIRED, this::ofSubject),
                        new LongText("says", REQUIRED),
                        new LongText("shouldSay", REQUIRED),
                        new LongText("reason", REQUIRED)),
                ActForm.of(
                        "remarks",
                        "annotate",
                        new Fresh("annotationId", "ann"),
                        new Choice(RECORD, REQUIRED, this::ofSubjectOrWhole),
                        new LongText("text", REQUIRED),
                        new Text("evidence", REQUIRED)));
    }

    /** The records of the subject, the newest first. */
    private List<Option> ofSubject(FormContext context) {
        String remarksId = context.subjectId();
        String subjectId = remarksId.startsWith(PREFIX) ? remarksId.substring(PREFIX.length()) : remarksId;
        PageText words = context.names().inZoneOf(subjectId).words();
        List<Option> found = new ArrayList<>();
        records.each(RecordFilter.ofSubject(subjectId), line -> found.add(option(line.record(), words)));
        return found.reversed();
    }

    private List<Option> ofSubjectOrWhole(FormContext context) {
        Option whole = new Option(
                "whole",
                context.words().say("form.remarks.annotate.eventId.whole"),
                EventJson.mapper().valueToTree(Recorded.notOnRecord()));
        return Stream.concat(Stream.of(whole), ofSubject(context).stream()).toList();
    }

    private static Option option(JournalRecord record, PageText words) {
        return new Option(
                record.eventId(),
                words.capitalized(words.say(
                        "form.remarks.record",
                        words.say("record.number", record.position()),
                        words.uncapitalized(words.say("type." + record.type())),
                        words.when(record.occurredOn()))));
    }
}
