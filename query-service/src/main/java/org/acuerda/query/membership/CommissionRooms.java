package org.acuerda.query.membership;

import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.KeptReading;
import org.springframework.stereotype.Component;

/** Register of the rooms of all commissions. It is read again when the record goes on. */
@Component
public final class CommissionRooms {

    private final AllCommissions commissions;
    private final Freshness freshness;
    private final KeptReading<Long, Rooms> kept = new KeptReading<>();

    CommissionRooms(AllCommissions commissions, Freshness freshness) {
        this.commissions = commissions;
        this.freshness = freshness;
    }

    /** The rooms as the record has them now. */
    public Rooms now() {
        return kept.of(freshness.asOf().position(), () -> new Rooms(commissions.read()));
    }
}
