package org.acuerda.query.page.download;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.table.Cell;
import org.acuerda.query.table.Column;
import org.acuerda.query.table.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Builder of the columns of a list. Title and description of a column are texts under its name. Values are those of the
 * views, written by {@link Cells}.
 *
 * @param <V> what a row shows
 */
public final class Columns<V> {

    private final PageText words;
    private final String site;
    private final List<Column<Row<V>>> columns = new ArrayList<>();

    private Columns(PageText words, String site) {
        this.words = words;
        this.site = site;
    }

    /** No columns yet, in the language of a request. */
    public static <V> Columns<V> of(TableRequest request) {
        return new Columns<>(request.words(), request.site());
    }

    /** Function that reads the value of a column; null where there is nothing to say. */
    @FunctionalInterface
    public interface Value<V> {

        @Nullable Object of(V view, NameResolver names);
    }

    public Columns<V> text(String name, Value<V> value) {
        return add(name, ColumnType.TEXT, value);
    }

    public Columns<V> number(String name, Value<V> value) {
        return add(name, ColumnType.NUMBER, value);
    }

    public Columns<V> day(String name, Value<V> value) {
        return add(name, ColumnType.DAY, value);
    }

    /** A date with the precision of the record. */
    public Columns<V> date(String name, Value<V> value) {
        return add(name, ColumnType.DATE, value);
    }

    /** A moment; the zone of the row's moments is {@link #zone}. */
    public Columns<V> moment(String name, Value<V> value) {
        return add(name, ColumnType.MOMENT, value);
    }

    public Columns<V> yesNo(String name, Value<V> value) {
        return add(name, ColumnType.YES_NO, value);
    }

    /** One of the constants. */
    public <E extends Enum<E>> Columns<V> choice(String name, Class<E> choices, Value<V> value) {
        return choice(
                name,
                Arrays.stream(choices.getEnumConstants())
                        .map(constant -> new Cell.Choice(constant.name(), words.of(constant)))
                        .toList(),
                value);
    }

    /** One of a closed list. */
    public Columns<V> choice(String name, List<Cell.Choice> choices, Value<V> value) {
        return add(column(name, ColumnType.CHOICE, choices, value));
    }

    /** The name of the zone of the row's moments. */
    public Columns<V> zone() {
        return text("timeZone", (view, names) -> names.words().zone());
    }

    /** The page that shows the row's subject. */
    public Columns<V> page(Value<V> path) {
        return add("page", ColumnType.LINK, (view, names) -> new Cell.Link(site + path.of(view, names)));
    }

    /** A column with a title of its own, for lists whose columns depend on their subject. */
    public Columns<V> titled(String name, String title, String description, ColumnType type, Value<V> value) {
        return add(new Column<>(name, title, description, type, List.of(), cell(value)));
    }

    /** The columns so far, in their order. */
    public List<Column<Row<V>>> all() {
        return List.copyOf(columns);
    }

    private Columns<V> add(String name, ColumnType type, Value<V> value) {
        return add(column(name, type, List.of(), value));
    }

    private Columns<V> add(Column<Row<V>> column) {
        columns.add(column);
        return this;
    }

    private Column<Row<V>> column(String name, ColumnType type, List<Cell.Choice> choices, Value<V> value) {
        return new Column<>(
                name, words.say("column." + name), words.say("column." + name + ".what"), type, choices, cell(value));
    }

    private static <V> Function<Row<V>, Cell> cell(Value<V> value) {
        return row -> Cells.of(value.of(row.view(), row.names()), row.names().words());
    }
}
