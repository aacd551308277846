package org.acuerda.query.page.register;

import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.board.Board;
import org.acuerda.query.board.ProvisionProgress;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.page.compliance.EntityMap;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.page.log.RemarkReader;
import org.acuerda.query.provision.ProvisionFilter;
import org.acuerda.query.provision.ProvisionView;
import org.acuerda.query.provision.Provisions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Controller of the catalogue of legal provisions, and of one version of a provision with the agreements founded on it.
 */
@Controller
final class ProvisionPages implements Page {

    /** Agreements on the page of a provision; the board has the others. */
    private static final int MAX_AGREEMENTS = 20;

    private final Provisions provisions;
    private final Agreements agreements;
    private final Board board;
    private final Bodies bodies;
    private final FederalEntities entities;
    private final RemarkReader remarks;

    ProvisionPages(
            Provisions provisions,
            Agreements agreements,
            Board board,
            Bodies bodies,
            FederalEntities entities,
            RemarkReader remarks) {
        this.provisions = provisions;
        this.agreements = agreements;
        this.board = board;
        this.bodies = bodies;
        this.entities = entities;
        this.remarks = remarks;
    }

    @GetMapping("/disposiciones")
    String list(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        model.addAttribute(
                "provisions", asked.search(ProvisionFilter.class, filter -> provisions.find(filter, asked.slice())));
        return "provisions";
    }

    @GetMapping("/disposiciones/{id}")
    String one(@PathVariable String id, Model model) {
        Projected<ProvisionView> found = provisions.byId(id).orElseThrow(() -> new PageNotFound(id));
        model.addAttribute("found", found);
        model.addAttribute("provision", found.view());
        model.addAttribute("agreements", agreements.find(AgreementFilter.onProvision(id), Slice.first(MAX_AGREEMENTS)));
        ProvisionProgress progress = board.progress(id);
        model.addAttribute("progress", progress);
        model.addAttribute("map", EntityMap.of(progress, bodies.withIds(progress.bodyIds())));
        model.addAttribute("entities", entities);
        model.addAttribute("remarks", remarks.about(id));
        return "provision";
    }
}
