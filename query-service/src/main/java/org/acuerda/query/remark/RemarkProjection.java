package org.acuerda.query.remark;

import java.util.List;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Projection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of remarks: one document per subject that has remarks. */
@Component
final class RemarkProjection implements Projection<RemarkEvent, RemarksOnSubject> {

    static final String SUBJECT = "subjectId";

    @Override
    public String name() {
        return "remarks";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<RemarkEvent> events() {
        return RemarkEvent.class;
    }

    @Override
    public Class<RemarksOnSubject> view() {
        return RemarksOnSubject.class;
    }

    @Override
    public RemarksOnSubject fold(@Nullable RemarksOnSubject before, RemarkEvent event, JournalRecord record) {
        return RemarkFold.fold(before, event, record);
    }

    @Override
    public Document fields(RemarksOnSubject view) {
        return new Document(SUBJECT, view.subjectId());
    }

    @Override
    public List<Index> indexes() {
        return List.of(Index.on(SUBJECT));
    }
}
