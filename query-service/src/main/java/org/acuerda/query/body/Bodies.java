package org.acuerda.query.body;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;

/** Asks for bodies. */
public interface Bodies {

    /** Orders: {@code name} (default). */
    Listing<Projected<BodyView>> find(BodyFilter filter, Slice slice);

    Optional<Projected<BodyView>> byId(String bodyId);

    /** Those of the identifiers that are bodies of the register, in the order asked. */
    List<BodyView> withIds(Collection<String> bodyIds);
}
