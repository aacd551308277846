package org.acuerda.query.naming;

import java.util.regex.Pattern;
import org.acuerda.events.Provenance;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.language.PageText;

/**
 * View model of who recorded something: a person in a role, the service itself, or an import from a document.
 *
 * @param role empty where the name says it
 */
public record Recorder(Link name, String role) {

    private static final String SERVICE_ROLE = "system";
    private static final String ADMINISTRATOR_ROLE = "administrator";

    /** The place within a source, after its title. */
    private static final Pattern LINE = Pattern.compile(",\\s*[^,]*\\d[^,]*$");

    static Recorder of(String actor, String role, NameResolver names) {
        PageText words = names.words();
        if (role.equalsIgnoreCase(SERVICE_ROLE)) {
            return new Recorder(Link.plain(words.say("recorder.automatic")), "");
        }
        Link person = names.person(actor);
        return role.equalsIgnoreCase(ADMINISTRATOR_ROLE) && person.href() == null
                ? new Recorder(Link.plain(words.role(role)), "")
                : new Recorder(person, words.role(role));
    }

    /** Who made a record; an import is named by the document it reads. */
    public static Recorder of(JournalRecord record, NameResolver names) {
        Recorder recorder = names.recorder(record.actor(), record.actorRole());
        return record.provenance() == Provenance.HISTORIC && recorder.role().isEmpty()
                ? record.sourceRef()
                        .map(source -> names.words()
                                .say("recorder.import", LINE.matcher(source).replaceFirst("")))
                        .map(text -> new Recorder(Link.plain(text), ""))
                        .orElse(recorder)
                : recorder;
    }

    /** The name with the role. */
    public String text() {
        return role.isEmpty() ? name.text() : name.text() + " (" + role + ")";
    }
}
