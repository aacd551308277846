package org.acuerda.query.remark;

import java.util.List;

/**
 * View of all remarks about one subject.
 *
 * @param remarks in the order in which they were recorded
 */
record RemarksOnSubject(String remarksId, String subjectId, List<RemarkView> remarks) {

    RemarksOnSubject {
        remarks = List.copyOf(remarks);
    }
}
