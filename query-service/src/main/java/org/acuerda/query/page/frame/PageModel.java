package org.acuerda.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.acuerda.query.membership.CommissionRooms;
import org.acuerda.query.naming.NameResolver;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Controller advice: adds texts, names, address, room and frame to every page's model. */
@ControllerAdvice(assignableTypes = Page.class)
final class PageModel {

    private final PageContext context;
    private final CommissionRooms rooms;

    PageModel(PageContext context, CommissionRooms rooms) {
        this.context = context;
        this.rooms = rooms;
    }

    @ModelAttribute
    void surround(Model model, HttpServletRequest request, Locale locale) {
        NameResolver names = context.names(request, locale);
        model.addAttribute("frame", context.frame(request, names.words().language()));
        model.addAttribute("words", names.words());
        model.addAttribute("names", names);
        model.addAttribute("asked", PageContext.asked(request));
        model.addAttribute("room", RoomDoor.room(request));
        model.addAttribute("rooms", rooms.now());
    }
}
