package org.acuerda.command.session.rules;

import org.acuerda.command.session.state.SessionState;

/** Finds another session as it stands now, without holding up those who change it. */
@FunctionalInterface
public interface Sessions {

    /** The session's fold up to its last stored event; {@link SessionState#exists()} is false where there is none. */
    SessionState of(String sessionId);
}
