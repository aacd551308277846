package org.acuerda.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acuerda.guard.ContainerAnswers.Answer;
import org.acuerda.guard.GuardRejection;
import org.acuerda.query.answer.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Factory of RFC 9457 problems with a stable code, in the caller's language. A problem says what is wrong and how to
 * correct it, and never shows queries, class names, stack traces or addresses of other services.
 */
@Component
public final class Problems {

    private final ProblemMessages messages;
    private final Freshness freshness;

    Problems(ProblemMessages messages, Freshness freshness) {
        this.messages = messages;
        this.freshness = freshness;
    }

    /** The problem where only a status is known. */
    public ResponseEntity<ProblemDetail> of(HttpStatusCode status, HttpServletRequest request) {
        return of(status, code(status.value()), List.of(), request);
    }

    /** The problem of a request that the guard refused. */
    public ResponseEntity<ProblemDetail> of(GuardRejection refusal, HttpStatusCode status, HttpServletRequest request) {
        String code =
                switch (refusal) {
                    case HOST_UNKNOWN, ORIGIN_FOREIGN, HEADER_REPEATED, BODY_TOO_LARGE -> refusal.name();
                    case ADDRESS_INVALID, MULTIPART_UNEXPECTED -> code(status.value());
                };
        return of(status, code, List.of(), request);
    }

    ResponseEntity<ProblemDetail> of(
            HttpStatusCode status, String code, List<Object> arguments, HttpServletRequest request) {
        Locale language = ProblemMessages.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, messages.of(code, arguments, language));
        problem.setType(type(code));
        problem.setTitle(messages.title(status.value(), language));
        problem.setProperty("code", code);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(
                        FreshnessInterceptor.AS_OF,
                        Long.toString(freshness.asOf().position()))
                .body(problem);
    }

    /** The problem of a request that Tomcat refused by itself. */
    Answer ofContainer(int status, @Nullable String languages) {
        Locale language = ProblemMessages.language(languages);
        String code = code(status);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type(code).toString());
        members.put("title", messages.title(status, language));
        members.put("status", status);
        members.put("detail", messages.of(code, List.of(), language));
        members.put("code", code);
        return new Answer(language.toLanguageTag(), members);
    }

    private static URI type(String code) {
        return URI.create("urn:acuerda:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String code(int status) {
        return switch (status) {
            case 403 -> "ACTING_NOT_OFFERED";
            case 404 -> "UNKNOWN_PATH";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "MEDIA_TYPE_UNAVAILABLE";
            case 413 -> "BODY_TOO_LARGE";
            case 415 -> "MEDIA_TYPE_UNSUPPORTED";
            default -> status < 500 ? "MALFORMED_REQUEST" : "UNEXPECTED";
        };
    }
}
