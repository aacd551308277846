package org.acuerda.command.agreement;

import java.util.List;

/** Query of the agreements that a session has to review, answered from the register of open agreements. */
public interface OpenAgreements {

    /** Agreements of a commission that are followed to their end and have not ended, in a stable order. */
    List<String> of(String commissionId);

    /** Whether an agreement has a point. */
    boolean hasPoint(String agreementId, String pointId);
}
