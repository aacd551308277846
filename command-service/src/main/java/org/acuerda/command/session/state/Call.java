package org.acuerda.command.session.state;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.acuerda.command.decision.Buildable;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.SessionConvened;

/**
 * State of the call: what was convened, which froze rules and calendar, and what came after.
 *
 * @param startsAt hour of the session as last called
 * @param firstStartsAt hour before any second call
 * @param second whether a second call was made
 * @param sentAt when the call first went to each member
 * @param informed members whom the last version of the call reached
 * @param acknowledgedAt when each member first acknowledged
 */
@Buildable
public record Call(
        SessionConvened convened,
        Instant startsAt,
        Instant firstStartsAt,
        boolean second,
        Map<String, Instant> sentAt,
        Set<String> informed,
        Map<String, Instant> acknowledgedAt)
        implements CallBuilder.With {

    public Call {
        sentAt = Map.copyOf(sentAt);
        informed = Set.copyOf(informed);
        acknowledgedAt = Map.copyOf(acknowledgedAt);
    }

    static Call of(SessionConvened convened) {
        return new Call(convened, convened.startsAt(), convened.startsAt(), false, Map.of(), Set.of(), Map.of());
    }

    Call sent(CallSent event, Instant at) {
        Map<String, Instant> sent = new HashMap<>(sentAt);
        event.memberIds().forEach(member -> sent.putIfAbsent(member, at));
        Set<String> reached = new HashSet<>(informed);
        reached.addAll(event.memberIds());
        return with(call -> call.sentAt(sent).informed(reached));
    }

    Call acknowledged(CallAcknowledged event, Instant at) {
        Map<String, Instant> acknowledged = new HashMap<>(acknowledgedAt);
        acknowledged.putIfAbsent(event.memberId(), at);
        return withAcknowledgedAt(acknowledged);
    }

    /** The call with another hour, venue or agenda, which must go out again. */
    Call amended(Instant hour) {
        return with(call -> call.startsAt(hour).firstStartsAt(hour).informed(Set.of()));
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

    public boolean isNoticeWaived() {
        return convened.noticeWaiver().known().isPresent();
    }
}
