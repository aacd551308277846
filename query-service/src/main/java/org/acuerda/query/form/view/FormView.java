package org.acuerda.query.form.view;

import java.util.List;
import java.util.stream.Collectors;
import org.acuerda.client.Problem;
import org.acuerda.query.naming.Link;
import org.jspecify.annotations.Nullable;

/** View model of the page of one form. */
public record FormView(
        Heading heading, Target target, FieldView occurredOn, List<FieldView> fields, Obstacles obstacles) {

    /**
     * Purpose of the form.
     *
     * @param title the act and its subject
     * @param effect what happens when the form is sent
     * @param send the act's own verb, on the button that sends the form
     * @param stay on the way back without sending
     * @param subject name of the subject; empty for a creation
     */
    public record Heading(String title, String effect, String send, String stay, String subject) {}

    /**
     * Where the form is sent, and its hidden values.
     *
     * @param address where it is sent
     * @param key its idempotency key
     * @param seen expected version: sequence of the subject that its page showed; null where no page showed it
     * @param back page to return to
     */
    public record Target(String address, boolean multipart, String key, @Nullable String seen, String back) {}

    /**
     * Why the form cannot be sent or was not accepted.
     *
     * @param refusal why the act is not available now, in parts; null where it is available or where that is unknown
     * @param errors the errors, each with the element it is about
     * @param meanwhile what happened since the form was opened
     * @param warnings what is wrong although the act would be accepted; nothing was recorded yet
     * @param shown whether the form is sent again as the act, and not shown before
     */
    public record Obstacles(
            @Nullable List<Link> refusal,
            List<Wrong> errors,
            List<Problem.Meanwhile> meanwhile,
            List<String> warnings,
            boolean shown) {}

    /**
     * One error.
     *
     * @param text in parts; those that name something lead to its page
     * @param element id of the field; null where the error is about none
     */
    record Wrong(List<Link> text, @Nullable String element) {

        public Wrong {
            text = List.copyOf(text);
        }

        /** The text alone. */
        public String plain() {
            return text.stream().map(Link::text).collect(Collectors.joining());
        }
    }
}
