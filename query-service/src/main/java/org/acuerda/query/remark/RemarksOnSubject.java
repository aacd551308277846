package org.acuerda.query.remark;

import java.util.List;

/**
 * Everything said later about one subject.
 *
 * @param remarks in the order in which they were said
 */
record RemarksOnSubject(String remarksId, String subjectId, List<RemarkView> remarks) {

    RemarksOnSubject {
        remarks = List.copyOf(remarks);
    }
}
