package org.acuerda.query.page.change;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.change.AgreementChange;
import org.acuerda.query.change.ChangeKind;
import org.acuerda.query.change.Changes;
import org.acuerda.query.change.RecordedChange;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.page.log.LogTable;
import org.springframework.stereotype.Component;

/** Source of the table of changes between two sessions: a row for each record that changed something. */
@Component
final class ChangeTable implements ListTable<ChangeTable.Change> {

    private static final String SESSION = "id";

    private final Changes changes;
    private final Freshness freshness;

    ChangeTable(Changes changes, Freshness freshness) {
        this.changes = changes;
        this.freshness = freshness;
    }

    /** A record that changed an agreement or one of its paths. */
    record Change(AgreementChange agreement, RecordedChange record) {}

    @Override
    public String address() {
        return "/sesiones/{" + SESSION + "}/cambios";
    }

    @Override
    public String name(TableRequest request) {
        return "cambios-" + request.id(SESSION);
    }

    @Override
    public Listing<Change> find(TableRequest request, Slice slice) {
        // Taken before reading, so that the answer holds at least so far.
        AsOf asOf = freshness.asOf();
        List<Change> rows = ChangePages.shown(changes, request.id(SESSION), request.asked()).agreements().stream()
                .flatMap(ChangeTable::of)
                .toList();
        return new Listing<>(asOf, rows.size(), rows, null);
    }

    private static Stream<Change> of(AgreementChange agreement) {
        return agreement.all().map(change -> new Change(agreement, change));
    }

    @Override
    public NameResolver namesFor(Change change, NameResolver names) {
        return names.inZoneOf(change.record().subject());
    }

    @Override
    public Columns<Change> columns(TableRequest request) {
        Columns<Change> columns = Columns.<Change>of(request)
                .text("agreementId", (change, names) -> change.agreement().agreementId())
                .text("text", (change, names) -> change.agreement().text())
                .choice("change", ChangeKind.class, (change, names) -> change.record()
                        .kind());
        return LogTable.addTo(columns, request, change -> change.record().line());
    }
}
