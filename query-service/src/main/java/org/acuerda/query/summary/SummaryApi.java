package org.acuerda.query.summary;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries for counts of all features. */
@RestController
@RequestMapping("/api/v1/summary")
class SummaryApi {

    private final Summaries summaries;

    SummaryApi(Summaries summaries) {
        this.summaries = summaries;
    }

    /** Query filter: commission whose records are counted; null for all. */
    record Filter(@Nullable String commission) {}

    @GetMapping
    @Operation(summary = "How much there is of everything")
    Summary count(@ParameterObject Filter filter) {
        return summaries.count(filter.commission());
    }
}
