package org.acuerda.query.page.help;

import java.util.List;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Controller of the pages that explain the site. */
@Controller
final class HelpPages implements Page {

    @GetMapping("/ayuda")
    String help(Model model) {
        // From no report to what was contested, as a step goes.
        model.addAttribute("marks", List.of(StepMark.values()).reversed());
        return "help";
    }

    @GetMapping("/glosario")
    String glossary(@ModelAttribute(name = "words", binding = false) PageText words, Model model) {
        model.addAttribute("terms", Glossary.in(words));
        return "glossary";
    }

    @GetMapping("/accesibilidad")
    String accessibility() {
        return "accessibility";
    }

    @GetMapping("/privacidad")
    String privacy() {
        return "privacy";
    }
}
