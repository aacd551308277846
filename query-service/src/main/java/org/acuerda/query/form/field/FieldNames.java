package org.acuerda.query.form.field;

/** What stands beside a field under a name of its own, and what forms carry besides the command's components. */
public final class FieldNames {

    /** Idempotency key. */
    public static final String KEY = "_key";

    /** Sequence of the subject that the page showed. */
    public static final String SEEN = "_seen";

    /** When it happened, where it is not now. */
    public static final String OCCURRED_ON = "_occurredOn";

    /** Page to return to. */
    public static final String BACK = "_back";

    /** Asks to draw what was typed once more and to send nothing. */
    public static final String DRAFT = "_draft";

    /** Value of a choice, and member of the command's JSON, for what the record is silent about. */
    public static final String NOT_ON_RECORD = "notOnRecord";

    private FieldNames() {}

    /** The box that says that the record is silent, beside a field in which people write. */
    public static String silence(String field) {
        return field + "." + NOT_ON_RECORD;
    }

    /** The files of a field that the command side already has. */
    public static String kept(String field) {
        return field + ".kept";
    }

    /** The link beside the files of evidence. */
    public static String link(String field) {
        return field + ".address";
    }

    /** The choice among the kinds of a thing. */
    public static String kind(String field) {
        return field + ".kind";
    }

    /** The box that takes a row out. */
    public static String dropped(String row) {
        return row + "_drop";
    }

    /** The element that shows a field. */
    public static String element(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9_]+", "-");
    }
}
