package org.acuerda.query.page.download;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.ListRequest;
import org.jspecify.annotations.Nullable;

/**
 * Iterator over the rows of a list, which it reads slice by slice, so that a long list never lies in memory. Names are
 * forgotten after each slice for the same reason.
 */
final class TableRows<V> implements Iterator<Row<V>> {

    private final ListTable<V> list;
    private final Function<Slice, Listing<V>> find;
    private final Supplier<NameResolver> freshNames;
    private final @Nullable String sort;

    private Listing<V> slice;
    private NameResolver names;
    private int place;
    private int given;

    /** Reads the first slice, so that a request that cannot be understood fails before anything is written. */
    TableRows(
            ListTable<V> list,
            Function<Slice, Listing<V>> find,
            Supplier<NameResolver> freshNames,
            @Nullable String sort) {
        this.list = list;
        this.find = find;
        this.freshNames = freshNames;
        this.sort = sort;
        names = freshNames.get();
        slice = find.apply(new Slice(sort, Slice.MAX_LIMIT, null));
    }

    /** The first slice, or the one that is being read. */
    Listing<V> slice() {
        return slice;
    }

    @Override
    public boolean hasNext() {
        while (place == slice.items().size() && slice.next() != null && given < ListRequest.MAX_FILE_ROWS) {
            names = freshNames.get();
            slice = find.apply(new Slice(sort, Slice.MAX_LIMIT, slice.next()));
            place = 0;
        }
        return place < slice.items().size() && given < ListRequest.MAX_FILE_ROWS;
    }

    @Override
    public Row<V> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        given++;
        V view = slice.items().get(place++);
        return new Row<>(view, list.namesFor(view, names));
    }
}
