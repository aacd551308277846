package org.acuerda.query.form.field;

/** Names of the inputs that forms send besides the command's components, and of the inputs beside a field. */
public final class FieldNames {

    /** Idempotency key. */
    public static final String KEY = "_key";

    /** Expected version: sequence of the subject that the page showed. */
    public static final String SEEN = "_seen";

    /** When the act happened, if not now. */
    public static final String OCCURRED_ON = "_occurredOn";

    /** Page to return to. */
    public static final String BACK = "_back";

    /** Asks to show the form again with its values and to send no command. */
    public static final String DRAFT = "_draft";

    /** Says that the page has shown what will be recorded, or what is wrong, so that the command is sent at once. */
    public static final String SHOWN = "_shown";

    /** Value of a choice, and member of the command's JSON, for "not on record". */
    public static final String NOT_ON_RECORD = "notOnRecord";

    private FieldNames() {}

    /** Whether an input is the form's own, and not a value for the act. */
    public static boolean isReserved(String name) {
        return name.startsWith("_") && !name.equals(OCCURRED_ON);
    }

    /** The box for "not on record" beside a text field. */
    public static String silence(String field) {
        return field + "." + NOT_ON_RECORD;
    }

    /** The files of a field that the command side already has. */
    public static String kept(String field) {
        return field + ".kept";
    }

    /** The input for a link beside the files of evidence. */
    public static String link(String field) {
        return field + ".address";
    }

    /** The choice among the kinds of a value. */
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
