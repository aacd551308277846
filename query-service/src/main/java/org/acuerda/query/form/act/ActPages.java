package org.acuerda.query.form.act;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.client.CommandHeaders;
import org.acuerda.client.Outcome;
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
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.FormIdempotencyKey;
import org.acuerda.query.form.input.FieldProblem;
import org.acuerda.query.form.input.FormReader;
import org.acuerda.query.form.input.RowMove;
import org.acuerda.query.form.input.Uploads;
import org.acuerda.query.naming.NameResolver;
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

/** Controller of all forms: shows a form, sends its command, and shows it again with its errors. */
@Controller
final class ActPages implements Page {

    private static final String CREATION = FormGate.FORMS + "{collection}";
    private static final String ACT = FormGate.FORMS + "{collection}/{id}/{act}";

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
        return new SheetPages(sheet, acting).page(HttpStatus.OK, Map.of());
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
        SheetPages pages = new SheetPages(sheet, acting);
        CommandHeaders headers =
                CommandSide.headers(actor, names.words().language().code());
        Map<String, String> wrongFiles =
                new Uploads(commandSide, headers, names.words(), request).keep(sheet.context());
        if (sheet.isDrawnAgain()) {
            RowMove.asked(sheet.context())
                    .ifPresent(move -> move.in(sheet.form().fields(), sheet.context(), sheet.key()));
            return pages.page(HttpStatus.OK, wrongFiles);
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
            return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, errors);
        }
        CommandHeaders everything = sheet.headers(headers, occurredOn);
        Optional<ModelAndView> first = sheet.context().typed(FieldNames.SHOWN).isPresent()
                ? Optional.empty()
                : beforeSending(sheet, pages, reading, everything);
        return first.orElseGet(() -> send(sheet, pages, reading, everything));
    }

    private ModelAndView send(Sheet sheet, SheetPages pages, FormReader reading, CommandHeaders everything) {
        return switch (commandSide.act(sheet.path(), reading.body(), everything)) {
            case Outcome.Done done -> ReturnTo.to(sheet.onward(reading.body()).after(done.changed(), done.warnings()));
            case Outcome.Rejected rejected -> pages.rejected(rejected.problem(), reading.sent());
            case Outcome.Unavailable unavailable -> pages.unknown();
        };
    }

    /** What a page shows before the act is sent: all of it, what is wrong, or why it would be rejected. */
    private Optional<ModelAndView> beforeSending(
            Sheet sheet, SheetPages pages, FormReader reading, CommandHeaders everything) {
        ActForm form = sheet.form();
        if (form.act().isEmpty()) { // The API checks no creation.
            return form.reviewed() ? Optional.of(pages.review(reading, List.of())) : Optional.empty();
        }
        Outcome dryRun = commandSide.dryRun(sheet.path(), reading.body(), everything);
        List<Warning> warnings = dryRun instanceof Outcome.Done done ? done.warnings() : List.of();
        if (!form.reviewed()) {
            return warnings.isEmpty() ? Optional.empty() : Optional.of(pages.warned(warnings));
        }
        return Optional.of(
                switch (dryRun) {
                    case Outcome.Done done -> pages.review(reading, warnings);
                    case Outcome.Rejected rejected -> pages.rejected(rejected.problem(), reading.sent());
                    case Outcome.Unavailable none -> pages.unavailable();
                });
    }

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

    private static Optional<String> occurredOn(FormContext context, Map<String, String> errors) {
        try {
            return context.typed(FieldNames.OCCURRED_ON)
                    .map(text -> FormReader.written(text, context.words()).edtf());
        } catch (FieldProblem impossible) {
            errors.put(FieldNames.OCCURRED_ON, impossible.message());
            return Optional.empty();
        }
    }

    private static String choosing(Acting acting) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add(FieldNames.BACK, acting.here());
        return FormAddress.of(ActorPage.ADDRESS, parameters);
    }
}
