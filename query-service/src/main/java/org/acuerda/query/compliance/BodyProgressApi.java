package org.acuerda.query.compliance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about the progress of one body on all of its paths. */
@RestController
@Tag(name = "body-standing-api")
@RequestMapping("/api/v1/bodies/{bodyId}/compliance-paths")
class BodyProgressApi {

    private final CompliancePaths paths;

    BodyProgressApi(CompliancePaths paths) {
        this.paths = paths;
    }

    @GetMapping
    @Operation(summary = "Every path that a body is obliged on, with the mark of each step as it stands today")
    Listing<BodyProgress> find(@PathVariable String bodyId, @ParameterObject Slice slice) {
        return paths.ofBody(bodyId, slice);
    }
}
