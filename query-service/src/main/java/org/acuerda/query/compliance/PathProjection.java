package org.acuerda.query.compliance;

import java.util.List;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.SortKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of compliance paths: one document per path. */
@Component
public final class PathProjection implements Projection<CompliancePathEvent, PathView> {

    static final String AGREEMENT = "agreementId";
    static final String PROVISION = "provisionId";
    static final String BODY = "bodyIds";
    static final String OPEN = "open";
    static final String UNDECIDED = "undecided";
    static final String TITLE = "title";

    @Override
    public String name() {
        return "compliancePaths";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<CompliancePathEvent> events() {
        return CompliancePathEvent.class;
    }

    @Override
    public Class<PathView> view() {
        return PathView.class;
    }

    @Override
    public PathView fold(@Nullable PathView before, CompliancePathEvent event, JournalRecord record) {
        return PathFold.fold(before, event, record);
    }

    @Override
    public Document fields(PathView view) {
        return new Document(Conditions.COMMISSION, view.anchor().commissionId())
                .append(AGREEMENT, view.anchor().agreementId())
                .append(PROVISION, view.anchor().provisionId())
                .append(BODY, view.layout().bodyIds())
                .append(OPEN, view.isOpen())
                .append(UNDECIDED, view.pending() != null)
                .append(TITLE, SortKey.text(view.title()));
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(TITLE),
                Index.on(AGREEMENT, TITLE),
                Index.on(PROVISION, TITLE),
                Index.on(BODY, TITLE),
                Index.on(Conditions.COMMISSION, TITLE),
                Index.on(UNDECIDED, TITLE),
                Index.on(OPEN, TITLE));
    }
}
