package org.acuerda.query.membership;

import org.acuerda.query.answer.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Register of the rooms of all commissions. It is read again when the record goes on. */
@Component
public final class CommissionRooms {

    private final AllCommissions commissions;
    private final Freshness freshness;
    private volatile @Nullable Read read;

    CommissionRooms(AllCommissions commissions, Freshness freshness) {
        this.commissions = commissions;
        this.freshness = freshness;
    }

    /** The rooms as the record has them now. */
    public Rooms now() {
        @Nullable Read last = read;
        long position = freshness.asOf().position();
        if (last == null || last.position != position) {
            last = new Read(position, new Rooms(commissions.read()));
            read = last;
        }
        return last.rooms;
    }

    /** Value: the rooms as they were read at a position of the journal. */
    private record Read(long position, Rooms rooms) {}
}
