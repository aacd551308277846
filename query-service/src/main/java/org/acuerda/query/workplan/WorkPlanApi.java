package org.acuerda.query.workplan;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Single;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.web.AnswerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about work plans. */
@RestController
@RequestMapping("/api/v1/work-plans")
class WorkPlanApi {

    private final WorkPlans workPlans;
    private final AnswerFactory answers;

    WorkPlanApi(WorkPlans workPlans, AnswerFactory answers) {
        this.workPlans = workPlans;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Work plans, filtered and slice by slice")
    Listing<Projected<WorkPlanView>> find(@ParameterObject WorkPlanFilter filter, @ParameterObject Slice slice) {
        return workPlans.find(filter, slice);
    }

    @GetMapping("/{workPlanId}")
    @Operation(summary = "One work plan")
    Single<Projected<WorkPlanView>> byId(@PathVariable String workPlanId) {
        return answers.of(workPlanId, workPlans::byId);
    }
}
