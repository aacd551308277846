package org.acuerda.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Locale;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.membership.CommissionRooms;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.Recorders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Controller advice: adds texts, names, address, room, frame and head to every page's model. */
@ControllerAdvice(assignableTypes = Page.class)
final class PageModel {

    private final PageContext context;
    private final CommissionRooms rooms;
    private final FederalEntities entities;
    private final Recorders recorders;

    PageModel(PageContext context, CommissionRooms rooms, FederalEntities entities, Recorders recorders) {
        this.context = context;
        this.rooms = rooms;
        this.entities = entities;
        this.recorders = recorders;
    }

    @ModelAttribute
    void surround(Model model, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        NameResolver names = context.names(request, locale);
        ListRequest asked = PageContext.asked(request);
        Collection<String> subjects = RoomDoor.subjects(request);
        model.addAttribute("frame", context.frame(request, names.words().language()));
        model.addAttribute("words", names.words());
        model.addAttribute("names", names);
        model.addAttribute("asked", asked);
        FilterText filters = new FilterText(names, entities, recorders, subjects);
        model.addAttribute(
                "head", new PageHead(names.words(), asked, subjects, () -> filters.of(asked), response::getStatus));
        model.addAttribute("room", RoomDoor.room(request));
        model.addAttribute("rooms", rooms.now());
    }
}
