package org.acuerda.command.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.command.decision.Rejection;
import org.acuerda.command.decision.Remedy;
import org.acuerda.guard.ContainerAnswers.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Factory of RFC 9457 problems: a stable code, what is wrong and how to correct it in the caller's language, and never
 * SQL, class names, stack traces or payloads.
 */
@Component
public final class Problems {

    private static final long KILOBYTE = 1024;

    private final ProblemMessages messages;
    private final AddressLimits limits;

    Problems(ProblemMessages messages, AddressLimits limits) {
        this.messages = messages;
        this.limits = limits;
    }

    /** The problem of a rejection by a rule or a check of a feature. */
    public ResponseEntity<ProblemDetail> of(HttpStatus status, Rejection rejection, Locale locale) {
        return response(
                problem(status, rejection.code().name(), messages.of(rejection, locale), rejection.remedy(), locale),
                locale);
    }

    ResponseEntity<ProblemDetail> of(InvalidRequest invalid, Locale locale) {
        String code = invalid.code().name();
        String detail = messages.of(code, invalid.arguments(), locale);
        return response(problem(invalid.code().status(), code, detail, invalid.remedy(), locale), locale);
    }

    /** The problem of a body that is larger than its address takes. */
    ResponseEntity<ProblemDetail> tooLarge(String path, Locale locale) {
        Optional<Rejection> own = limits.tooLarge(path);
        return own.isPresent()
                ? of(HttpStatus.CONTENT_TOO_LARGE, own.get(), locale)
                : of(new InvalidRequest(InvalidRequest.Code.BODY_TOO_LARGE, limits.largest(path) / KILOBYTE), locale);
    }

    ResponseEntity<ProblemDetail> of(HttpStatus status, String code, List<Object> arguments, Locale locale) {
        return response(problem(status, code, messages.of(code, arguments, locale), Remedy.correct(), locale), locale);
    }

    /** The problem where only a status is known. */
    ProblemDetail of(HttpStatusCode status, Locale locale) {
        String code =
                switch (status.value()) {
                    case 404 -> InvalidRequest.Code.UNKNOWN_PATH.name();
                    case 405 -> InvalidRequest.Code.METHOD_NOT_ALLOWED.name();
                    case 406 -> InvalidRequest.Code.NOT_ACCEPTABLE.name();
                    case 415 -> InvalidRequest.Code.MEDIA_TYPE_UNSUPPORTED.name();
                    default -> status.is4xxClientError() ? InvalidRequest.Code.MALFORMED_REQUEST.name() : "UNEXPECTED";
                };
        return problem(status, code, messages.of(code, List.of(), locale), Remedy.correct(), locale);
    }

    /** The problem of a request that Tomcat refused by itself. */
    Answer ofContainer(int status, @Nullable String languages) {
        Locale locale = preferred(languages);
        ProblemDetail problem = of(HttpStatusCode.valueOf(status), locale);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", Objects.toString(problem.getType()));
        members.put("title", Objects.toString(problem.getTitle()));
        members.put("status", problem.getStatus());
        members.put("detail", Objects.toString(problem.getDetail()));
        members.putAll(Objects.requireNonNullElse(problem.getProperties(), Map.of()));
        return new Answer(ProblemMessages.language(locale).toLanguageTag(), members);
    }

    private static Locale preferred(@Nullable String languages) {
        try {
            List<Locale> preferred = languages == null
                    ? List.of()
                    : Locale.filter(
                            Locale.LanguageRange.parse(languages), List.of(ProblemMessages.SPANISH, Locale.ENGLISH));
            return preferred.isEmpty() ? ProblemMessages.SPANISH : preferred.getFirst();
        } catch (IllegalArgumentException unreadable) {
            return ProblemMessages.SPANISH;
        }
    }

    private ProblemDetail problem(HttpStatusCode status, String code, String detail, Remedy remedy, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(
                "urn:acuerda:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(messages.title(status.value(), remedy.kind(), locale));
        problem.setProperty("code", code);
        if (status.value() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
            problem.setProperty("remedy", remedy.kind());
        }
        List<Map<String, String>> errors = errors(code, remedy);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    /** Each place that may be the cause: a component of the command by its JSON pointer, or a header by its name. */
    private static List<Map<String, String>> errors(String code, Remedy remedy) {
        return Stream.concat(
                        remedy.pointers().stream().map(pointer -> Map.entry("pointer", pointer)),
                        remedy.headers().stream().map(header -> Map.entry("header", header)))
                .map(place -> Map.of(place.getKey(), place.getValue(), "code", code))
                .toList();
    }

    private static ResponseEntity<ProblemDetail> response(ProblemDetail problem, Locale locale) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", ProblemMessages.language(locale).toLanguageTag())
                .body(problem);
    }
}
