package org.acuerda.command.execution;

import org.acuerda.command.decision.Rejected;
import org.acuerda.events.DomainEvent;

/** Evidence files that were uploaded. A file that an event names is kept for ever. */
public interface EvidenceFiles {

    /**
     * Keeps the files that an event names, in the transaction that stores it.
     *
     * <p>A historic event may name a file whose bytes were never here. A live one may do so only where an earlier event
     * names it already: nothing more is lost by it.
     *
     * @throws Rejected when a live event names another file that is not stored, or when what an event says of a stored
     *     file is not true of its content
     */
    void keep(DomainEvent event, boolean live);
}
