package org.acuerda.query.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.acuerda.query.provision.ProvisionView;
import org.acuerda.query.remark.RemarkView;

/**
 * An agreement with everything its page shows.
 *
 * @param provisions the catalogued provisions that its legal basis names
 * @param remarks corrections and annotations about it
 */
public record AgreementDetails(
        @JsonUnwrapped AgreementEntry entry, List<ProvisionView> provisions, List<RemarkView> remarks) {

    public AgreementDetails {
        provisions = List.copyOf(provisions);
        remarks = List.copyOf(remarks);
    }

    /** The agreement itself. */
    public AgreementView view() {
        return entry.view();
    }
}
