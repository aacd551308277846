package org.acuerda.query.agreement;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;

/** Asks for agreements. */
public interface Agreements {

    /** Orders: {@code adoptedOn} (default, reversed), {@code number}, {@code dueOn}. */
    Listing<AgreementEntry> find(AgreementFilter filter, Slice slice);

    Optional<AgreementDetails> byId(String agreementId);
}
