package org.acuerda.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.command.automation.UnrecordedActs;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.available.AvailableActsQuery;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Rejection;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.command.web.InvalidRequest.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Controller of available acts: which acts are available on an aggregate to the caller, and why others are not, see
 * {@link AvailableActsQuery}; with a warning of each act that an automation should have recorded.
 */
@RestController
@RequestMapping(
        path = "/api/v1",
        produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
class AvailableActsController {

    private final Map<String, AvailableActsQuery> queries;
    private final Map<Class<? extends Command>, String> names;
    private final RequestCircumstances circumstances;
    private final UnrecordedActs unrecordedActs;
    private final ProblemMessages messages;

    AvailableActsController(
            List<AvailableActsQuery> queries,
            List<CommandRoutes> routes,
            RequestCircumstances circumstances,
            UnrecordedActs unrecordedActs,
            ProblemMessages messages) {
        this.unrecordedActs = unrecordedActs;
        this.queries = queries.stream()
                .collect(Collectors.toUnmodifiableMap(AvailableActsQuery::collection, Function.identity()));
        this.names = routes.stream()
                .flatMap(each -> each.list().stream())
                .collect(Collectors.toUnmodifiableMap(CommandRoutes.Route::command, CommandRoutes.Route::name));
        this.circumstances = circumstances;
        this.messages = messages;
    }

    /** One act with one target; target and refusal are left out where there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(String act, @Nullable String target, boolean open, @Nullable Reason refusal) {}

    /** Why an act is not available, in the words of the problem that it would get. */
    record Reason(String code, String title, String detail) {}

    /** Without it the address would be that of an act with this name. */
    @PostMapping("/{collection}/{id}/acts")
    void post(@PathVariable String collection) throws HttpRequestMethodNotSupportedException {
        if (!queries.containsKey(collection)) {
            throw new InvalidRequest(Code.UNKNOWN_PATH);
        }
        throw new HttpRequestMethodNotSupportedException("POST", List.of("GET", "HEAD"));
    }

    @GetMapping("/{collection}/{id}/acts")
    ResponseEntity<Map<String, Object>> acts(
            @PathVariable String collection, @PathVariable String id, HttpServletRequest request, Locale locale) {
        @Nullable AvailableActsQuery query = queries.get(collection);
        if (query == null) {
            throw new InvalidRequest(Code.UNKNOWN_PATH);
        }
        AvailableActs availableActs =
                query.availableActs(id, circumstances.of(request)).orElseThrow(() -> new AggregateNotFound(id));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("sequence", availableActs.sequence());
        answer.putAll(availableActs.facts());
        answer.put(
                "acts",
                availableActs.answers().stream().map(each -> row(each, locale)).toList());
        List<Told> warnings = warnings(id, locale);
        if (!warnings.isEmpty()) {
            answer.put("warnings", warnings);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Language", ProblemMessages.language(locale).toLanguageTag())
                .body(answer);
    }

    /** What automations did not record about the aggregate. */
    private List<Told> warnings(String id, Locale locale) {
        return Told.of(
                unrecordedActs.of(id).stream()
                        .map(unrecorded -> messages.warning(unrecorded, locale))
                        .toList(),
                messages,
                locale);
    }

    private Row row(AvailableActs.Answer answer, Locale locale) {
        @Nullable Reason reason =
                answer.rejection().map(rejection -> reason(rejection, locale)).orElse(null);
        return new Row(name(answer.act()), answer.target().orElse(null), reason == null, reason);
    }

    private Reason reason(Rejection rejection, Locale locale) {
        return new Reason(
                rejection.code().name(),
                messages.title(
                        HttpStatus.UNPROCESSABLE_CONTENT.value(),
                        rejection.remedy().kind(),
                        locale),
                messages.of(rejection, locale));
    }

    private String name(Class<? extends Command> act) {
        @Nullable String name = names.get(act);
        if (name == null) {
            throw new IllegalStateException("Not routed as an act: " + act);
        }
        return name;
    }
}
