package org.acuerda.query.feed;

import java.util.Optional;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.log.Sentences;

/** One record of the journal as news tell it. */
record NewsEntry(JournalRecord record, NameResolver names) {

    /** @param site address of this site without a slash at its end */
    AtomText.Entry written(String site) {
        String type = record.type();
        return new AtomText.Entry(
                record.source() + ":" + record.position(),
                inOneLine(new Sentences(names).of(record.event()).text()),
                record.recordedAt(),
                names.person(record.actor()).text(),
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
        String told = words.say(
                "news.summary",
                words.when(record.occurredOn()),
                names.person(record.actor()).text(),
                words.role(record.actorRole()),
                record.position());
        return record.sourceRef()
                .map(source -> told + " " + words.say("feed.source", source) + ".")
                .orElse(told);
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
