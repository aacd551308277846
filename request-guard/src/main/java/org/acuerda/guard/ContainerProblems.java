package org.acuerda.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.acuerda.guard.ContainerAnswers.Answer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tomcat valve: answers what Tomcat refuses by itself (a broken address, a broken header) with a problem for programs
 * and a short page for people.
 */
public final class ContainerProblems extends ErrorReportValve {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%2$s</title></head>
            <body><main><h1>%2$s</h1><p>%3$s</p><p><a href="/">Acuerda</a></p></main></body></html>
            """;

    private final ContainerAnswers answers;
    private final JsonMapper json = new JsonMapper();

    /**
     * The status under which a refusal is answered. Tomcat says 501 and 505 to an encoding or a version of HTTP that it
     * does not have; both are the caller's, and no retry helps.
     */
    public static int answered(int status) {
        return status == HttpServletResponse.SC_NOT_IMPLEMENTED
                        || status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED
                ? HttpServletResponse.SC_BAD_REQUEST
                : status;
    }

    public ContainerProblems(ContainerAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        int status = answered(response.getStatus());
        Answer answer = answers.of(status, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        @Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean person = accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
        try {
            response.setStatus(status);
            SecurityHeaders.on(response);
            response.setContentType(
                    person ? MediaType.TEXT_HTML_VALUE + ";charset=utf-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, answer.language());
            response.getOutputStream().write(person ? page(answer) : json.writeValueAsBytes(answer.problem()));
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("The caller is gone", gone);
        }
    }

    private static byte[] page(Answer answer) {
        return PAGE.formatted(answer.language(), text(answer, "title"), text(answer, "detail"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Answer answer, String member) {
        return HtmlUtils.htmlEscape(String.valueOf(answer.problem().get(member)));
    }
}
