package org.acuerda.query.form.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.client.CommandHeaders;
import org.acuerda.client.HeaderNames;
import org.acuerda.query.form.acting.ReturnTo;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.input.RowMove;
import org.acuerda.query.form.input.RowNumber;
import org.acuerda.query.form.view.FormView;
import org.acuerda.query.language.PageText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Value: a form with the values from its address or from the browser.
 *
 * @param key its idempotency key
 * @param back page to return to
 */
record Sheet(ActForm form, FormContext context, String key, ReturnTo back) {

    /** Where the form leads once the act is recorded. */
    ReturnTo onward(ObjectNode body) {
        return Optional.ofNullable(form.onward())
                .flatMap(onward -> Optional.ofNullable(body.path(onward.field()).stringValue(null))
                        .map(begun -> context.names().at(begun, context.subjectId()) + onward.below()))
                .flatMap(page -> ReturnTo.read(Optional.of(page)))
                .orElse(back);
    }

    /** The address of the act on the command side. */
    String path() {
        return form.act().isEmpty()
                ? form.collection()
                : form.collection() + "/" + context.subjectId() + "/" + form.act();
    }

    /** Every header of the act. */
    CommandHeaders headers(CommandHeaders headers, Optional<String> occurredOn) {
        CommandHeaders named = headers.with(HeaderNames.IDEMPOTENCY_KEY, key);
        CommandHeaders seen = context.typed(FieldNames.SEEN)
                .filter(sequence -> sequence.matches("\\d{1,18}"))
                .map(sequence -> named.with(HeaderNames.SEEN_SEQUENCE, sequence))
                .orElse(named);
        return occurredOn.map(date -> seen.with(HeaderNames.OCCURRED_ON, date)).orElse(seen);
    }

    /** A button that changes the form itself, or a draft, sends no command. */
    boolean isDrawnAgain() {
        return RowMove.asked(context).isPresent()
                || Stream.of(RowNumber.MORE, FieldNames.DRAFT)
                        .anyMatch(asked -> context.typed(asked).isPresent());
    }

    FormView.Heading heading() {
        PageText words = context.words();
        String subject = context.names().subject(context.subjectId()).text();
        return new FormView.Heading(
                words.say(form.key(), subject),
                words.say(form.key() + ".effect", subject),
                words.known(form.key() + ".send", words.say(form.key() + ".offer")),
                words.known(form.key() + ".stay", words.say("form.cancel")),
                form.isCreation() ? "" : subject);
    }

    FormView.Target target(@Nullable String seen) {
        return new FormView.Target(form.address(context.subjectId()), form.isMultipart(), key, seen, back.text());
    }
}
