package org.acuerda.command.session.state;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.SessionConvened;

/**
 * State of the call: what was convened, which froze rules and calendar, and what came after.
 *
 * @param convenedAt when the session was convened
 * @param versionAt when the call got its present version
 * @param startsAt hour of the session as last called
 * @param firstStartsAt hour before any second call
 * @param second whether a second call was made
 * @param unwaivedIds items called for which no shorter notice was accepted
 * @param sentAt when the call first went to each member
 * @param informed members whom the last version of the call reached
 * @param acknowledgedAt when each member first acknowledged
 */
@Buildable
public record Call(
        SessionConvened convened,
        Instant convenedAt,
        Instant versionAt,
        Instant startsAt,
        Instant firstStartsAt,
        boolean second,
        Set<String> unwaivedIds,
        Map<String, Instant> sentAt,
        Set<String> informed,
        Map<String, Instant> acknowledgedAt)
        implements CallBuilder.With {

    public Call {
        unwaivedIds = Copies.of(unwaivedIds);
        sentAt = Copies.of(sentAt);
        informed = Copies.of(informed);
        acknowledgedAt = Copies.of(acknowledgedAt);
    }

    static Call of(SessionConvened convened, Instant at) {
        return CallBuilder.builder()
                .convened(convened)
                .convenedAt(at)
                .versionAt(at)
                .startsAt(convened.startsAt())
                .firstStartsAt(convened.startsAt())
                .second(false)
                .unwaivedIds(
                        convened.noticeWaiver().known().isPresent()
                                ? Set.of()
                                : ids(convened.agenda().items().stream()))
                .sentAt(Map.of())
                .informed(Set.of())
                .acknowledgedAt(Map.of())
                .build();
    }

    /** A sending may be recorded late: what went out before the last amendment informed of the version before it. */
    Call sent(CallSent event, Instant at) {
        Map<String, Instant> sent = new HashMap<>(sentAt);
        event.memberIds().forEach(member -> sent.merge(member, at, Call::earlier));
        Set<String> reached = new HashSet<>(informed);
        if (!ActTimes.isBefore(at, versionAt)) {
            reached.addAll(event.memberIds());
        }
        return with(call -> call.sentAt(sent).informed(reached));
    }

    Call acknowledged(CallAcknowledged event, Instant at) {
        Map<String, Instant> acknowledged = new HashMap<>(acknowledgedAt);
        acknowledged.putIfAbsent(event.memberId(), at);
        return withAcknowledgedAt(acknowledged);
    }

    /**
     * The call with another hour, venue or agenda, which must go out again. A waiver goes on for the items that stay as they
     * were.
     */
    Call amended(CallAmended event, Agenda before, Instant at) {
        Set<String> unwaived = ids(event.agenda().items().stream()
                .filter(item -> !before.items().contains(item) || unwaivedIds.contains(item.itemId())));
        return with(call -> call.versionAt(at)
                .startsAt(event.startsAt())
                .firstStartsAt(event.startsAt())
                .unwaivedIds(unwaived)
                .informed(Set.of()));
    }

    Call waived(Collection<String> itemIds) {
        Set<String> unwaived = new HashSet<>(unwaivedIds);
        unwaived.removeAll(itemIds);
        return withUnwaivedIds(unwaived);
    }

    Call again(Instant hour) {
        return with(call -> call.startsAt(hour).second(true));
    }

    public RuleSet ruleSet() {
        return convened.ruleSet();
    }

    public ZoneId zone() {
        return ZoneId.of(convened.timeZone());
    }

    /** The session's day in the commission's zone, second call or not. */
    public LocalDate day() {
        return startsAt.atZone(zone()).toLocalDate();
    }

    /** Whether a shorter notice was accepted for all that the session was called for. */
    public boolean isNoticeWaived() {
        return unwaivedIds.isEmpty();
    }

    private static Set<String> ids(Stream<Agenda.Item> items) {
        return items.map(Agenda.Item::itemId).collect(Collectors.toUnmodifiableSet());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
