package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import org.acuerda.events.session.SessionEvent.ExcuseWithdrawn;
import org.acuerda.events.session.SessionEvent.ItemReopened;
import org.acuerda.events.session.SessionEvent.ItemReturned;
import org.acuerda.events.session.SessionEvent.MemberExcused;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.ExcuseWithdrawal;
import org.acuerda.query.session.SessionView.Item;
import org.acuerda.query.session.SessionView.ItemExcuse;
import org.acuerda.query.session.SessionView.ItemRemedies;
import org.acuerda.query.session.SessionView.Presentation;
import org.acuerda.query.session.SessionView.PutRight;
import org.jspecify.annotations.Nullable;

/** Fold of what was put right in items, and of excuses that came before a vote. */
final class ItemRemedyFold {

    private ItemRemedyFold() {}

    static SessionView returned(SessionView now, ItemReturned event, Attribution act) {
        return AgendaFold.change(now, event.itemId(), item -> {
            List<Presentation> presentations = item.presentations();
            @Nullable Presentation last = presentations.isEmpty() ? null : presentations.getLast();
            PutRight undone = new PutRight(last, null, event.reason(), act);
            return item.with(back -> back.presentations(presentations.stream()
                            .limit(Math.max(0, presentations.size() - 1))
                            .toList())
                    .remedies(with(item, undone)));
        });
    }

    static SessionView reopened(SessionView now, ItemReopened event, Attribution act) {
        return AgendaFold.change(
                now,
                event.itemId(),
                item -> item.with(open -> open.outcome(null)
                        .remedies(with(item, new PutRight(null, item.outcome(), event.reason(), act)))));
    }

    static SessionView excused(SessionView now, MemberExcused event, Attribution act) {
        ItemExcuse excuse = new ItemExcuse(event.memberId(), event.reason(), act, null);
        return AgendaFold.change(
                now,
                event.itemId(),
                item -> item.withRemedies(new ItemRemedies(
                        item.remedies().putRight(), plus(item.remedies().excuses(), excuse))));
    }

    static SessionView unexcused(SessionView now, ExcuseWithdrawn event, Attribution act) {
        return AgendaFold.change(
                now,
                event.itemId(),
                item -> item.withRemedies(new ItemRemedies(
                        item.remedies().putRight(),
                        replaced(
                                item.remedies().excuses(),
                                excuse -> excuse.memberId().equals(event.memberId()) && excuse.withdrawal() == null,
                                excuse -> new ItemExcuse(
                                        excuse.memberId(),
                                        excuse.reason(),
                                        excuse.act(),
                                        new ExcuseWithdrawal(event.reason(), act))))));
    }

    private static ItemRemedies with(Item item, PutRight undone) {
        return new ItemRemedies(
                plus(item.remedies().putRight(), undone), item.remedies().excuses());
    }
}
