package org.acuerda.query.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.session.SessionDetails.NamedPerson;
import org.acuerda.query.session.SessionView.Acknowledgement;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.SessionView.Doubt;
import org.acuerda.query.session.SessionView.Excused;
import org.acuerda.query.session.SessionView.ItemExcuse;
import org.acuerda.query.session.SessionView.Observation;
import org.acuerda.query.session.SessionView.Presiding;
import org.acuerda.query.session.SessionView.SeparateVote;
import org.acuerda.query.session.SessionView.Vote;

/**
 * Value: persons whom a session mentions by identifier: members, also those who vote for a body, and guests.
 *
 * @param ids in the order in which they are first mentioned
 * @param called names as called in the roll
 */
record ParticipantIds(Set<String> ids, Map<String, String> called) {

    static ParticipantIds in(SessionView view) {
        Set<String> ids = new LinkedHashSet<>();
        view.schedule().convocation().known().ifPresent(convocation -> ids.addAll(ids(convocation)));
        view.attendance().roll().forEach(entry -> ids.add(entry.entry().attendeeId()));
        view.attendance().presiding().stream().map(Presiding::presidingId).forEach(ids::add);
        view.business().agenda().stream()
                .flatMap(item -> item.remedies().excuses().stream())
                .map(ItemExcuse::memberId)
                .forEach(ids::add);
        view.deliberation().votes().forEach(vote -> ids.addAll(ids(vote)));
        view.outcome().minutes().observations().stream()
                .map(Observation::memberId)
                .forEach(ids::add);
        ids.addAll(view.outcome().minutes().signatoryIds());
        return new ParticipantIds(ids, called(view));
    }

    /** Each with the name that the register has now, else as called in the roll. */
    List<NamedPerson> named(Collection<Member> members) {
        Map<String, String> names = new HashMap<>(called);
        members.forEach(member -> names.put(member.memberId(), member.name()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(names.get(id)).map(name -> new NamedPerson(id, name)).stream())
                .toList();
    }

    private static List<String> ids(Convocation convocation) {
        return Stream.of(
                        Stream.of(convocation.convenedBy()),
                        convocation.correspondence().calls().stream().flatMap(call -> call.memberIds().stream()),
                        convocation.correspondence().acknowledgements().stream().map(Acknowledgement::memberId))
                .flatMap(id -> id)
                .toList();
    }

    private static List<String> ids(Vote vote) {
        return Stream.of(
                        Stream.of(vote.opening().presidingId()),
                        vote.opening().voterIds().stream(),
                        vote.polling().ballots().stream().map(Ballot.Vote::voterId),
                        vote.polling().excused().stream().map(Excused::memberId),
                        vote.polling().separateVotes().stream().map(SeparateVote::memberId),
                        vote.remedies().doubts().stream().map(Doubt::personId))
                .flatMap(id -> id)
                .toList();
    }

    private static Map<String, String> called(SessionView view) {
        return view.attendance().roll().stream()
                .flatMap(entry -> entry.entry() instanceof Roll.Arrival arrival ? Stream.of(arrival) : Stream.empty())
                .collect(Collectors.toMap(Roll.Arrival::attendeeId, Roll.Arrival::name, (first, last) -> last));
    }
}
