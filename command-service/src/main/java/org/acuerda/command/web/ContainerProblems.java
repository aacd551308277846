package org.acuerda.command.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tomcat valve: answers what Tomcat refuses by itself (a broken address, a broken header) with a problem instead of
 * Tomcat's page.
 */
final class ContainerProblems extends ErrorReportValve {

    private final Problems problems;
    private final JsonMapper json = new JsonMapper();

    ContainerProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        @Nullable String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Locale locale = asked == null ? ProblemMessages.SPANISH : request.getLocale();
        ProblemDetail problem = problems.of(HttpStatusCode.valueOf(response.getStatus()), locale);
        ObjectNode body = json.createObjectNode()
                .put("type", Objects.toString(problem.getType()))
                .put("title", problem.getTitle())
                .put("status", problem.getStatus())
                .put("detail", problem.getDetail());
        for (Map.Entry<String, Object> property : Objects.requireNonNullElse(
                        problem.getProperties(), Map.<String, Object>of())
                .entrySet()) {
            body.put(property.getKey(), property.getValue().toString());
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(
                    HttpHeaders.CONTENT_LANGUAGE,
                    ProblemMessages.language(locale).toLanguageTag());
            response.getOutputStream().write(json.writeValueAsBytes(body));
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("The caller is gone", gone);
        }
    }
}
