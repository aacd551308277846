package org.acuerda.query.page.board;

import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.board.Board;
import org.acuerda.query.board.BoardEntry;
import org.acuerda.query.board.BoardFilter;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.membership.MemberFilter;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Room;
import org.acuerda.query.membership.Rooms;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.provision.ProvisionFilter;
import org.acuerda.query.provision.Provisions;
import org.acuerda.query.term.BoardTerm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Controller of the board: the pressing agreements, then all agreements by urgency. */
@Controller
final class BoardPage implements Page {

    private final Board board;
    private final Provisions provisions;
    private final Bodies bodies;
    private final FederalEntities entities;
    private final Membership membership;

    BoardPage(Board board, Provisions provisions, Bodies bodies, FederalEntities entities, Membership membership) {
        this.board = board;
        this.provisions = provisions;
        this.bodies = bodies;
        this.entities = entities;
        this.membership = membership;
    }

    @GetMapping({"/tablero", Room.PATH + "/tablero"})
    String show(
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            @ModelAttribute(name = "rooms", binding = false) Rooms rooms,
            Model model) {
        Listing<BoardEntry> listing = asked.search(BoardFilter.class, filter -> board.find(filter, asked.slice()));
        Room its = its(asked, rooms);
        model.addAttribute("its", its);
        model.addAttribute("figures", its.isOfAll() ? null : board.figures(asked.commission()));
        model.addAttribute("listing", listing);
        model.addAttribute("rows", BoardRow.of(listing.items(), names));
        model.addAttribute("statuses", AgreementStatus.values());
        model.addAttribute("terms", BoardTerm.values());
        model.addAttribute(
                "provisions",
                provisions.find(ProvisionFilter.all(), Slice.most()).items());
        model.addAttribute("bodies", bodies.find(BodyFilter.all(), Slice.most()).items());
        model.addAttribute("entities", entities.catalogue());
        model.addAttribute(
                "members",
                membership
                        .members(MemberFilter.of(asked.commission()), Slice.most())
                        .items());
        return "board";
    }

    /** The figures alone, for other sites. */
    @GetMapping({Room.EMBEDDED + "/tablero", Room.PATH + Room.EMBEDDED + "/tablero"})
    String figures(
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "rooms", binding = false) Rooms rooms,
            Model model) {
        Room its = its(asked, rooms);
        if (its.isOfAll()) {
            throw new PageNotFound(asked.path());
        }
        model.addAttribute("its", its);
        model.addAttribute("figures", board.figures(asked.commission()));
        return "embedded-figures";
    }

    /** The commission whose figures are meant; of several none is. */
    private static Room its(ListRequest asked, Rooms rooms) {
        return asked.room().isOfAll() && asked.commission() != null ? rooms.of(asked.commission()) : asked.room();
    }
}
