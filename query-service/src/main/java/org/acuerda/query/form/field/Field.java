package org.acuerda.query.form.field;

import java.util.List;
import java.util.function.Function;

/**
 * Value: one field of a form. Its name is the path of the command's component: {@code proposal.text}, {@code
 * votes[0].voterId}; inside {@link Rows} it is the path within a row.
 */
public sealed interface Field {

    String name();

    /** A line of text. */
    record Text(String name, Requiredness presence) implements Field {}

    /** Several lines of text. */
    record LongText(String name, Requiredness presence) implements Field {}

    /** A whole number. */
    record WholeNumber(String name, Requiredness presence) implements Field {}

    /** A day as people write it, sent as ISO day. */
    record Day(String name, Requiredness presence) implements Field {}

    /** Day and hour as people write them, in the zone of the pages; sent as instant. */
    record Moment(String name, Requiredness presence) implements Field {}

    /** One of several values. */
    record Choice(String name, Requiredness presence, Choices choices) implements Field {}

    /**
     * Any number of several values, sent as a list.
     *
     * @param initial values chosen when the form is opened
     */
    record Several(String name, Requiredness presence, Choices choices, Function<FormContext, List<String>> initial)
            implements Field {

        /** Nothing is chosen at first. */
        public Several(String name, Requiredness presence, Choices choices) {
            this(name, presence, choices, context -> List.of());
        }
    }

    /** Yes or no; one of them must be chosen. */
    record YesNo(String name) implements Field {}

    /** A file that is uploaded first, sent by its name and hash. */
    record Document(String name, Requiredness presence) implements Field {}

    /**
     * Files that are uploaded first, sent as list of names and hashes. Inside {@link Rows} a row may already have
     * documents, see {@link RowSource#documents}.
     */
    record Documents(String name, Requiredness presence) implements Field {}

    /** Files and a link that show something, sent as list of evidence. */
    record EvidenceList(String name, Requiredness presence) implements Field {}

    /** A file or a link that shows something. */
    record OneEvidence(String name, Requiredness presence) implements Field {}

    /** A value from the address or the page; the form does not show it. */
    record Hidden(String name) implements Field {}

    /**
     * An identifier derived from the form's key, so that a form sent twice sends the same identifier. Inside {@link
     * Rows} a row may already have its identifier.
     */
    record Fresh(String name, String prefix) implements Field {}

    /** A value derived from the subject; the form does not ask for it and no browser can change it. */
    record Known(String name, Function<FormContext, String> value) implements Field {}

    /**
     * The number of a row among those that are sent, counted from 1. Where it is sent as text and each row that is sent
     * has its number already, all keep theirs.
     *
     * @param written whether it is sent as text
     */
    record Place(String name, boolean written) implements Field {

        /** A place that is sent as number. */
        public Place(String name) {
            this(name, false);
        }
    }

    /**
     * One of several kinds of a value, each with its own fields; sent as object that names its kind. A field that kinds
     * share is asked once.
     */
    record OneOf(String name, Requiredness presence, List<Kind> kinds) implements Field {

        public OneOf {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * One kind of the value.
     *
     * @param kind as commands name it; its text is among the messages of the field
     * @param fields by their names within the value
     */
    record Kind(String kind, List<Field> fields) {

        public Kind {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Fields that are asked several times, sent as list of objects.
     *
     * @param rows the rows that the form shows when it is opened
     * @param open whether rows can be added; rows left empty are not sent
     */
    record Rows(String name, List<Field> fields, RowSource rows, boolean open) implements Field {

        public Rows {
            fields = List.copyOf(fields);
        }

        /** Whether the order of the rows counts: each has its number, and can be moved. */
        public boolean isOrdered() {
            return open && fields.stream().anyMatch(Rows::isNumber);
        }

        /** Whether a field belongs to the place of a row and stays there when the row is moved. */
        public static boolean isNumber(Field field) {
            return field instanceof Place
                    || (field instanceof Text && field.name().equals("number"));
        }
    }
}
