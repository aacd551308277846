package org.acuerda.query.form.field;

/** What it means that a field is left empty. */
public enum Requiredness {
    /** It may not be: the form says so beside it. */
    REQUIRED,
    /** The command is sent without it: what it would say does not apply. */
    OPTIONAL,
    /** The command needs to know or to be told that the record is silent: "no consta" is chosen, not implied. */
    RECORDED
}
