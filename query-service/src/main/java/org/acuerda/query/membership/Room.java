package org.acuerda.query.membership;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Value: where the pages of a commission stand in addresses. One commission alone has the root; of several each has a
 * room of its own, and the root belongs to all of them.
 *
 * @param commission null for the root of several, or of none
 * @param prefix with which its addresses begin; empty for the root
 */
public record Room(@Nullable CommissionView commission, String prefix) {

    /** Where the addresses of all rooms begin. */
    public static final String ALL = "/comisiones";

    /** Name of the variable in {@link #PATH}. */
    public static final String VARIABLE = "room";

    /** Pattern of the address of a room. */
    public static final String PATH = ALL + "/{" + VARIABLE + "}";

    /** Where the parts of pages stand that other sites show inside theirs. */
    public static final String EMBEDDED = "/insertar";

    /** The root of several commissions, or of none. */
    public static final Room OF_ALL = new Room(null, "");

    /** The only commission. */
    static Room alone(CommissionView commission) {
        return new Room(commission, "");
    }

    /** One of several commissions. */
    static Room named(String shortName, CommissionView commission) {
        return new Room(commission, ALL + "/" + shortName);
    }

    /** The address of a page in this room. */
    public String at(String path) {
        return prefix.isEmpty() ? path : path.equals("/") ? prefix : prefix + path;
    }

    /** The address under which other sites show a part of one of its pages. */
    public String embedded(String page) {
        return prefix + EMBEDDED + page.substring(prefix.length());
    }

    /** The address of the page of which an embedded part is. */
    public String whole(String embedded) {
        return prefix + embedded.substring(prefix.length() + EMBEDDED.length());
    }

    /** Whether rows of its lists belong to several commissions, so that each names its own. */
    public boolean isOfAll() {
        return commission == null;
    }

    /** A member of the commission, in office or not; empty where it has none with this identifier. */
    public Optional<CommissionView.Member> member(String id) {
        return commission == null
                ? Optional.empty()
                : commission.members().reversed().stream()
                        .filter(member -> member.memberId().equals(id))
                        .findFirst();
    }

    /** The commission to which its lists are limited; null where no other has anything in them. */
    public @Nullable String limit() {
        return prefix.isEmpty() || commission == null ? null : commission.commissionId();
    }

    /** The address of a page that all commissions share, limited to this one. */
    public String shared(String path) {
        return limit() == null ? path : path + "?commission=" + limit();
    }
}
