package org.acuerda.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its words, names, address and frame. */
@ControllerAdvice(assignableTypes = Page.class)
final class PageModel {

    private final PageSurroundings surroundings;

    PageModel(PageSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    @ModelAttribute
    void surround(Model model, HttpServletRequest request, Locale locale) {
        Words words = surroundings.words(locale);
        model.addAttribute("frame", surroundings.frame(request, words.language()));
        model.addAttribute("words", words);
        model.addAttribute("names", surroundings.names(words));
        model.addAttribute("asked", PageSurroundings.asked(request));
    }
}
