package org.acuerda.query.form.acting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Controller of the page on which a person chooses the actor. */
@Controller
public final class ActorPage implements Page {

    public static final String ADDRESS = "/actuar";

    private final ActorChoices choices;
    private final ActingCookies cookies;

    ActorPage(ActorChoices choices, ActingCookies cookies) {
        this.choices = choices;
        this.cookies = cookies;
    }

    @GetMapping(ADDRESS)
    String choose(
            @RequestParam(name = FieldNames.BACK, required = false) @Nullable String back,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("choices", choices.in(names));
        model.addAttribute("token", cookies.tokenOrNew(request, response));
        model.addAttribute("chosen", cookies.actor(request).map(Actor::encoded).orElse(""));
        model.addAttribute("back", back(back).text());
        return "actor";
    }

    @PostMapping(ADDRESS)
    ModelAndView chosen(
            @RequestParam(name = "actor", required = false) @Nullable String chosen,
            @RequestParam(name = FieldNames.BACK, required = false) @Nullable String back,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String encoded = Optional.ofNullable(chosen).orElse("");
        Optional<Actor> actor = Actor.decoded(encoded).filter(choices::offers);
        if (actor.isEmpty() && !encoded.isEmpty()) {
            model.addAttribute("gone", true);
            ModelAndView again = new ModelAndView(choose(back, names, model, request, response));
            again.setStatus(HttpStatus.FORBIDDEN);
            return again;
        }
        actor.ifPresentOrElse(who -> cookies.remember(who, response), () -> cookies.forget(response));
        return ReturnTo.to(back(back).text());
    }

    private static ReturnTo back(@Nullable String given) {
        return ReturnTo.read(Optional.ofNullable(given)).orElse(ReturnTo.HOME);
    }
}
