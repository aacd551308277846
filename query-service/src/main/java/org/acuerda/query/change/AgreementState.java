package org.acuerda.query.change;

import java.time.LocalDate;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.agreement.AgreementTerms;
import org.acuerda.query.agreement.AgreementView;
import org.jspecify.annotations.Nullable;

/**
 * View of an agreement's state at a record of the journal.
 *
 * @param dueOn the day that spoke for the agreement; null where there was none
 */
public record AgreementState(AgreementStatus status, @Nullable LocalDate dueOn) {

    static AgreementState of(AgreementView view, AgreementTerms terms) {
        return new AgreementState(view.status(), terms.whole().dueOn());
    }
}
