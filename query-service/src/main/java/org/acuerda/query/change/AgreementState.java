package org.acuerda.query.change;

import java.time.LocalDate;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.agreement.AgreementView;
import org.jspecify.annotations.Nullable;

/**
 * View of an agreement's state at a record of the journal.
 *
 * @param dueOn the earliest day by which something was still to be done; null where there was none
 */
public record AgreementState(AgreementStatus status, @Nullable LocalDate dueOn) {

    static AgreementState of(AgreementView view) {
        return new AgreementState(view.status(), view.earliestDueOn().orElse(null));
    }
}
