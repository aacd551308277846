package org.acuerda.query.form.field;

/** Value: what an empty field means. */
public enum Requiredness {
    /** The field may not be empty: the form shows an error beside it. */
    REQUIRED,
    /** The command is sent without the value: it does not apply. */
    OPTIONAL,
    /**
     * The command needs the value or an explicit "not on record": a person chooses "no consta", it is never implied.
     */
    RECORDED
}
