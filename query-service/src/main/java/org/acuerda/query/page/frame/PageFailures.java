package org.acuerda.query.page.frame;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acuerda.guard.GuardRejection;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Unreadable;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Controller advice: answers failures with pages that say what went wrong and what a person can do: no page at the
 * address, an invalid filter, or no read model. None of these pages uses the read model.
 */
@ControllerAdvice(assignableTypes = Page.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageFailures {

    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    private final PageContext context;

    PageFailures(PageContext context) {
        this.context = context;
    }

    @ExceptionHandler
    ModelAndView nothingHere(PageNotFound nothing, HttpServletRequest request, Locale locale) {
        return page(HttpStatus.NOT_FOUND, "failure.missing", request, locale);
    }

    @ExceptionHandler
    ModelAndView refused(PageRejected refused, HttpServletRequest request, Locale locale) {
        return page(refused.status(), refused.what(), request, locale);
    }

    @ExceptionHandler
    ModelAndView badFilter(InvalidFilter bad, HttpServletRequest request, Locale locale) {
        return page(HttpStatus.BAD_REQUEST, "failure.filter", request, locale)
                .addObject("field", bad.field())
                .addObject("value", NameResolver.shortened(bad.value()))
                .addObject("list", PageContext.path(request));
    }

    @ExceptionHandler
    ModelAndView invalidQuery(InvalidQuery invalid, HttpServletRequest request, Locale locale) {
        return page(HttpStatus.BAD_REQUEST, "failure.query", request, locale)
                .addObject("list", PageContext.path(request));
    }

    @ExceptionHandler
    ModelAndView unreadable(InvalidParameterException unreadable, HttpServletRequest request, Locale locale) {
        return page(HttpStatus.BAD_REQUEST, "failure.request", request, locale);
    }

    @ExceptionHandler
    ModelAndView setAside(Unreadable unreadable, HttpServletRequest request, Locale locale) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, "failure.set-aside", request, locale);
    }

    @ExceptionHandler
    ModelAndView readModelAway(MongoException failure, HttpServletRequest request, Locale locale) {
        LOG.warn("The read model does not answer: {}", failure.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE, "failure.away", request, locale);
    }

    @ExceptionHandler
    ModelAndView evidenceAway(EvidenceUnavailable failure, HttpServletRequest request, Locale locale) {
        LOG.warn("The evidence cannot be fetched: {}", failure.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE, "failure.evidence", request, locale);
    }

    /** The page of a failure before any controller. */
    ModelAndView page(HttpStatus status, Optional<GuardRejection> refusal, HttpServletRequest request, Locale locale) {
        if (request.getAttribute(PageRejected.ATTRIBUTE) instanceof PageRejected rejected) {
            return page(rejected.status(), rejected.what(), request, locale);
        }
        if (refusal.isPresent()) {
            return page(status, what(refusal.get()), request, locale);
        }
        String what =
                switch (status) {
                    case NOT_FOUND -> "failure.missing";
                    case CONTENT_TOO_LARGE -> "failure.large";
                    default -> status.is4xxClientError() ? "failure.request" : "failure.broken";
                };
        return page(status, what, request, locale);
    }

    private static String what(GuardRejection refusal) {
        return switch (refusal) {
            case HOST_UNKNOWN -> "failure.host";
            case ORIGIN_FOREIGN -> "failure.origin";
            case BODY_TOO_LARGE -> "failure.large";
            case ADDRESS_INVALID, HEADER_REPEATED, MULTIPART_UNEXPECTED -> "failure.request";
        };
    }

    ModelAndView page(HttpStatus status, String what, HttpServletRequest request, Locale locale) {
        PageText words = context.words(locale);
        ModelAndView page = new ModelAndView("failure");
        page.setStatus(status);
        return page.addObject("words", words)
                .addObject("room", RoomDoor.room(request))
                .addObject("frame", PageContext.bareFrame(request, words.language()))
                .addObject(
                        "head", new PageHead(words, PageContext.readable(request), List.of(), () -> "", status::value))
                .addObject("what", what)
                .addObject("status", status.value());
    }
}
