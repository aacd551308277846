package org.acuerda.query.activity;

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

/** Controller of queries about activities. */
@RestController
@RequestMapping("/api/v1/activities")
class ActivityApi {

    private final Activities activities;
    private final AnswerFactory answers;

    ActivityApi(Activities activities, AnswerFactory answers) {
        this.activities = activities;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Activities, filtered and slice by slice")
    Listing<Projected<ActivityView>> find(@ParameterObject ActivityFilter filter, @ParameterObject Slice slice) {
        return activities.find(filter, slice);
    }

    @GetMapping("/{activityId}")
    @Operation(summary = "One activity")
    Single<Projected<ActivityView>> byId(@PathVariable String activityId) {
        return answers.of(activityId, activities::byId);
    }
}
