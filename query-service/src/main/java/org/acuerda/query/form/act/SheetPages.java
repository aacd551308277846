package org.acuerda.query.form.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.client.AvailableActs;
import org.acuerda.client.Problem;
import org.acuerda.client.Warning;
import org.acuerda.query.form.acting.Acting;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Requiredness;
import org.acuerda.query.form.input.FormReader;
import org.acuerda.query.form.input.SentFields;
import org.acuerda.query.form.view.FieldView;
import org.acuerda.query.form.view.FieldViews;
import org.acuerda.query.form.view.FormErrors;
import org.acuerda.query.form.view.FormView;
import org.acuerda.query.form.view.ReviewLines;
import org.acuerda.query.form.view.ReviewView;
import org.acuerda.query.naming.NamedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Assembler of the pages that answer a form: the form itself, with what is wrong, or the act as it will be recorded. */
final class SheetPages {

    /** The field that the form of every act has. */
    private static final ActForm OCCURRENCE =
            ActForm.of("any", "act", new Field.Day(FieldNames.OCCURRED_ON, Requiredness.OPTIONAL));

    private final Sheet sheet;
    private final Acting acting;

    SheetPages(Sheet sheet, Acting acting) {
        this.sheet = sheet;
        this.acting = acting;
    }

    ModelAndView rejected(Problem problem, SentFields sent) {
        HttpStatus status = problem.status() == HttpStatus.CONFLICT.value()
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
        String text = sheet.context().words().known("form.problem." + problem.code(), problem.detail());
        Map<String, String> error = sent.about(problem)
                .map(field ->
                        Map.of(field, NamedText.plain(text, sheet.context().names())))
                .orElseGet(() -> Map.of("", text));
        return page(status, error, Optional.of(problem), List.of(), false);
    }

    /**
     * Whether the act was recorded is unknown. The same form is sent again as the act, because its key is accepted once
     * and a dry run would find it done.
     */
    ModelAndView unknown() {
        return unanswered("form.away", true);
    }

    /** The dry run had no answer; nothing was recorded. */
    ModelAndView unavailable() {
        return unanswered("form.review.away", false);
    }

    private ModelAndView unanswered(String text, boolean sent) {
        String message = sheet.context().words().say(text);
        return page(HttpStatus.SERVICE_UNAVAILABLE, Map.of("", message), Optional.empty(), List.of(), sent);
    }

    /** The form with what is wrong although the act would be accepted. */
    ModelAndView warned(List<Warning> warnings) {
        return page(HttpStatus.OK, Map.of(), Optional.empty(), warnings, true);
    }

    /** The form, with its errors by field. */
    ModelAndView page(HttpStatus status, Map<String, String> errors) {
        return page(status, errors, Optional.empty(), List.of(), false);
    }

    private ModelAndView page(
            HttpStatus status,
            Map<String, String> errors,
            Optional<Problem> problem,
            List<Warning> warnings,
            boolean shown) {
        ModelAndView page = new ModelAndView("act");
        page.setStatus(status);
        return page.addObject("form", view(errors, problem, warnings, shown));
    }

    private FormView view(
            Map<String, String> errors, Optional<Problem> problem, List<Warning> warnings, boolean shown) {
        ActForm form = sheet.form();
        FormContext context = sheet.context();
        List<FieldView> fields = new FieldViews(form, context, errors).fields();
        FieldView occurredOn =
                new FieldViews(OCCURRENCE, context, errors).fields().getFirst();
        AvailableActs open = form.isCreation()
                ? AvailableActs.unknown()
                : acting.offers().openActs(form.collection(), context.subjectId());
        return new FormView(
                sheet.heading(),
                sheet.target(seen(context, open, problem)),
                occurredOn,
                fields,
                new FormView.Obstacles(
                        errors.isEmpty()
                                ? open.refusal(form.act(), "")
                                        .map(why -> NamedText.parts(why, context.names()))
                                        .orElse(null)
                                : null,
                        FormErrors.of(
                                errors,
                                Stream.concat(fields.stream(), Stream.of(occurredOn))
                                        .toList(),
                                context.names()),
                        problem.map(Problem::changed).orElse(List.of()),
                        warnings.stream().map(Warning::detail).toList(),
                        shown));
    }

    /** A person who was shown the changes made meanwhile has seen them. */
    private static @Nullable String seen(FormContext context, AvailableActs open, Optional<Problem> problem) {
        boolean wasShown =
                problem.filter(refused -> !refused.changed().isEmpty()).isPresent();
        return wasShown
                ? open.sequence().orElse(null)
                : context.typed(FieldNames.SEEN).or(open::sequence).orElse(null);
    }

    /** The act as it will be recorded, to be confirmed or corrected. */
    ModelAndView review(FormReader reading, List<Warning> warnings) {
        FormContext context = sheet.context();
        Optional<String> seen = context.typed(FieldNames.SEEN);
        return new ModelAndView("review")
                .addObject(
                        "review",
                        new ReviewView(
                                sheet.heading(),
                                sheet.target(seen.orElse(null)),
                                new ReviewLines(sheet.form(), context).lines(reading.body()),
                                warnings.stream().map(Warning::detail).toList(),
                                context.typed().entrySet().stream()
                                        .filter(field -> !FieldNames.isReserved(field.getKey()))
                                        .flatMap(field -> field.getValue().stream()
                                                .map(value -> new ReviewView.Sent(field.getKey(), value)))
                                        .toList()));
    }
}
