package org.acuerda.query.form.view;

import java.util.List;
import org.acuerda.client.Problem;
import org.jspecify.annotations.Nullable;

/** The page of one form. */
public record FormView(
        Heading heading, Target target, FieldView occurredOn, List<FieldView> fields, Obstacles obstacles) {

    /**
     * What the form is for.
     *
     * @param title what is done, to what
     * @param effect what will happen when it is sent
     * @param subject what is acted on, by name; empty for what is not there yet
     */
    public record Heading(String title, String effect, String subject) {}

    /**
     * Where the form goes, and what goes along.
     *
     * @param address where it is sent
     * @param key its idempotency key
     * @param seen sequence of the subject that its page showed; null where nobody looked
     * @param back page to return to
     */
    public record Target(String address, boolean multipart, String key, @Nullable String seen, String back) {}

    /**
     * What stands in the way.
     *
     * @param refusal why the act cannot be done now; null where it can or nobody knows
     * @param errors what is wrong, with the element it stands beside
     * @param meanwhile what happened since the form was opened
     */
    public record Obstacles(@Nullable String refusal, List<Wrong> errors, List<Problem.Meanwhile> meanwhile) {}

    /**
     * One thing that is wrong.
     *
     * @param element id of the field; null where it is about none
     */
    record Wrong(String text, @Nullable String element) {}
}
