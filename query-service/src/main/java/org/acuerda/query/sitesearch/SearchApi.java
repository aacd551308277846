package org.acuerda.query.sitesearch;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of the search over everything. */
@RestController
@RequestMapping("/api/v1/search")
class SearchApi {

    private final SiteSearch search;

    SearchApi(SiteSearch search) {
        this.search = search;
    }

    /** What is searched; without words nothing is. */
    record Filter(@Nullable String q, @Nullable String commission) {}

    @GetMapping
    @Operation(summary = "Everything with all words of a text, by kind, and where the words are")
    SearchAnswer find(@ParameterObject Filter filter) {
        return filter.q() == null ? search.nothing() : search.find(filter.q(), filter.commission());
    }
}
