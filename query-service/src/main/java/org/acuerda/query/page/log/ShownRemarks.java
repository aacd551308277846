package org.acuerda.query.page.log;

import java.util.List;
import org.acuerda.query.remark.RemarkView;
import org.jspecify.annotations.Nullable;

/**
 * View model of the remarks about a subject, or about one record of it.
 *
 * @param eventId the record for a new remark; empty where its form asks for one
 * @param entries in the order in which they were recorded
 */
public record ShownRemarks(String subjectId, String eventId, List<Entry> entries) {

    public ShownRemarks {
        entries = List.copyOf(entries);
    }

    /**
     * One remark.
     *
     * @param position of the record that it is about; null where it is about the whole subject
     */
    public record Entry(RemarkView remark, @Nullable Long position) {}
}
