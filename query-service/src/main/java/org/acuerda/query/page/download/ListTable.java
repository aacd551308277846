package org.acuerda.query.page.download;

import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.naming.NameResolver;

/**
 * Source of a table: a list of a page as people take it home. Each component of this type is found at the address of
 * its page with the extension of a format.
 *
 * @param <V> what a row shows
 */
public interface ListTable<V> {

    /** The address of the page that shows the list; may have variables. */
    String address();

    /** Whether all commissions share the list, so that it is only at the root and not in their rooms. */
    default boolean isShared() {
        return false;
    }

    /** Whether its address alone lists everything that there is of its kind, as open data holds it. */
    default boolean isWhole() {
        return !address().contains("{");
    }

    /** The columns in the reader's language. */
    Columns<V> columns(TableRequest request);

    /** One slice of the list that the page shows under the same filters. */
    Listing<V> find(TableRequest request, Slice slice);

    /** The name of the table, with which its file's name begins. */
    default String name(TableRequest request) {
        return word();
    }

    /** The name of the table for people. */
    default String title(TableRequest request) {
        return request.words().say("table." + word());
    }

    /** The last word of the address. */
    default String word() {
        return address().substring(address().lastIndexOf('/') + 1);
    }

    /** The names for one row, with the hours of its commission; only rows with moments need it. */
    default NameResolver namesFor(V view, NameResolver names) {
        return names;
    }
}
