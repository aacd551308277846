package org.acuerda.query.convening;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.SessionView.Acknowledgement;
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
        long standsSince = call.correspondence().amendments().stream()
                .mapToLong(amendment -> amendment.act().position())
                .max()
                .orElse(0);
        return commission.members().stream()
                .filter(member -> member.isInOfficeOn(session.schedule().heldOn())
                        || !sent(call, member).isEmpty())
                .map(member -> of(call, member, standsSince))
                .toList();
    }

    private static Recipient of(Convocation call, Member member, long standsSince) {
        List<Call> calls = sent(call, member);
        return new Recipient(
                member.memberId(),
                member.office(),
                member.hasVote(),
                calls,
                calls.stream().anyMatch(sent -> sent.act().position() > standsSince),
                answers(call, member).reduce((earlier, later) -> later).orElse(null));
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
