package org.acuerda.command.session.rules;

import org.acuerda.command.session.state.SessionState;

/** Query of another session as it is now, without a lock. */
@FunctionalInterface
public interface Sessions {

    /** The session's fold up to its last stored event; {@link SessionState#exists()} is false where there is none. */
    SessionState of(String sessionId);
}
