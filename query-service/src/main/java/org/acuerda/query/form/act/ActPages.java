package org.acuerda.query.form.act;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.client.AvailableActs;
import org.acuerda.client.CommandHeaders;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.Outcome;
import org.acuerda.client.Problem;
import org.acuerda.client.Warning;
import org.acuerda.query.form.acting.Acting;
import org.acuerda.query.form.acting.ActorPage;
import org.acuerda.query.form.acting.FormAddress;
import org.acuerda.query.form.acting.FormGate;
import org.acuerda.query.form.acting.ReturnTo;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.form.client.CommandSide;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.FormIdempotencyKey;
import org.acuerda.query.form.field.Requiredness;
import org.acuerda.query.form.input.FieldProblem;
import org.acuerda.query.form.input.FormReader;
import org.acuerda.query.form.input.RowMove;
import org.acuerda.query.form.input.RowNumber;
import org.acuerda.query.form.input.SentFields;
import org.acuerda.query.form.input.Uploads;
import org.acuerda.query.form.view.FieldView;
import org.acuerda.query.form.view.FieldViews;
import org.acuerda.query.form.view.FormErrors;
import org.acuerda.query.form.view.FormView;
import org.acuerda.query.form.view.ReviewLines;
import org.acuerda.query.form.view.ReviewView;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.NamedText;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** Controller of all forms: shows a form, sends its command, and shows it again with its errors. */
@Controller
final class ActPages implements Page {

    private static final String CREATION = FormGate.FORMS + "{collection}";
    private static final String ACT = FormGate.FORMS + "{collection}/{id}/{act}";

    /** The field that the form of every act has. */
    private static final ActForm OCCURRENCE =
            ActForm.of("any", "act", new Field.Day(FieldNames.OCCURRED_ON, Requiredness.OPTIONAL));

    private final ActForms forms;
    private final CommandSide commandSide;
    private final FormIdempotencyKey keys;

    ActPages(ActForms forms, CommandSide commandSide, FormIdempotencyKey keys) {
        this.forms = forms;
        this.commandSide = commandSide;
        this.keys = keys;
    }

    @GetMapping({CREATION, ACT})
    ModelAndView show(
            @PathVariable String collection,
            @PathVariable(required = false) @Nullable String id,
            @PathVariable(required = false) @Nullable String act,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            @ModelAttribute(binding = false) Acting acting,
            HttpServletRequest request) {
        if (!acting.isActive()) {
            return ReturnTo.to(choosing(acting));
        }
        Sheet sheet = sheet(collection, id, act, names, request);
        return page(HttpStatus.OK, sheet, acting, Map.of(), Optional.empty());
    }

