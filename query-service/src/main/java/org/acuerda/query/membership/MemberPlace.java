package org.acuerda.query.membership;

import java.util.Comparator;
import java.util.List;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.mongo.Cursor;
import org.acuerda.query.search.SortKey;

/**
 * Value: place of a member in a list by name.
 *
 * @param id distinguishes two admissions of the same member
 */
record MemberPlace(String name, String id) implements Comparable<MemberPlace> {

    /** One slice of the members, who come in any order. */
    static Listing<MemberEntry> slice(List<MemberEntry> members, Order order, Slice slice, AsOf asOf) {
        Comparator<MemberPlace> byName = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<MemberEntry> following = members.stream()
                .filter(member -> slice.cursor() == null
                        || byName.compare(place(member), place(Cursor.of(slice.cursor(), order))) > 0)
                .sorted(Comparator.comparing(MemberPlace::place, byName))
                .toList();
        boolean more = following.size() > slice.size();
        List<MemberEntry> shown = more ? following.subList(0, slice.size()) : following;
        return new Listing<>(
                asOf,
                members.size(),
                shown,
                more ? place(shown.getLast()).cursor().text(order) : null);
    }

    @Override
    public int compareTo(MemberPlace other) {
        return Comparator.comparing(MemberPlace::name)
                .thenComparing(MemberPlace::id)
                .compare(this, other);
    }

    private Cursor cursor() {
        return new Cursor(name, id);
    }

    private static MemberPlace place(MemberEntry entry) {
        return new MemberPlace(
                SortKey.text(entry.member().name()),
                "%s/%019d"
                        .formatted(
                                entry.member().memberId(), entry.member().act().position()));
    }

    private static MemberPlace place(Cursor cursor) {
        return new MemberPlace(cursor.value().toString(), cursor.id().toString());
    }
}
