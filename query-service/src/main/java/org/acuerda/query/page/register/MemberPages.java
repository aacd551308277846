package org.acuerda.query.page.register;

import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.MemberFilter;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Room;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.page.log.RemarkReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the pages of members, with the mandates and rules of their commissions, and of one member. */
@Controller
final class MemberPages implements Page {

    private static final int ROWS = 50;

    private final Membership membership;
    private final Agreements agreements;
    private final RemarkReader remarks;

    MemberPages(Membership membership, Agreements agreements, RemarkReader remarks) {
        this.membership = membership;
        this.agreements = agreements;
        this.remarks = remarks;
    }

    @GetMapping({"/integrantes", Room.PATH + "/integrantes"})
    String list(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        model.addAttribute("offices", CommissionEvent.Office.values());
        model.addAttribute(
                "members", asked.search(MemberFilter.class, filter -> membership.members(filter, asked.slice())));
        model.addAttribute(
                "commissions",
                asked.commission() == null
                        ? membership.commissions(Slice.most()).items()
                        : membership.commission(asked.commission()).stream().toList());
        model.addAttribute("remarks", remarks);
        return "members";
    }

    @GetMapping({"/integrantes/{id}", Room.PATH + "/integrantes/{id}"})
    String one(@PathVariable String id, @ModelAttribute(name = "room", binding = false) Room room, Model model) {
        model.addAttribute("entry", membership.member(id, room.limit()).orElseThrow(() -> new PageNotFound(id)));
        model.addAttribute(
                "agreements", agreements.find(AgreementFilter.ofResponsible(id, room.limit()), Slice.first(ROWS)));
        return "member";
    }
}
