package org.acuerda.query.page.register;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.provision.ProvisionFilter;
import org.acuerda.query.provision.ProvisionView;
import org.acuerda.query.provision.Provisions;
import org.springframework.stereotype.Component;

/** Source of the table of legal provisions. */
@Component
final class ProvisionTable implements ListTable<ProvisionView> {

    private final Provisions provisions;

    ProvisionTable(Provisions provisions) {
        this.provisions = provisions;
    }

    @Override
    public String address() {
        return "/disposiciones";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Listing<ProvisionView> find(TableRequest request, Slice slice) {
        return provisions.find(request.filter(ProvisionFilter.class), slice).map(Projected::view);
    }

    @Override
    public Columns<ProvisionView> columns(TableRequest request) {
        return Columns.<ProvisionView>of(request)
                .text("provisionId", (provision, names) -> provision.provisionId())
                .text("instrument", (provision, names) -> provision.instrument())
                .text("version", (provision, names) -> provision.version())
                .text("article", (provision, names) -> provision.path())
                .text("subject", (provision, names) -> provision.subject())
                .day("validFrom", (provision, names) -> provision.validity().validFrom())
                .day("validTo", (provision, names) -> provision.validity().validTo())
                .day("supersededOn", (provision, names) -> Optional.ofNullable(provision.supersession())
                        .map(ProvisionView.Supersession::supersededOn))
                .yesNo("verified", (provision, names) -> provision.verified())
                .text("source", (provision, names) -> provision.source())
                .page((provision, names) -> names.at(provision.provisionId()));
    }
}
