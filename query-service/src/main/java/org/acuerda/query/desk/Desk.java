package org.acuerda.query.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.Majority.CastingVote;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * View model of the desk of a session in progress. It shows what is on record; the command side decides which acts are
 * available.
 *
 * @param quorum as counted now; null while the command side does not answer
 * @param line the quorum over time
 * @param seats members in office and guests
 * @param voterIds members in office with a vote
 */
record Desk(SessionView held, @Nullable QuorumNow quorum, QuorumLine line, List<Seat> seats, Set<String> voterIds) {

    Desk {
        seats = List.copyOf(seats);
        voterIds = Set.copyOf(voterIds);
    }

    /**
     * A voter of the open vote.
     *
     * @param choice what they voted; null while they have not
     * @param before what their vote said before it was corrected; null where it was not
     * @param excused why they do not vote; null where they do
     */
    record Voter(
            String id,
            String name,
            Ballot.@Nullable Choice choice,
            Ballot.@Nullable Choice before,
            @Nullable String excused) {

        /** Whether their vote is still awaited. */
        public boolean mayVote() {
            return choice == null && excused == null;
        }
    }

    static Desk of(SessionView held, CommissionView commission, @Nullable QuorumNow quorum, NameResolver names) {
        List<CommissionView.Member> members = commission.members().stream()
                .filter(CommissionView.Member::isInOffice)
                .toList();
        int required = quorum == null ? 1 : quorum.required();
        Stream<Seat> inOffice =
                members.stream().map(member -> Seat.of(member.memberId(), names, about(member, names), held));
        Stream<Seat> others = held.attendance().roll().stream()
                .map(entry -> entry.entry().attendeeId())
                .distinct()
                .filter(id ->
                        members.stream().noneMatch(member -> member.memberId().equals(id)))
                .map(id -> Seat.of(id, names, names.words().of(Roll.Quality.GUEST), held));
        Map<String, String> units = units(held, members);
        return new Desk(
                held,
                quorum,
                QuorumLine.of(
                        held.attendance().valid().stream()
                                .map(SessionView.RollEntry::entry)
                                .toList(),
                        units,
                        counted(held),
                        required),
                Stream.concat(inOffice, others).toList(),
                units.keySet());
    }

    /** The unit of each member with a vote, by which the quorum counts. */
    private static Map<String, String> units(SessionView held, List<CommissionView.Member> members) {
        boolean bodiesVote = held.schedule()
                .convocation()
                .known()
                .filter(call -> call.ruleSet().votingUnit() == RuleSet.VotingUnit.BODY)
                .isPresent();
        return members.stream()
                .filter(CommissionView.Member::hasVote)
                .collect(Collectors.toMap(
                        CommissionView.Member::memberId,
                        member -> bodiesVote ? member.bodyId().known().orElse(member.memberId()) : member.memberId()));
    }

    private static NavigableMap<Instant, Integer> counted(SessionView held) {
        NavigableMap<Instant, Integer> counted = new TreeMap<>();
        held.attendance().quorum().forEach(count -> count.act()
                .on()
                .moment()
                .ifPresent(at -> counted.put(at.toInstant(), count.count().required())));
        return counted;
    }

    private static String about(CommissionView.Member member, NameResolver names) {
        String office = names.words().of(member.office());
        return member.bodyId()
                .known()
                .map(body -> office + ", " + names.body(body).text())
                .orElse(office);
    }

