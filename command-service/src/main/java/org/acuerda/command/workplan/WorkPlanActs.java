package org.acuerda.command.workplan;

import org.acuerda.command.acts.Acts;
import org.acuerda.command.workplan.WorkPlanCommand.ApproveWorkPlan;
import org.acuerda.command.workplan.WorkPlanCommand.PresentWorkPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the acts on work plans to the outside. */
@Configuration(proxyBeanMethods = false)
class WorkPlanActs {

    @Bean
    Acts workPlans() {
        return Acts.of("work-plans", "work-plan", "wpl")
                .creation(PresentWorkPlan.class)
                .act("approve", ApproveWorkPlan.class)
                .build();
    }
}
