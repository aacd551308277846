package org.acuerda.query.form.field;

import java.util.List;

/**
 * Value: what usually comes next in the course of a subject. A feature says what that is as a bean of type
 * {@link Contribution}; a page offers the first step that is open to the person who acts.
 */
public sealed interface NextStep {

    /**
     * An act.
     *
     * @param given values of its form; the first names the part of the subject that the act is about
     */
    record Act(String collection, String subjectId, String act, List<Given> given) implements NextStep {

        public Act {
            given = List.copyOf(given);
        }

        public Act(String collection, String subjectId, String act, Given... given) {
            this(collection, subjectId, act, List.of(given));
        }
    }

    /** Value of a field of the act's form. */
    record Given(String field, String value) {}

    /**
     * A page on which several acts are done.
     *
     * @param below its address after that of the subject
     * @param text key of the words that lead there
     */
    record Page(String subjectId, String below, String text) implements NextStep {}

    /** The steps that one feature knows. */
    @FunctionalInterface
    interface Contribution {

        /** What comes next on a subject, the first first; empty for a subject of another feature. */
        List<NextStep> on(String subjectId);
    }
}
