package org.acuerda.history.format;

import java.util.List;

/**
 * Value: a mistake in a history file, found before anything is sent.
 *
 * @param place file and line of the mistake
 * @param code what is wrong; its sentence says how to correct it
 * @param arguments what the sentence needs, in its order
 */
public record FileMistake(HistoricFact.Place place, Code code, List<Object> arguments) {

    public FileMistake {
        arguments = List.copyOf(arguments);
    }

    /** Every kind of mistake. */
    public enum Code {
        FILE_UNREADABLE,
        DOCUMENT_NOT_UTF8,
        YAML_INVALID,
        FORMAT_UNKNOWN,
        FILE_REQUIRES_ITSELF,
        FIELD_UNKNOWN,
        FIELD_TWICE,
        FIELD_MISSING,
        VALUE_EMPTY,
        SILENCE_REFUSED,
        ROW_EXPECTED,
        LIST_EXPECTED,
        VALUE_EXPECTED,
        NUMBER_INVALID,
        DAY_INVALID,
        DATE_INVALID,
        YES_OR_NO,
        CHOICE_UNKNOWN,
        KEY_INVALID,
        IDENTIFIER_INVALID,
        KEY_TWICE,
        REFERENCE_UNKNOWN,
        SOURCE_MISSING,
        SOURCE_TWICE,
        SOURCE_TOO_LONG,
        LINE_WITHOUT_DOCUMENT,
        QUOTE_NOT_FOUND,
        QUOTE_ELSEWHERE,
        HASH_INVALID,
        HASH_DIFFERS,
        COMMISSION_MISSING
    }
}
