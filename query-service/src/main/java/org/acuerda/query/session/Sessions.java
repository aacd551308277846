package org.acuerda.query.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;

/** Asks for sessions. */
public interface Sessions {

    /** Orders: {@code heldOn} (default, reversed), {@code kind}. */
    Listing<Projected<SessionView>> find(SessionFilter filter, Slice slice);

    Optional<SessionDetails> byId(String sessionId);

    /** What others say of these sessions, in no order. */
    List<SessionReference> references(Collection<String> sessionIds);
}
