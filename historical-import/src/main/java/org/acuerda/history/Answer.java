package org.acuerda.history;

import java.util.List;

/** Value: the service's answer to one historic fact. */
sealed interface Answer {

    /** The fact is on record now and was not before. */
    record Recorded() implements Answer {}

    /** The fact was on record already; nothing happened. */
    record AlreadyThere() implements Answer {}

    /**
     * The identifier of the fact is taken, and by another fact.
     *
     * @param type name and version of the first record under it
     * @param differences what that record says otherwise: names of its attributes and components
     */
    record Taken(String type, List<String> differences) implements Answer {

        public Taken {
            differences = List.copyOf(differences);
        }
    }

    /** The identifier of the fact is taken, and the service does not say by what. */
    record NotCompared() implements Answer {}

    /**
     * The service refused the fact.
     *
     * @param code stable code of the problem
     * @param detail its sentence, in the language asked for
     */
    record Rejected(String code, String detail) implements Answer {}
}
