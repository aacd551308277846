package org.acuerda.query.agreement;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.answer.Unknown;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about agreements. */
@RestController
@RequestMapping("/api/v1/agreements")
class AgreementApi {

    private final Agreements agreements;

    AgreementApi(Agreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping
    @Operation(summary = "Agreements, filtered and slice by slice")
    Listing<AgreementEntry> find(@ParameterObject AgreementFilter filter, @ParameterObject Slice slice) {
        return agreements.find(filter, slice);
    }

    @GetMapping("/{agreementId}")
    @Operation(summary = "One agreement")
    AgreementDetails byId(@PathVariable String agreementId) {
        return agreements.byId(agreementId).orElseThrow(() -> new Unknown(agreementId));
    }
}
