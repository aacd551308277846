package org.acuerda.query.form.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of one act, as data. Its words stand in message files: {@code form.<collection>.<act>} is its title and
 * {@code .effect} what will happen; {@code form.<collection>.<act>.<field>}, or without the act where several share it,
 * is a field's label and {@code .hint} its hint. A place in a list does not count: {@code votes[0].voterId} is asked
 * under {@code votes.voterId}.
 *
 * @param collection of the command side, for example {@code agreements}
 * @param act its name there; empty for the creation of an aggregate of the collection
 * @param newPrefix prefix of the identifier that the act brings to life; empty where it acts on what is there
 * @param blames which field a refusal is about, by the refusal's code
 */
public record ActForm(String collection, String act, String newPrefix, List<Field> fields, Map<String, String> blames) {

    /** In an address, in the place of the identifier of what is not there yet. */
    public static final String NEW = "nuevo";

    public ActForm {
        fields = List.copyOf(fields);
        blames = Map.copyOf(blames);
    }

    /** A form for an act on what is there. */
    public static ActForm of(String collection, String act, Field... fields) {
        return new ActForm(collection, act, "", List.of(fields), Map.of());
    }

    /** A form for an act that brings something to life under an identifier with a prefix. */
    public static ActForm creating(String collection, String act, String prefix, Field... fields) {
        return new ActForm(collection, act, prefix, List.of(fields), Map.of());
    }

    /** The same form, which shows a refusal beside a field. */
    public ActForm blaming(String field, String... codes) {
        Map<String, String> more = new HashMap<>(blames);
        for (String code : codes) {
            more.put(code, field);
        }
        return new ActForm(collection, act, newPrefix, fields, more);
    }

    /** Where the form is, for a subject. */
    public String address(String subjectId) {
        return act.isEmpty()
                ? "/actos/" + collection
                : "/actos/" + collection + "/" + (newPrefix.isEmpty() ? subjectId : NEW) + "/" + act;
    }

    /** Under which key its title stands. */
    public String key() {
        return "form." + collection + (act.isEmpty() ? ".create" : "." + act);
    }

    /** Whether it brings something to life. */
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