    /** The vote whose result is not declared; null where there is none. */
    public SessionView.@Nullable Vote vote() {
        return held.deliberation().votes().stream()
                .filter(SessionView.Vote::pending)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The current item: the one that is voted on, else the one taken up last; null where there is none. */
    public SessionView.@Nullable Item current() {
        SessionView.@Nullable Vote vote = vote();
        Stream<SessionView.Item> open = held.business().agenda().stream().filter(item -> item.outcome() == null);
        return vote != null
                ? open.filter(item -> item.itemId().equals(vote.itemId()))
                        .findFirst()
                        .orElse(null)
                : open.filter(item -> !item.presentations().isEmpty())
                        .max((one, other) -> Long.compare(position(one), position(other)))
                        .orElse(null);
    }

    /** The item that ended last without a vote and without an agreement, as it can be opened again; null where none did. */
    public SessionView.@Nullable Item endedLast() {
        return held.business().agenda().stream()
                .filter(item -> item.outcome() != null)
                .max(Comparator.comparingLong(item -> Optional.ofNullable(item.outcome())
                        .map(outcome -> outcome.act().position())
                        .orElse(0L)))
                .filter(item -> item.outcome() != null
                        && item.outcome().agreementId().known().isEmpty()
                        && !item.outcome().outcome().known().equals(Optional.of(Agenda.Outcome.REJECTED)))
                .orElse(null);
    }

    /** The votes without a result on the current item that can be repeated: the last one; null where there is none. */
    public SessionView.@Nullable Vote repeatable() {
        SessionView.@Nullable Item current = current();
        return current == null || vote() != null
                ? null
                : held.deliberation().votes().stream()
                        .filter(vote -> vote.itemId().equals(current.itemId()))
                        .reduce((earlier, later) -> later)
                        .filter(vote -> vote.remedies().voiding() != null)
                        .orElse(null);
    }

    /** The members with a vote who came after the vote had opened, by name; empty where nobody did. */
    public String lateForVote() {
        SessionView.@Nullable Vote vote = vote();
        return vote == null || vote.result().closing() != null
                ? ""
                : present().stream()
                        .filter(seat -> voterIds.contains(seat.id()))
                        .filter(seat -> !vote.opening().voterIds().contains(seat.id()))
                        .map(seat -> seat.person().text())
                        .collect(Collectors.joining(", "));
    }

    private static long position(SessionView.Item item) {
        return item.presentations().isEmpty()
                ? 0
                : item.presentations().getLast().act().position();
    }

    /** The voters of the current vote. */
    public List<Voter> voters(NameResolver names) {
        SessionView.@Nullable Vote vote = vote();
        return vote == null
                ? List.of()
                : vote.opening().voterIds().stream()
                        .map(id -> voter(vote, id, names))
                        .toList();
    }

    /** Whether a vote by name is still awaited. */
    public boolean votesMissing() {
        SessionView.@Nullable Vote vote = vote();
        return vote != null
                && vote.polling().ballots().size() + vote.polling().excused().size()
                        < vote.opening().voterIds().size();
    }

    private Voter voter(SessionView.Vote vote, String id, NameResolver names) {
        return new Voter(
                id,
                names.attendee(held.sessionId(), id).text(),
                vote.polling().ballots().stream()
                        .filter(ballot -> ballot.voterId().equals(id))
                        .map(Ballot.Vote::choice)
                        .findFirst()
                        .orElse(null),
                vote.remedies().ballotCorrections().stream()
                        .filter(correction -> correction.voterId().equals(id))
                        .map(SessionView.BallotCorrection::before)
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                vote.polling().excused().stream()
                        .filter(excused -> excused.memberId().equals(id))
                        .map(SessionView.Excused::reason)
                        .findFirst()
                        .orElse(null));
    }

    /** Whether the current item is the review of open agreements. */
    public boolean isReviewing() {
        SessionView.@Nullable Item current = current();
        return current != null
                && current.matter()
                        .known()
                        .filter(Agenda.Matter.AGREEMENT_REVIEW::equals)
                        .isPresent();
    }

    /** The valid reviews: the last of each agreement and point. */
    public List<SessionView.Review> reviews() {
        return held.deliberation().reviews().stream()
                .filter(review -> held.deliberation().reviews().stream()
                        .noneMatch(other -> other.corrects().known().equals(Optional.of(review.reviewId()))))
                .toList();
    }

    /** The seat whose entry was made last, so that it can be withdrawn; null where the last record of the roll is none. */
    public @Nullable Seat undoable() {
        List<SessionView.RollEntry> roll = held.attendance().roll();
        return roll.isEmpty()
                        || roll.getLast().correction() != null
                        || roll.getLast().withdrawal() != null
                ? null
                : seats.stream()
                        .filter(seat -> seat.id().equals(roll.getLast().entry().attendeeId()))
                        .findFirst()
                        .orElse(null);
    }

    /** The seats that may preside: voters who are present. */
    public List<Seat> present() {
        return seats.stream()
                .filter(seat -> seat.isPresent() && !seat.isGuest())
                .toList();
    }

    /** Who presides; null before the session opened. */
    public @Nullable String presiding() {
        return held.attendance().presiding().isEmpty()
                ? null
                : held.attendance().presiding().getLast().presidingId();
    }

    /** The choices that the rules leave to whoever presides over a tie: their own vote, or both. */
    public List<Ballot.Choice> castingChoices() {
        SessionView.@Nullable Vote vote = vote();
        boolean free = held.schedule()
                .convocation()
                .known()
                .filter(call -> call.ruleSet().majority().castingVote() == CastingVote.FREE)
                .isPresent();
        return Optional.ofNullable(vote).stream()
                .filter(tied -> !free)
                .flatMap(tied -> tied.polling().ballots().stream())
                .filter(ballot -> ballot.voterId().equals(presiding()))
                .map(Ballot.Vote::choice)
                .findFirst()
                .map(List::of)
                .orElse(List.of(Ballot.Choice.IN_FAVOUR, Ballot.Choice.AGAINST));
    }

    /** The item to take up next: the first one that was neither taken up nor concluded; null where there is none. */
    public SessionView.@Nullable Item next() {
        return held.business().agendaApproval() == null
                ? null
                : held.business().agenda().stream()
                        .filter(item ->
                                item.outcome() == null && item.presentations().isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    /** The person to call next: the first after the last entry of the roll who is awaited; null where all were called. */
    public @Nullable Seat nextAwaited() {
        List<SessionView.RollEntry> roll = held.attendance().roll();
        String last = roll.isEmpty() ? "" : roll.getLast().entry().attendeeId();
        int after = seats.stream().map(Seat::id).toList().indexOf(last) + 1;
        return Stream.concat(seats.stream().skip(after), seats.stream().limit(after))
                .filter(seat -> !seat.isCalled())
                .findFirst()
                .orElse(null);
    }

    /** Whether the last record of the session says that somebody arrived. */
    public boolean isCallingTheRoll(long position) {
        List<SessionView.RollEntry> roll = held.attendance().roll();
        return !roll.isEmpty()
                && roll.getLast().act().position() == position
                && roll.getLast().entry() instanceof Roll.Arrival;
    }

    /** What carries a text on the current item now; null where nobody votes on it. */
    public @Nullable MajorityNeeded majority() {
        SessionView.@Nullable Vote vote = vote();
        boolean votable = current() != null
                && !isReviewing()
                && (vote == null || vote.result().closing() == null);
        int present = vote == null
                ? unitsPresent()
                : (int) vote.opening().voterIds().stream()
                        .filter(id -> takesPart(vote, id))
                        .count();
        return !votable || present == 0
                ? null
                : held.schedule()
                        .convocation()
                        .known()
                        .map(call -> new MajorityNeeded(call.ruleSet().majority(), present))
                        .orElse(null);
    }

    private int unitsPresent() {
        return quorum != null
                ? quorum.present()
                : line.isEmpty() ? 0 : line.last().present();
    }

    private boolean takesPart(SessionView.Vote vote, String id) {
        return vote.polling().ballots().stream()
                        .anyMatch(ballot -> ballot.voterId().equals(id))
                || present().stream().anyMatch(seat -> seat.id().equals(id));
    }

    /** The item that can be added to the agenda; null where there is none. */
    public @Nullable AgendaAddition addition() {
        return AgendaAddition.to(held).orElse(null);
    }
}
