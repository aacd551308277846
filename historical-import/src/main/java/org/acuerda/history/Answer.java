package org.acuerda.history;

/** Value: the service's answer to one historic fact. */
sealed interface Answer {

    /** The fact is on record now and was not before. */
    record Recorded() implements Answer {}

    /** The fact was on record already; nothing happened. */
    record AlreadyThere() implements Answer {}

    /**
     * The service refused the fact.
     *
     * @param code stable code of the problem
     * @param detail its sentence, in the language asked for
     */
    record Rejected(String code, String detail) implements Answer {}
}
