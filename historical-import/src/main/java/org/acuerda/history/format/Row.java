package org.acuerda.history.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;

/**
 * Row of a history file, described once for both directions. A section names each field with the part of the fact that it
 * holds, and makes the fact of what the row answers. A {@link ReadRow} answers what the file has; a {@link WrittenRow}
 * answers what is on record, and writes it.
 *
 * @param <T> the fact of the row, or the part of a fact
 */
interface Row<T> {

    /** The file's word for the kind of row. */
    String section();

    /** Line of the history file; 0 while it is written. */
    int fileLine();

    /** Declares the row under its key, so that others may refer to it, and answers its identifier. */
    String declaredAs(Kind kind, Function<T, String> id);

    /** Declares a row that is no fact of its own: who refers to it depends on the fact that it is a part of. */
    String declaredWithin(Kind kind, Function<T, String> id);

    Entry entry();

    default String key() {
        return entry().key();
    }

    /** Names of the facts that must be recorded before this one: those it refers to and those named by {@link #needs}. */
    Set<String> dependsOn();

    void needs(String fact);

    /** Inferred fields and why they are inferred, without those that {@link #isInferred} was asked for. */
    Map<String, String> inferences();

    /** Whether a field's value is an editor's inference; the fact itself has the mark. */
    boolean isInferred(String field, Predicate<T> mark);

    /** Where the row was read: document and line, or a source of its own. */
    String source();

    /** How the document is cited before a line. */
    String citation();

    /** Line of the document; 0 where the row has none. */
    int documentLine(ToIntFunction<T> line);

    /** The commission that the row is about; empty where the file names none, which is a mistake. */
    Optional<Entry> commission(Function<T, String> id);

    /** A short name in plain letters. */
    String name(String field, Function<T, String> part);

    String text(String field, Function<T, String> part);

    Recorded<String> recordedText(String field, Function<T, Recorded<String>> part);

    /** Words of the document, checked on the row's line. */
    String words(String field, Function<T, String> part);

    int number(String field, ToIntFunction<T> part);

    Recorded<Integer> recordedNumber(String field, Function<T, Recorded<Integer>> part);

    LocalDate day(String field, Function<T, LocalDate> part);

    Recorded<LocalDate> recordedDay(String field, Function<T, Recorded<LocalDate>> part);

    /** When the fact happened, with the source's precision; "not on record" is a date too. */
    EdtfDate date(String field);

    /** When the fact happened, in a field that is left out where it is the usual date. */
    EdtfDate dateUnless(EdtfDate usual, String field);

    boolean truth(String field, Predicate<T> part);

    <E> E choice(String field, Choices<E> choices, Function<T, E> part);

    /** The row that a field refers to; empty where it cannot be found, which is a mistake. */
    Optional<Entry> reference(String field, Function<T, String> id, Kind... kinds);

    /** Identifier of the row that a field refers to, where the source ties one. */
    Recorded<String> recordedId(String field, Function<T, Recorded<String>> id, Kind... kinds);

    /** Identifiers of the rows that a list refers to. */
    List<String> ids(String field, Function<T, List<String>> ids, Kind... kinds);

    /** Identifiers of the rows that a list refers to, where the source ties any. */
    Recorded<List<String>> recordedIds(String field, Function<T, Recorded<List<String>>> ids, Kind... kinds);

    List<String> texts(String field, Function<T, List<String>> part);

    List<LocalDate> days(String field, Function<T, List<LocalDate>> part);

    /** Facts of their own about this row's subject. */
    <S> List<Row<S>> rows(String field, Class<S> facts);

    /** Facts of their own, in a section that is left out where there are none. */
    <S> List<Row<S>> optionalRows(String field, Class<S> facts);

    /** Parts of this row's fact. */
    <S> List<Row<S>> parts(String field, Function<T, List<S>> parts);

    /** Parts of this row's fact, which may not be on record. */
    <S> Recorded<List<Row<S>>> recordedParts(String field, Function<T, Recorded<List<S>>> parts);

    /** One fact of its own about this row's subject, in a row within the row; empty where it is left out. */
    <S> Optional<Row<S>> inner(String field, Class<S> fact);

    /** The same, where the field may refer to a row of another file instead. */
    <S> Optional<Row<S>> innerOrReference(String field, Class<S> fact, Kind kind, Consumer<Entry> reference);

    /** One fact of its own about this row's subject, in a field of this row; empty where it is left out. */
    <S> Optional<Row<S>> within(String field, Class<S> fact);

    /** The same row, as another fact that it holds. */
    <S> Row<S> as(Class<S> fact);
}
