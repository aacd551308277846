package org.acuerda.query.page.register;

import org.acuerda.query.membership.Room;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.log.RemarkReader;
import org.acuerda.query.workplan.WorkPlanFilter;
import org.acuerda.query.workplan.WorkPlans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Controller of the page of work plans with their objectives and strategies. */
@Controller
final class WorkPlanPage implements Page {

    private final WorkPlans plans;
    private final RemarkReader remarks;

    WorkPlanPage(WorkPlans plans, RemarkReader remarks) {
        this.plans = plans;
        this.remarks = remarks;
    }

    @GetMapping({"/plan-de-trabajo", Room.PATH + "/plan-de-trabajo"})
    String list(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        model.addAttribute("plans", asked.search(WorkPlanFilter.class, filter -> plans.find(filter, asked.slice())));
        model.addAttribute("remarks", remarks);
        return "work-plan";
    }
}
