package org.acuerda.query.form.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Value: the form of one act, as data. Its texts are in message files: {@code form.<collection>.<act>} is its title and
 * {@code .effect} its effect; {@code form.<collection>.<act>.<field>}, or without the act where several share it, is a
 * field's label and {@code .hint} its hint. A place in a list is left out of the key: the label of {@code
 * votes[0].voterId} is under {@code votes.voterId}.
 *
 * @param collection of the command side, for example {@code agreements}
 * @param act its name there; empty for the creation of an aggregate of the collection
 * @param newPrefix prefix of the identifier of the aggregate that the act creates; empty where the act creates none
 * @param reviewed whether a page shows all that will be recorded before the act is sent: an act by which others are
 *     called, bound, released, or given or taken a term
 * @param onward where the form leads once the act is recorded; null where it returns to the page it was opened from
 */
public record ActForm(
        String collection,
        String act,
        String newPrefix,
        List<Field> fields,
        boolean reviewed,
        @Nullable Onward onward) {

    /** Stands for the identifier of a new aggregate in an address. */
    public static final String NEW = "nuevo";

    public ActForm {
        fields = List.copyOf(fields);
    }

    /**
     * Value: page of what an act on a commission began.
     *
     * @param field the field with its identifier
     * @param below address of the page after that of what began
     */
    public record Onward(String field, String below) {}

    /** A form for an act on an existing aggregate. */
    public static ActForm of(String collection, String act, Field... fields) {
        return new ActForm(collection, act, "", List.of(fields), false, null);
    }

    /** A form for an act that creates an aggregate; its identifier has the prefix. */
    public static ActForm creating(String collection, String act, String prefix, Field... fields) {
        return new ActForm(collection, act, prefix, List.of(fields), false, null);
    }

    /** The same form, which leads to a page of what the act began. */
    public ActForm leadingTo(String field, String below) {
        return new ActForm(collection, act, newPrefix, fields, reviewed, new Onward(field, below));
    }

    /** The same form, whose act is shown on a page before it is sent. */
    public ActForm afterReview() {
        return new ActForm(collection, act, newPrefix, fields, true, onward);
    }

    /** The form's address for a subject. */
    public String address(String subjectId) {
        return act.isEmpty()
                ? "/actos/" + collection
                : "/actos/" + collection + "/" + (newPrefix.isEmpty() ? subjectId : NEW) + "/" + act;
    }

    /** The message key of its title. */
    public String key() {
        return "form." + collection + (act.isEmpty() ? ".create" : "." + act);
    }

    /** Whether the act creates an aggregate. */
    public boolean isCreation() {
        return act.isEmpty() || !newPrefix.isEmpty();
    }

    public boolean isMultipart() {
        return takesFiles(fields);
    }

    private static boolean takesFiles(List<Field> fields) {
        return fields.stream()
                .anyMatch(field -> field instanceof Field.Document
                        || field instanceof Field.Documents
                        || (field instanceof Field.Rows rows && takesFiles(rows.fields()))
                        || field instanceof Field.EvidenceList
                        || field instanceof Field.OneEvidence);
    }
}
