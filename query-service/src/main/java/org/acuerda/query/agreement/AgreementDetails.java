package org.acuerda.query.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Dated;
import org.acuerda.query.provision.ProvisionView;
import org.acuerda.query.remark.RemarkView;

/**
 * Query answer: an agreement with everything its page shows.
 *
 * @param provisions the catalogued provisions that its legal basis names
 * @param remarks corrections and annotations about it
 */
@Schema(name = "SingleAgreementDetails")
public record AgreementDetails(
        AsOf asOf, @JsonUnwrapped AgreementEntry entry, List<ProvisionView> provisions, List<RemarkView> remarks)
        implements Dated {

    public AgreementDetails {
        provisions = List.copyOf(provisions);
        remarks = List.copyOf(remarks);
    }

    @Override
    public Long version() {
        return entry.sequence();
    }

    /** The agreement itself. */
    public AgreementView view() {
        return entry.view();
    }
}