    @PostMapping({CREATION, ACT})
    ModelAndView send(
            @PathVariable String collection,
            @PathVariable(required = false) @Nullable String id,
            @PathVariable(required = false) @Nullable String act,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            @ModelAttribute(binding = false) Acting acting,
            HttpServletRequest request) {
        @Nullable Actor actor = acting.actor();
        if (actor == null) {
            return ReturnTo.to(choosing(acting));
        }
        Sheet sheet = sheet(collection, id, act, names, request);
        CommandHeaders headers =
                CommandSide.headers(actor, names.words().language().code());
        Map<String, String> wrongFiles =
                new Uploads(commandSide, headers, names.words(), request).keep(sheet.context());
        if (isDrawnAgain(sheet.context())) {
            RowMove.asked(sheet.context())
                    .ifPresent(move -> move.in(sheet.form().fields(), sheet.context(), sheet.key()));
            return page(HttpStatus.OK, sheet, acting, wrongFiles, Optional.empty());
        }
        FormReader reading = FormReader.of(
                sheet.form(),
                sheet.context(),
                sheet.key(),
                keys.opened(sheet.key()).orElse(Instant.EPOCH));
        Map<String, String> errors = new LinkedHashMap<>(reading.errors());
        errors.putAll(wrongFiles);
        Optional<String> occurredOn = occurredOn(sheet.context(), errors);
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, sheet, acting, errors, Optional.empty());
        }
        CommandHeaders everything = all(headers, sheet, occurredOn);
        Optional<ModelAndView> first = sheet.context().typed(FieldNames.SHOWN).isPresent()
                ? Optional.empty()
                : beforeSending(sheet, acting, reading, everything);
        return first.orElseGet(() -> send(sheet, acting, reading, everything));
    }

    private ModelAndView send(Sheet sheet, Acting acting, FormReader reading, CommandHeaders everything) {
        return switch (commandSide.act(path(sheet), reading.body(), everything)) {
            case Outcome.Done done -> ReturnTo.to(onward(sheet, reading.body()).after(done.changed(), done.warnings()));
            case Outcome.Rejected rejected -> rejected(sheet, acting, rejected.problem(), reading.sent());
            case Outcome.Unavailable unavailable -> unavailable(sheet, acting, "form.away");
        };
    }

    /** A button that changes the form itself, or a draft, sends no command. */
    private static boolean isDrawnAgain(FormContext context) {
        return RowMove.asked(context).isPresent()
                || Stream.of(RowNumber.MORE, FieldNames.DRAFT)
                        .anyMatch(asked -> context.typed(asked).isPresent());
    }

    /** What a page shows before the act is sent: all of it, what is wrong, or why it would be rejected. */
    private Optional<ModelAndView> beforeSending(
            Sheet sheet, Acting acting, FormReader reading, CommandHeaders everything) {
        ActForm form = sheet.form();
        if (form.act().isEmpty()) { // The API checks no creation.
            return form.reviewed() ? Optional.of(review(sheet, acting, reading, List.of())) : Optional.empty();
        }
        Outcome dryRun = commandSide.dryRun(path(sheet), reading.body(), everything);
        List<Warning> warnings = dryRun instanceof Outcome.Done done ? done.warnings() : List.of();
        if (!form.reviewed()) {
            return warnings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page(HttpStatus.OK, sheet, acting, Map.of(), Optional.empty(), warnings));
        }
        return Optional.of(
                switch (dryRun) {
                    case Outcome.Done done -> review(sheet, acting, reading, warnings);
                    case Outcome.Rejected rejected -> rejected(sheet, acting, rejected.problem(), reading.sent());
                    case Outcome.Unavailable none -> unavailable(sheet, acting, "form.review.away");
                });
    }

    private static ModelAndView review(Sheet sheet, Acting acting, FormReader reading, List<Warning> warnings) {
        FormContext context = sheet.context();
        Optional<String> seen = context.typed(FieldNames.SEEN);
        return new ModelAndView("review")
                .addObject(
                        "review",
                        new ReviewView(
                                heading(sheet),
                                target(sheet, seen.orElse(null)),
                                new ReviewLines(sheet.form(), context).lines(reading.body()),
                                warnings.stream().map(Warning::detail).toList(),
                                context.typed().entrySet().stream()
                                        .filter(field -> !FieldNames.isReserved(field.getKey()))
                                        .flatMap(field -> field.getValue().stream()
                                                .map(value -> new ReviewView.Sent(field.getKey(), value)))
                                        .toList()));
    }

    /** A form with the values from its address or from the browser. */
    private record Sheet(ActForm form, FormContext context, String key, ReturnTo back) {}

    private Sheet sheet(
            String collection,
            @Nullable String id,
            @Nullable String act,
            NameResolver names,
            HttpServletRequest request) {
        ActForm form = forms.find(collection, Optional.ofNullable(act).orElse(""))
                .orElseThrow(() -> new PageRejected(HttpStatus.NOT_FOUND, "failure.missing"));
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        request.getParameterMap()
                .forEach((field, values) -> Arrays.stream(values).forEach(value -> typed.add(field, value)));
        String key = keys.orNext(Optional.ofNullable(typed.getFirst(FieldNames.KEY)));
        String subject = form.newPrefix().isEmpty()
                ? Optional.ofNullable(id).orElse("")
                : FormIdempotencyKey.identifier(form.newPrefix(), key, "");
        FormContext context = new FormContext(subject, typed, names);
        ReturnTo back = ReturnTo.read(context.typed(FieldNames.BACK))
                .or(() ->
                        ReturnTo.read(Optional.ofNullable(names.subject(subject).href())))
                .orElse(ReturnTo.HOME);
        return new Sheet(form, context, key, back);
    }

    private static ReturnTo onward(Sheet sheet, ObjectNode body) {
        FormContext context = sheet.context();
        return Optional.ofNullable(sheet.form().onward())
                .flatMap(onward -> Optional.ofNullable(body.path(onward.field()).stringValue(null))
                        .map(begun -> context.names().at(begun, context.subjectId()) + onward.below()))
                .flatMap(page -> ReturnTo.read(Optional.of(page)))
                .orElse(sheet.back());
    }

    private static String path(Sheet sheet) {
        ActForm form = sheet.form();
        return form.act().isEmpty()
                ? form.collection()
                : form.collection() + "/" + sheet.context().subjectId() + "/" + form.act();
    }

    private static CommandHeaders all(CommandHeaders headers, Sheet sheet, Optional<String> occurredOn) {
        CommandHeaders named = headers.with(HeaderNames.IDEMPOTENCY_KEY, sheet.key());
        CommandHeaders seen = sheet.context()
                .typed(FieldNames.SEEN)
                .filter(sequence -> sequence.matches("\\d{1,18}"))
                .map(sequence -> named.with(HeaderNames.SEEN_SEQUENCE, sequence))
                .orElse(named);
        return occurredOn.map(date -> seen.with(HeaderNames.OCCURRED_ON, date)).orElse(seen);
    }

    private static Optional<String> occurredOn(FormContext context, Map<String, String> errors) {
        try {
            return context.typed(FieldNames.OCCURRED_ON)
                    .map(text -> FormReader.written(text, context.words()).edtf());
        } catch (FieldProblem impossible) {
            errors.put(FieldNames.OCCURRED_ON, impossible.message());
            return Optional.empty();
        }
    }

    private ModelAndView rejected(Sheet sheet, Acting acting, Problem problem, SentFields sent) {
        HttpStatus status = problem.status() == HttpStatus.CONFLICT.value()
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
        String text = sheet.context().words().known("form.problem." + problem.code(), problem.detail());
        Map<String, String> error = sent.about(problem)
                .map(field ->
                        Map.of(field, NamedText.plain(text, sheet.context().names())))
                .orElseGet(() -> Map.of("", text));
        return page(status, sheet, acting, error, Optional.of(problem));
    }

    /** Whether the act was recorded is unknown. The same form may be sent again, because its key is accepted once. */
    private ModelAndView unavailable(Sheet sheet, Acting acting, String text) {
        String message = sheet.context().words().say(text);
        return page(HttpStatus.SERVICE_UNAVAILABLE, sheet, acting, Map.of("", message), Optional.empty());
    }

    private ModelAndView page(
            HttpStatus status, Sheet sheet, Acting acting, Map<String, String> errors, Optional<Problem> problem) {
        return page(status, sheet, acting, errors, problem, List.of());
    }

    private ModelAndView page(
            HttpStatus status,
            Sheet sheet,
            Acting acting,
            Map<String, String> errors,
            Optional<Problem> problem,
            List<Warning> warnings) {
        ModelAndView page = new ModelAndView("act");
        page.setStatus(status);
        return page.addObject("form", view(sheet, acting, errors, problem, warnings));
    }

    private FormView view(
            Sheet sheet, Acting acting, Map<String, String> errors, Optional<Problem> problem, List<Warning> warnings) {
        ActForm form = sheet.form();
        FormContext context = sheet.context();
        List<FieldView> fields = new FieldViews(form, context, errors).fields();
        FieldView occurredOn =
                new FieldViews(OCCURRENCE, context, errors).fields().getFirst();
        AvailableActs open = form.isCreation()
                ? AvailableActs.unknown()
                : acting.offers().openActs(form.collection(), context.subjectId());
        return new FormView(
                heading(sheet),
                target(sheet, seen(context, open, problem)),
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
                        warnings.stream().map(Warning::detail).toList()));
    }

    private static FormView.Heading heading(Sheet sheet) {
        ActForm form = sheet.form();
        PageText words = sheet.context().words();
        String subject =
                sheet.context().names().subject(sheet.context().subjectId()).text();
        return new FormView.Heading(
                words.say(form.key(), subject),
                words.say(form.key() + ".effect", subject),
                words.known(form.key() + ".send", words.say(form.key() + ".offer")),
                words.known(form.key() + ".stay", words.say("form.cancel")),
                form.isCreation() ? "" : subject);
    }

    private static FormView.Target target(Sheet sheet, @Nullable String seen) {
        ActForm form = sheet.form();
        return new FormView.Target(
                form.address(sheet.context().subjectId()),
                form.isMultipart(),
                sheet.key(),
                seen,
                sheet.back().text());
    }

    /** A person who was shown the changes made meanwhile has seen them. */
    private static @Nullable String seen(FormContext context, AvailableActs open, Optional<Problem> problem) {
        boolean wasShown =
                problem.filter(refused -> !refused.changed().isEmpty()).isPresent();
        return wasShown
                ? open.sequence().orElse(null)
                : context.typed(FieldNames.SEEN).or(open::sequence).orElse(null);
    }

    private static String choosing(Acting acting) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add(FieldNames.BACK, acting.here());
        return FormAddress.of(ActorPage.ADDRESS, parameters);
    }
}
