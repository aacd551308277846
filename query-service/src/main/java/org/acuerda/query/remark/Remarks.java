package org.acuerda.query.remark;

import java.util.List;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.jspecify.annotations.Nullable;

/** Asks for remarks. */
public interface Remarks {

    /** Remarks about one subject, oldest first. */
    List<RemarkView> about(String subjectId);

    /** Remarks about one subject or about all, subject by subject; a slice counts subjects. */
    Listing<RemarkView> find(@Nullable String subject, Slice slice);
}
