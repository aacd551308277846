package org.acuerda.query.compliance;

import java.util.List;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Projection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of the progress of bodies: one document per body and path. */
@Component
final class BodyProgressProjection implements Projection<BodyComplianceEvent, BodyProgressView> {

    static final String PATH = "pathId";
    static final String BODY = "bodyId";

    @Override
    public String name() {
        return "bodyCompliances";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<BodyComplianceEvent> events() {
        return BodyComplianceEvent.class;
    }

    @Override
    public Class<BodyProgressView> view() {
        return BodyProgressView.class;
    }

    @Override
    public BodyProgressView fold(@Nullable BodyProgressView before, BodyComplianceEvent event, JournalRecord record) {
        return BodyProgressFold.fold(before, event, record);
    }

    @Override
    public Document fields(BodyProgressView view) {
        return new Document(PATH, view.obligation().pathId())
                .append(BODY, view.obligation().bodyId());
    }

    @Override
    public List<Index> indexes() {
        return List.of(Index.on(PATH, BODY), Index.on(BODY, PATH));
    }
}
