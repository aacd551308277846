package org.acuerda.query.table;

/** Value: type of a column. */
public enum ColumnType {
    TEXT,
    /** One of a closed list. */
    CHOICE,
    /** A whole number. */
    NUMBER,
    /** A single day. */
    DAY,
    /** A date with the precision of the record: a day or moment, or else text as ISO 8601-2 writes it. */
    DATE,
    /** Day and hour in the zone of the commission. */
    MOMENT,
    YES_NO,
    /** Address of a page. */
    LINK
}
