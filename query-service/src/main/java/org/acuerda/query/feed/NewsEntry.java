package org.acuerda.query.feed;

import java.util.Optional;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.text.WrittenText;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.Recorder;
import org.acuerda.query.page.log.Sentences;

/**
 * View model of one record in a feed.
 *
 * @param names with the hours of the commission to which the record's subject belongs
 */
record NewsEntry(JournalRecord record, NameResolver names) {

    static NewsEntry of(JournalRecord record, NameResolver names) {
        return new NewsEntry(record, names.inZoneOf(record.subject()));
    }

    /** @param site address of this site without a slash at its end */
    AtomText.Entry written(String site) {
        String type = record.type();
        return new AtomText.Entry(
                record.source() + ":" + record.position(),
                inOneLine(new Sentences(names).of(record.event()).text()),
                record.recordedAt(),
                Recorder.of(record, names).name().text(),
                type,
                names.words().say("type." + type),
                summary(),
                site + "/bitacora/" + record.position(),
                Optional.ofNullable(names.subject(record.subject()).href())
                        .map(path -> site + path)
                        .orElse(""));
    }

    private String summary() {
        PageText words = names.words();
        String sentence = words.say(
                "news.summary",
                words.when(record.occurredOn()),
                Recorder.of(record, names).text(),
                record.position());
        return record.sourceRef()
                .map(source -> sentence + " " + words.say("feed.source", source) + ".")
                .orElse(sentence);
    }

    private static String inOneLine(String text) {
        return WrittenText.composed(text).strip().replaceAll("\\s+", " ");
    }
}
