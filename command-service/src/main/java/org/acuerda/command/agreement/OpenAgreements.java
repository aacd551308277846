package org.acuerda.command.agreement;

import java.util.List;

/** Finds the agreements that a session has to speak of, as the register of open agreements knows them. */
public interface OpenAgreements {

    /** Agreements of a commission that are followed to their end and have not ended, in a lasting order. */
    List<String> of(String commissionId);

    /** Whether an agreement has a point. */
    boolean hasPoint(String agreementId, String pointId);
}
