package org.acuerda.command.workplan;

import org.acuerda.command.route.CommandRoutes;
import org.acuerda.command.workplan.WorkPlanCommand.ApproveWorkPlan;
import org.acuerda.command.workplan.WorkPlanCommand.PresentWorkPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on work plans. */
@Configuration(proxyBeanMethods = false)
class WorkPlanRoutes {

    @Bean
    CommandRoutes workPlans() {
        return CommandRoutes.of("work-plans", "work-plan", "wpl")
                .creation(PresentWorkPlan.class)
                .act("approve", ApproveWorkPlan.class)
                .build();
    }
}
