package org.acuerda.query.provision;

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

/** Controller of queries about legal provisions. */
@RestController
@RequestMapping("/api/v1/provisions")
class ProvisionApi {

    private final Provisions provisions;
    private final AnswerFactory answers;

    ProvisionApi(Provisions provisions, AnswerFactory answers) {
        this.provisions = provisions;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Legal provisions, filtered and slice by slice")
    Listing<Projected<ProvisionView>> find(@ParameterObject ProvisionFilter filter, @ParameterObject Slice slice) {
        return provisions.find(filter, slice);
    }

    @GetMapping("/{provisionId}")
    @Operation(summary = "One legal provision")
    Single<Projected<ProvisionView>> byId(@PathVariable String provisionId) {
        return answers.of(provisionId, provisions::byId);
    }
}
