package org.acuerda.query.provision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;

/** Asks for provisions. */
public interface Provisions {

    /** Orders: {@code name} (default: instrument, version, path). */
    Listing<Projected<ProvisionView>> find(ProvisionFilter filter, Slice slice);

    Optional<Projected<ProvisionView>> byId(String provisionId);

    /** Those of the identifiers that are catalogued, in the order asked. */
    List<ProvisionView> withIds(Collection<String> provisionIds);
}
