package org.acuerda.query.page.register;

import org.acuerda.events.body.BodyEvent;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.body.BodyView;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.page.log.RemarkReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the register of public bodies, and of one body with every name it has had. */
@Controller
final class BodyPages implements Page {

    private final Bodies bodies;
    private final FederalEntities entities;
    private final CompliancePaths paths;
    private final RemarkReader remarks;

    BodyPages(Bodies bodies, FederalEntities entities, CompliancePaths paths, RemarkReader remarks) {
        this.bodies = bodies;
        this.entities = entities;
        this.paths = paths;
        this.remarks = remarks;
    }

    @GetMapping("/organismos")
    String list(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        model.addAttribute("kinds", BodyEvent.Kind.values());
        model.addAttribute("entities", entities);
        model.addAttribute("bodies", asked.search(BodyFilter.class, filter -> bodies.find(filter, asked.slice())));
        return "bodies";
    }

    @GetMapping("/organismos/{id}")
    String one(
            @PathVariable String id,
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model) {
        Projected<BodyView> found = bodies.byId(id).orElseThrow(() -> new PageNotFound(id));
        model.addAttribute("found", found);
        model.addAttribute("body", found.view());
        model.addAttribute("entities", entities);
        model.addAttribute("obligations", paths.ofBody(id, asked.slice()));
        model.addAttribute("marks", StepMark.values());
        model.addAttribute("remarks", remarks.about(id));
        model.addAttribute("feed", names.at(id) + ".atom");
        return "body";
    }
}
