package org.acuerda.query.body;

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

/** Controller of queries about public bodies. */
@RestController
@RequestMapping("/api/v1/bodies")
class BodyApi {

    private final Bodies bodies;
    private final AnswerFactory answers;

    BodyApi(Bodies bodies, AnswerFactory answers) {
        this.bodies = bodies;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Public bodies, filtered and slice by slice")
    Listing<Projected<BodyView>> find(@ParameterObject BodyFilter filter, @ParameterObject Slice slice) {
        return bodies.find(filter, slice);
    }

    @GetMapping("/{bodyId}")
    @Operation(summary = "One public body")
    Single<Projected<BodyView>> byId(@PathVariable String bodyId) {
        return answers.of(bodyId, bodies::byId);
    }
}
