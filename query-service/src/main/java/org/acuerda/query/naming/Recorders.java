package org.acuerda.query.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerda.events.text.SameWords;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.MemberEntry;
import org.acuerda.query.membership.MemberFilter;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.record.RecordFilterBuilder;
import org.acuerda.query.record.Records;
import org.springframework.stereotype.Component;

/** Queries of who recorded something, by name. */
@Component
public final class Recorders {

    private static final Slice NEWEST = new Slice("-position", 1, null);

    private final Records records;
    private final Membership membership;

    Recorders(Records records, Membership membership) {
        this.records = records;
        this.membership = membership;
    }

    /** A choice of the filter. */
    public record Choice(String id, String name) {}

    /** Everyone who recorded something, in the order of the names. */
    public List<Choice> all(NameResolver names) {
        Map<String, String> members = membership.members(MemberFilter.all(), Slice.most()).items().stream()
                .map(MemberEntry::member)
                .collect(Collectors.toMap(member -> member.memberId(), member -> member.name(), (one, other) -> one));
        List<Choice> choices = new ArrayList<>(records.actors().stream()
                .map(actor -> new Choice(
                        actor, Optional.ofNullable(members.get(actor)).orElseGet(() -> name(actor, names))))
                .toList());
        choices.sort(Comparator.comparing(choice -> SameWords.folded(choice.name())));
        return choices;
    }

    /** The name of who is no member, as in the newest of their records. */
    public String name(String actor, NameResolver names) {
        return records.find(RecordFilterBuilder.builder().actor(actor).build(), NEWEST).items().stream()
                .map(line -> Recorder.of(line.record(), names).name().text())
                .findFirst()
                .orElseGet(() -> names.person(actor).text());
    }
}
