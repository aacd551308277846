package org.acuerda.query.page.search;

import java.util.List;
import java.util.Optional;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.sitesearch.SearchAnswer;
import org.acuerda.query.sitesearch.SiteSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Controller of the search over everything. */
@Controller
final class SearchPage implements Page {

    private final SiteSearch search;
    private final FederalEntities entities;

    SearchPage(SiteSearch search, FederalEntities entities) {
        this.search = search;
        this.entities = entities;
    }

    /** What the address asks for; without words nothing is searched. */
    record Filter(@Nullable String q, @Nullable String commission) {}

    @GetMapping({"/buscar", Room.PATH + "/buscar"})
    String show(
            @ModelAttribute(name = "room", binding = false) Room room,
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model) {
        Listing<SearchAnswer> answers = asked.search(Filter.class, this::answers);
        Optional<SearchAnswer> answer = answers.items().stream().findFirst();
        model.addAttribute("asks", asked.text("q") != null);
        model.addAttribute("answer", answer.orElse(null));
        model.addAttribute(
                "groups",
                answer.stream()
                        .flatMap(found -> found.groups().stream())
                        .map(group -> FoundGroup.of(group, room, names, entities))
                        .toList());
        return "search";
    }

    private Listing<SearchAnswer> answers(Filter filter) {
        if (filter.q() == null) {
            return new Listing<>(AsOf.NOTHING, 0, List.of(), null);
        }
        SearchAnswer answer = search.find(filter.q(), filter.commission());
        return new Listing<>(answer.asOf(), 1, List.of(answer), null);
    }
}
