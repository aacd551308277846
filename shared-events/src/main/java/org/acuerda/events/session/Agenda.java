package org.acuerda.events.session;

import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;

/** Value: the agenda of a session (orden del día), as called. */
public record Agenda(List<Item> items) {

    public Agenda {
        items = List.copyOf(items);
    }

    /** What an item is for. An election of the coordinator is no item: it is a process of its own. */
    public enum Matter {
        ROLL_CALL,
        AGENDA_APPROVAL,
        MINUTES_APPROVAL,
        SUBSTANTIVE,
        AGREEMENT_REVIEW,
        GENERAL_BUSINESS,
        CLOSING;

        /** Whether an item of this kind that a session leaves waits for a later one; every session has the others. */
        public boolean comesBack() {
            return this == SUBSTANTIVE || this == MINUTES_APPROVAL;
        }
    }

    /**
     * One item.
     *
     * @param number as written, for example {@code 5} or {@code 6.1}
     * @param parentId item under which it was added (general business); not on record for an item of its own
     */
    public record Item(
            String itemId,
            String number,
            Matter matter,
            String title,
            Recorded<String> parentId,
            List<Proposal.Document> documents) {

        public Item {
            documents = List.copyOf(documents);
        }
    }

    /** An item of another session. */
    public record Reference(String sessionId, String itemId) {}

    /** An item of this session that was left pending by another, as which it was listed there. */
    public record TakenUp(String itemId, Reference comesFrom) {}

    /** How an item ended; each ends in exactly one way. */
    public enum Outcome {
        PRESENTED,
        NOTED,
        AGREEMENT_ADOPTED,
        REJECTED,
        WITHDRAWN,
        POSTPONED,
        REFERRED
    }
}
