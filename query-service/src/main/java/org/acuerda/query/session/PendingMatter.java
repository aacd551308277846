package org.acuerda.query.session;

import org.acuerda.events.session.Agenda;

/**
 * Query answer: a matter that a session left to a later one.
 *
 * @param session that left it
 * @param item as it was there
 */
public record PendingMatter(SessionReference session, SessionView.Item item) {

    /** The reference by which an item of a later call takes it up. */
    public Agenda.Reference matter() {
        return new Agenda.Reference(session.sessionId(), item.itemId());
    }
}
