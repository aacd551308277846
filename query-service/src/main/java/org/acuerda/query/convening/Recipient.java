package org.acuerda.query.convening;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.SessionView.Acknowledgement;
import org.acuerda.query.session.SessionView.Amendment;
import org.acuerda.query.session.SessionView.Call;
import org.acuerda.query.session.SessionView.Convocation;
import org.jspecify.annotations.Nullable;

/**
 * View model of a member who is to be called to a session, or was, and how the member responded.
 *
 * @param office as admitted
 * @param hasVote whether quorum and votes count the member; the session cannot open before all such members were called
 * @param calls every time the call was sent, oldest first
 * @param informed whether the present call reached the member: a changed call must be sent again
 * @param acknowledgement the latest; null where there is none
 */
record Recipient(
        String memberId,
        Office office,
        boolean hasVote,
        List<Call> calls,
        boolean informed,
        @Nullable Acknowledgement acknowledgement) {

    /** Members in office on the session's day and the other people called, in the order of admission. */
    static List<Recipient> of(SessionView session, Convocation call, CommissionView commission) {
        List<Attribution> amendments =
                call.correspondence().amendments().stream().map(Amendment::act).toList();
        return commission.members().stream()
                .filter(member -> member.isInOfficeOn(session.schedule().heldOn())
                        || !sent(call, member).isEmpty())
                .map(member -> of(call, member, amendments))
                .toList();
    }

    private static Recipient of(Convocation call, Member member, List<Attribution> amendments) {
        List<Call> calls = sent(call, member);
        return new Recipient(
                member.memberId(),
                member.office(),
                member.hasVote(),
                calls,
                calls.stream()
                        .anyMatch(sent -> amendments.stream().noneMatch(amended -> precedes(sent.act(), amended))),
                answers(call, member).reduce((earlier, later) -> later).orElse(null));
    }

    /** Whether a sending was made before an amendment; it may have been recorded later. */
    private static boolean precedes(Attribution sent, Attribution amended) {
        Optional<Instant> at = minute(sent);
        Optional<Instant> changed = minute(amended);
        return sent.position() < amended.position()
                || (at.isPresent() && changed.isPresent() && at.get().isBefore(changed.get()));
    }

    /** Seconds aside: people state hours by the minute. */
    private static Optional<Instant> minute(Attribution act) {
        return act.on().moment().map(moment -> moment.toInstant().truncatedTo(ChronoUnit.MINUTES));
    }

    private static List<Call> sent(Convocation call, Member member) {
        return call.correspondence().calls().stream()
                .filter(sent -> sent.memberIds().contains(member.memberId()))
                .toList();
    }

    private static Stream<Acknowledgement> answers(Convocation call, Member member) {
        return call.correspondence().acknowledgements().stream()
                .filter(answer -> answer.memberId().equals(member.memberId()));
    }

    /** Whether the call was sent to the member and not yet acknowledged. */
    public boolean isSilent() {
        return !calls.isEmpty() && acknowledgement == null;
    }
}
