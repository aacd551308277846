package org.acuerda.query.agreement;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;

/** Asks for agreements. */
public interface Agreements {

    /** Orders: {@code adoptedOn} (default, reversed), {@code number}, {@code dueOn}. */
    Listing<AgreementEntry> find(AgreementFilter filter, Slice slice);

    Optional<AgreementDetails> byId(String agreementId);

    /**
     * How these agreements stood when a record of the journal had just been made, by id; those that were not there yet
     * are missing.
     */
    Map<String, AgreementView> at(long position, Collection<String> agreementIds);
}
