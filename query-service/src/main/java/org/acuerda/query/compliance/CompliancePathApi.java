package org.acuerda.query.compliance;

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

/** Controller of queries about compliance paths. */
@RestController
@RequestMapping("/api/v1/compliance-paths")
class CompliancePathApi {

    private final CompliancePaths paths;
    private final AnswerFactory answers;

    CompliancePathApi(CompliancePaths paths, AnswerFactory answers) {
        this.paths = paths;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Compliance paths, filtered and slice by slice")
    Listing<Projected<PathView>> find(@ParameterObject PathFilter filter, @ParameterObject Slice slice) {
        return paths.find(filter, slice);
    }

    @GetMapping("/{pathId}")
    @Operation(summary = "One compliance path with every version of its route")
    Single<Projected<PathView>> byId(@PathVariable String pathId) {
        return answers.of(pathId, paths::byId);
    }

    @GetMapping("/{pathId}/matrix")
    @Operation(summary = "Obliged bodies and steps of one path, with the mark of each as it stands today")
    Single<ComplianceMatrix> matrix(@PathVariable String pathId) {
        return answers.ofPart(pathId, paths::matrix);
    }

    @GetMapping("/{pathId}/bodies/{bodyId}")
    @Operation(summary = "What was reported, found and contested of one body on one path")
    Single<Projected<BodyProgressView>> standing(@PathVariable String pathId, @PathVariable String bodyId) {
        return answers.of(pathId, id -> paths.standing(id, bodyId));
    }
}
