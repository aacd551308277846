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
import org.acuerda.query.change.ChangesBetween;
import org.acuerda.query.change.RecordedChange;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.page.log.LogTable;
import org.springframework.stereotype.Component;

/** Source of the tables of changes: a row for each record that changed something. */
abstract class ChangeTable implements ListTable<ChangeTable.Change> {

    private final Freshness freshness;

    private ChangeTable(Freshness freshness) {
        this.freshness = freshness;
    }

    /** Source of the table of changes between two sessions. */
    @Component
    static final class BetweenSessions extends ChangeTable {

        private static final String SESSION = "id";

        private final Changes changes;

        BetweenSessions(Changes changes, Freshness freshness) {
            super(freshness);
            this.changes = changes;
        }

        @Override
        public String address() {
            return "/sesiones/{" + SESSION + "}/cambios";
        }

        @Override
        public String name(TableRequest request) {
            return word() + "-" + request.id(SESSION);
        }

        @Override
        ChangesBetween shown(TableRequest request) {
            ChangesBetween all = ChangePages.between(changes, request.id(SESSION), request.asked());
            return ChangePages.only(request.filter(ChangePages.Filter.class).kind(), all);
        }
    }

    /** Source of the table of changes on some days. */
    @Component
    static final class OnDays extends ChangeTable {

        private final Changes changes;
        private final CommissionZones zones;

        OnDays(Changes changes, CommissionZones zones, Freshness freshness) {
            super(freshness);
            this.changes = changes;
            this.zones = zones;
        }

        @Override
        public String address() {
            return "/cambios";
        }

        /** The address alone lists the last days only; the log has all records. */
        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        ChangesBetween shown(TableRequest request) {
            ChangePages.Days days = request.filter(ChangePages.Days.class);
            return ChangePages.only(days.kind(), days.in(changes, zones.now()));
        }
    }

    /** A record that changed an agreement or one of its paths. */
    record Change(AgreementChange agreement, RecordedChange record) {}

    /** What the page shows under the same filters. */
    abstract ChangesBetween shown(TableRequest request);

    @Override
    public Listing<Change> find(TableRequest request, Slice slice) {
        // Taken before reading, so that the answer holds at least so far.
        AsOf asOf = freshness.asOf();
        List<Change> rows =
                shown(request).agreements().stream().flatMap(ChangeTable::of).toList();
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
