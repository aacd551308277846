package org.acuerda.query.remark;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about remarks. */
@RestController
@RequestMapping("/api/v1/remarks")
class RemarkApi {

    private final Remarks remarks;

    RemarkApi(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Query filter: subject of the remarks; null for all. */
    record Filter(@Nullable String subject) {}

    @GetMapping
    @Operation(summary = "Corrections and annotations, subject by subject; a slice counts subjects")
    Listing<RemarkView> find(@ParameterObject Filter filter, @ParameterObject Slice slice) {
        return remarks.find(filter.subject(), slice);
    }
}
