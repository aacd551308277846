package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.function.UnaryOperator;
import org.acuerda.events.session.SessionEvent.ExcuseWithdrawn;
import org.acuerda.events.session.SessionEvent.ItemReopened;
import org.acuerda.events.session.SessionEvent.ItemReturned;
import org.acuerda.events.session.SessionEvent.MemberExcused;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.Excused;
import org.acuerda.query.session.SessionView.Item;
import org.acuerda.query.session.SessionView.PutRight;

/** Fold of what was put right in items, and of excuses that came before a vote. */
final class ItemRemedyFold {

    private ItemRemedyFold() {}

    static SessionView returned(SessionView now, ItemReturned event, Attribution act) {
        PutRight undone = new PutRight(null, event.reason(), act);
        return changed(
                now,
                event.itemId(),
                item -> item.with(back -> back.presented(null).putRight(plus(item.putRight(), undone))));
    }

    static SessionView reopened(SessionView now, ItemReopened event, Attribution act) {
        return changed(
                now,
                event.itemId(),
                item -> item.with(open -> open.outcome(null)
                        .putRight(plus(item.putRight(), new PutRight(item.outcome(), event.reason(), act)))));
    }

    static SessionView excused(SessionView now, MemberExcused event, Attribution act) {
        Excused excused = new Excused(event.memberId(), event.reason(), act);
        return changed(now, event.itemId(), item -> item.withExcused(plus(item.excused(), excused)));
    }

    static SessionView unexcused(SessionView now, ExcuseWithdrawn event) {
        return changed(
                now,
                event.itemId(),
                item -> item.withExcused(item.excused().stream()
                        .filter(excused -> !excused.memberId().equals(event.memberId()))
                        .toList()));
    }

    private static SessionView changed(SessionView now, String itemId, UnaryOperator<Item> change) {
        return now.withBusiness(now.business()
                .withAgenda(
                        replaced(now.business().agenda(), item -> item.itemId().equals(itemId), change)));
    }
}
