package org.acuerda.query.page.agreement;

import java.util.Optional;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.query.agreement.AgreementEntry;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.term.TermSource;
import org.acuerda.query.term.TermToday;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Source of the table of agreements. */
@Component
final class AgreementTable implements ListTable<AgreementEntry> {

    private final Agreements agreements;

    AgreementTable(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String address() {
        return "/acuerdos";
    }

    @Override
    public Listing<AgreementEntry> find(TableRequest request, Slice slice) {
        return agreements.find(request.filter(AgreementFilter.class), slice);
    }

    @Override
    public NameResolver namesFor(AgreementEntry entry, NameResolver names) {
        return names.inZoneOf(entry.view().adoption().commissionId());
    }

    @Override
    public Columns<AgreementEntry> columns(TableRequest request) {
        return Columns.<AgreementEntry>of(request)
                .text("agreementId", (entry, names) -> entry.view().agreementId())
                .text("officialKey", (entry, names) -> entry.view().adoption().officialKey())
                .text("text", (entry, names) -> entry.view().wording().text())
                .choice("type", Proposal.Type.class, (entry, names) -> entry.view()
                        .wording()
                        .type())
                .yesNo("typeAssumed", (entry, names) -> entry.view().wording().typeAssumed())
                .choice("status", AgreementStatus.class, (entry, names) -> entry.view()
                        .status())
                .yesNo("open", (entry, names) -> entry.open())
                .day("adoptedOn", (entry, names) -> entry.view().adoption().adoptedOn())
                .text("sessionId", (entry, names) -> entry.view().adoption().sessionId())
                .text(
                        "session",
                        (entry, names) ->
                                entry.session() == null ? null : names.words().session(entry.session()))
                .text("responsibles", (entry, names) -> entry.view().responsibles().stream()
                        .map(Proposal.Responsible::name)
                        .toList())
                .text("legalBasis", (entry, names) -> entry.view().resolution().legalBasis().stream()
                        .map(Proposal.LegalBasis::citation)
                        .toList())
                .day("dueOn", (entry, names) -> dueOn(entry.terms().whole()))
                .choice(
                        "dueSource",
                        TermSource.class,
                        (entry, names) -> entry.terms().whole().facts().source())
                .day(
                        "firstDueOn",
                        (entry, names) -> entry.terms().whole().facts().firstDueOn())
                .yesNo("overdue", (entry, names) -> entry.overdue())
                .number(
                        "businessDaysLeft",
                        (entry, names) -> entry.terms().whole().businessDaysLeft())
                .day("metOn", (entry, names) -> entry.terms().whole().facts().metOn())
                .date("lastReportOn", (entry, names) -> entry.view()
                        .lastReport()
                        .map(report -> report.act().on()))
                .choice("lastReport", ReportedStatus.class, (entry, names) -> entry.view()
                        .lastReport()
                        .map(AgreementView.FollowUp::status))
                .choice("provenance", Provenance.class, (entry, names) -> entry.view()
                        .origin()
                        .provenance())
                .text("commissionId", (entry, names) -> entry.view().adoption().commissionId())
                .page((entry, names) -> names.at(
                        entry.view().agreementId(), entry.view().adoption().commissionId()));
    }

    /** A day that is not on record says so; where none is needed there is nothing to say. */
    private static @Nullable Object dueOn(TermToday term) {
        return Optional.<Object>ofNullable(term.dueOn())
                .orElse(term.facts().source() == TermSource.NOT_ON_RECORD ? Recorded.notOnRecord() : null);
    }
}
