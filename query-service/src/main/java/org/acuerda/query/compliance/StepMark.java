package org.acuerda.query.compliance;

/** The one mark of a step where one must be shown, from the gravest to the lightest. */
public enum StepMark {
    /** Someone disputes it and nobody has decided. */
    CONTESTED,
    /** The report was sent back, or its verification set aside. */
    RETURNED,
    /** Someone else found the report true; only this counts as met. */
    VERIFIED,
    /** The body says so; nobody else has looked. */
    REPORTED,
    /** Nobody has reported, or only on what the step meant before. */
    NONE
}
