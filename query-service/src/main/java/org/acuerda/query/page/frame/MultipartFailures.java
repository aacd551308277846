package org.acuerda.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Controller advice: answers a form with files that cannot be read. It is read before its controller is known, so this
 * belongs to all of them.
 */
@ControllerAdvice
final class MultipartFailures {

    private final PageFailures failures;

    MultipartFailures(PageFailures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request, Locale locale) {
        return failures.page(HttpStatus.CONTENT_TOO_LARGE, "failure.large", request, locale);
    }

    @ExceptionHandler
    ModelAndView unreadable(MultipartException unreadable, HttpServletRequest request, Locale locale) {
        return failures.page(HttpStatus.BAD_REQUEST, "failure.request", request, locale);
    }
}
