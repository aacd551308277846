package org.acuerda.query.table;

import java.time.LocalDate;
import org.acuerda.query.language.LocalMoment;

/** Value: content of one field of a table. A column has one type; a cell without a value says in words why. */
public sealed interface Cell {

    /** Words. */
    record Text(String text) implements Cell {}

    /** A whole number. */
    record WholeNumber(long number) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /**
     * A date that is no single day, such as a month or an interval.
     *
     * @param edtf as ISO 8601-2 writes it
     */
    record ImpreciseDate(String edtf, String inWords) implements Cell {}

    /** A moment on the clocks of its commission. */
    record Moment(LocalMoment moment) implements Cell {}

    /** Yes or no. */
    record YesNo(boolean yes, String word) implements Cell {}

    /** One of a closed list. */
    record Choice(String code, String word) implements Cell {}

    /** Address of a page, in full. */
    record Link(String address) implements Cell {}

    /** The record does not say. */
    record NotOnRecord(String word) implements Cell {}

    /** There is nothing to say. */
    record Nothing() implements Cell {}

    /** The code of {@link NotOnRecord} for programs. */
    String NOT_ON_RECORD = "notOnRecord";

    /** The text of the cell in a file for people. */
    default String forPeople() {
        return switch (this) {
            case Text text -> text.text();
            case WholeNumber number -> Long.toString(number.number());
            case Day day -> day.day().toString();
            case ImpreciseDate date -> date.edtf();
            case Moment moment -> moment.moment().text();
            case YesNo truth -> truth.word();
            case Choice choice -> choice.word();
            case Link link -> link.address();
            case NotOnRecord none -> none.word();
            case Nothing nothing -> "";
        };
    }

    /** The text of the cell in a file for programs; it is the same in every language. */
    default String forPrograms() {
        return switch (this) {
            case YesNo truth -> Boolean.toString(truth.yes());
            case Choice choice -> choice.code();
            case NotOnRecord none -> NOT_ON_RECORD;
            case Text text -> forPeople();
            case WholeNumber number -> forPeople();
            case Day day -> forPeople();
            case ImpreciseDate date -> forPeople();
            case Moment moment -> forPeople();
            case Link link -> forPeople();
            case Nothing nothing -> forPeople();
        };
    }
}
