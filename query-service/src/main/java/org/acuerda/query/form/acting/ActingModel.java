package org.acuerda.query.form.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.client.CommandHeaders;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.form.client.CommandSide;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.FormIdempotencyKey;
import org.acuerda.query.form.field.NextStep;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.page.log.LogEntry;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Controller advice: adds to every page's model who acts, which acts its subjects offer, and what was just recorded.
 */
@ControllerAdvice(assignableTypes = Page.class)
@Order(Ordered.LOWEST_PRECEDENCE)
final class ActingModel {

    private static final String NEWS = "minSequence";
    private static final String WARNING = "warning";
    private static final int RECENT_RECORDS = 20;

    private final ActingPermission permission;
    private final ActingCookies cookies;
    private final FormIdempotencyKey keys;
    private final ActForms forms;
    private final CommandSide commandSide;
    private final Records records;
    private final ObjectProvider<NextStep.Contribution> nextSteps;

    ActingModel(
            ActingPermission permission,
            ActingCookies cookies,
            FormIdempotencyKey keys,
            ActForms forms,
            CommandSide commandSide,
            Records records,
            ObjectProvider<NextStep.Contribution> nextSteps) {
        this.permission = permission;
        this.cookies = cookies;
        this.keys = keys;
        this.forms = forms;
        this.commandSide = commandSide;
        this.records = records;
        this.nextSteps = nextSteps;
    }

    @ModelAttribute
    void surround(
            Model model,
            HttpServletRequest request,
            @ModelAttribute(name = "names", binding = false) NameResolver names) {
        boolean offered = permission.mayAct(request);
        Optional<Actor> actor = offered
                ? cookies.actor(request).filter(who -> cookies.token(request).isPresent())
                : Optional.empty();
        String here = here(request);
        CommandHeaders headers = actor.map(
                        who -> CommandSide.headers(who, names.words().language().code()))
                .orElse(CommandHeaders.NONE);
        Offers offers = new Offers(forms, commandSide, headers, names, here, actor.isPresent());
        model.addAttribute(
                "acting",
                new Acting(
                        offered,
                        actor.orElse(null),
                        actor.map(who -> names.person(who.id())).orElse(null),
                        actor.flatMap(who -> cookies.token(request)).orElse(""),
                        here,
                        keys::next,
                        offers));
        if (actor.isPresent()) {
            model.addAttribute("recorded", recorded(request, names));
            model.addAttribute("recordedWarnings", warnings(request, names));
            model.addAttribute("nextStep", offers.first(nextSteps(request)).orElse(null));
        }
    }

    /** This page's address without the changes that the page waits for. */
    private static String here(HttpServletRequest request) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            return PageContext.path(request);
        }
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        parameters.remove(NEWS);
        parameters.remove(WARNING);
        return FormAddress.of(PageContext.path(request), parameters);
    }

    /** What comes next on the subjects that a form has just changed. */
    private List<NextStep> nextSteps(HttpServletRequest request) {
        return values(request, NEWS)
                .map(ActingModel::subject)
                .distinct()
                .flatMap(subject -> nextSteps.orderedStream().flatMap(feature -> feature.on(subject).stream()))
                .toList();
    }

    private static Stream<String> values(HttpServletRequest request, String parameter) {
        return Stream.of(Objects.requireNonNullElse(request.getParameterValues(parameter), new String[0]))
                .distinct();
    }

    private static String subject(String news) {
        int colon = news.lastIndexOf(':');
        return colon < 0 ? news : news.substring(0, colon);
    }

    /** The records that a form has just made; empty while the read model does not have them. */
    private List<LogEntry> recorded(HttpServletRequest request, NameResolver names) {
        return values(request, NEWS).flatMap(news -> record(news, names)).toList();
    }

    /** What is wrong with the act that a form has just recorded; the address says only codes. */
    private static List<String> warnings(HttpServletRequest request, NameResolver names) {
        return values(request, WARNING)
                .map(code -> names.words().known("warning." + code, ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Stream<LogEntry> record(String news, NameResolver names) {
        String sequence = news.substring(news.lastIndexOf(':') + 1);
        return records
                .find(RecordFilter.ofSubject(subject(news)), new Slice("-position", RECENT_RECORDS, null))
                .items()
                .stream()
                .filter(line -> Long.toString(line.record().sequence()).equals(sequence))
                .map(line -> LogEntry.of(line, names));
    }
}
