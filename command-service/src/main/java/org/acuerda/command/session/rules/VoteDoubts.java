package org.acuerda.command.session.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;

/**
 * Rules of doubt: what a vote rests on is asked again when the vote is used, from the membership of its days and
 * from the corrections of the roll since. What was confirmed is in doubt no longer.
 *
 * @param persons who took part in the vote and, as is known now, should not have
 * @param count quorum of the vote, counted again over the membership of the day on which it opened
 * @param quorumDoubtful whether that quorum was missing, and that was not confirmed
 */
record VoteDoubts(List<String> persons, Roll.Count count, boolean quorumDoubtful) {

    static VoteDoubts of(SessionContext context, VoteState vote) {
        Roll.Count count = recounted(context, vote);
        TreeSet<String> persons = new TreeSet<>(ofMembership(context, vote));
        persons.removeAll(vote.doubt().confirmed());
        persons.addAll(vote.doubt().raised());
        boolean confirmed = vote.doubt()
                .count()
                .filter(known -> known.present() == count.present() && known.required() == count.required())
                .isPresent();
        return new VoteDoubts(List.copyOf(persons), count, !count.isReached() && !confirmed);
    }

    /** Persons whose part was used and who were no members with a vote on each day of the vote. */
    static List<String> ofMembership(SessionContext context, VoteState vote) {
        LocalDate first = day(context, vote.openedAt());
        LocalDate last = day(context, vote.closedAt().orElse(vote.openedAt()));
        return used(vote)
                .distinct()
                .filter(isVoter(context, first).and(isVoter(context, last)).negate())
                .toList();
    }

    boolean any() {
        return quorumDoubtful || !persons.isEmpty();
    }

    /** A doubtful vote decides nothing. */
    void demandNone(SessionContext context) {
        Rejected.when(!persons.isEmpty(), SessionRejection.VOTE_DOUBTFUL, context.names(persons));
        Rejected.when(quorumDoubtful, SessionRejection.VOTE_QUORUM_DOUBTFUL, count.present(), count.required());
    }

    /** In a vote by count any of the voters may have raised a hand. */
    private static Stream<String> used(VoteState vote) {
        Stream<String> voters = vote.opened().method() == Ballot.Method.BY_NAME
                ? vote.cast().keySet().stream()
                : vote.opened().voterIds().stream()
                        .filter(voter -> !vote.excused().contains(voter));
        return Stream.of(voters, Stream.of(vote.opened().presidingId()), vote.tieBrokenBy().stream())
                .flatMap(ids -> ids);
    }

    private static Roll.Count recounted(SessionContext context, VoteState vote) {
        LocalDate day = day(context, vote.openedAt());
        Roll.Count now = Quorum.count(
                context.rules(),
                context.isHeldWithThosePresent(),
                context.membership(),
                day,
                context.state().attendance());
        int present = (int)
                vote.opened().voterIds().stream().filter(isVoter(context, day)).count();
        return new Roll.Count(now.membership(), now.required(), present, now.membershipSequence());
    }

    private static Predicate<String> isVoter(SessionContext context, LocalDate day) {
        return memberId -> isVoterOn(context, memberId, day);
    }

    static boolean isVoterOn(SessionContext context, String memberId, LocalDate day) {
        return context.membership().votersOn(day).stream()
                .anyMatch(member -> member.memberId().equals(memberId));
    }

    /** The day of an hour where the commission's days begin and end. */
    static LocalDate day(SessionContext context, Instant at) {
        return at.atZone(context.call().zone()).toLocalDate();
    }
}
