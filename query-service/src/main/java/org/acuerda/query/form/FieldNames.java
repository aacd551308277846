package org.acuerda.query.form;

/** What stands beside a field under a name of its own, and what forms carry besides the command's components. */
final class FieldNames {

    /** Idempotency key. */
    static final String KEY = "_key";

    /** Sequence of the subject that the page showed. */
    static final String SEEN = "_seen";

    /** When it happened, where it is not now. */
    static final String OCCURRED_ON = "_occurredOn";

    /** Page to return to. */
    static final String BACK = "_back";

    /** Asks to draw what was typed once more and to send nothing. */
    static final String DRAFT = "_draft";

    /** Value of a choice, and member of the command's JSON, for what the record is silent about. */
    static final String NOT_ON_RECORD = "notOnRecord";

    private FieldNames() {}

    /** The box that says that the record is silent, beside a field in which people write. */
    static String silence(String field) {
        return field + "." + NOT_ON_RECORD;
    }

    /** The files of a field that the command side already has. */
    static String kept(String field) {
        return field + ".kept";
    }

    /** The link beside the files of evidence. */
    static String link(String field) {
        return field + ".address";
    }

    /** The choice among the kinds of a thing. */
    static String kind(String field) {
        return field + ".kind";
    }

    /** The box that takes a row out. */
    static String dropped(String row) {
        return row + "_drop";
    }

    /** The element that shows a field. */
    static String element(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9_]+", "-");
    }
}
