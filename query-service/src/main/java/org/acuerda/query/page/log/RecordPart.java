package org.acuerda.query.page.log;

import java.util.List;
import org.acuerda.query.naming.Link;

/**
 * View model of one part of a recorded fact: its values, or parts of its own.
 *
 * @param label what the part is, in the language of the page
 */
public record RecordPart(String label, List<Value> values, List<RecordPart> parts) {

    public RecordPart {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
    }

    /** One value. */
    public record Value(Link text, Wording wording) {}

    /** In whose words a value is. */
    public enum Wording {
        /** In those of the page. */
        OF_PAGE,
        /** In those of the record, which are Spanish. */
        OF_RECORD,
        /** In signs for programs, such as an identifier that has no name. */
        EXACT
    }
}
