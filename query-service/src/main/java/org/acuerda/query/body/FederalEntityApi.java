package org.acuerda.query.body;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Listing;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about federal entities. */
@RestController
@RequestMapping("/api/v1/federal-entities")
class FederalEntityApi {

    private final FederalEntities entities;

    FederalEntityApi(FederalEntities entities) {
        this.entities = entities;
    }

    /**
     * Query filter.
     *
     * @param appearing true for the federal entities that appear in activities; null for all
     * @param commission whose activities count; null for all
     */
    record Filter(@Nullable Boolean appearing, @Nullable String commission) {}

    @GetMapping
    @Operation(summary = "The federal entities in the order of their keys, with how many activities involve each")
    Listing<FederalEntity> find(@ParameterObject Filter filter) {
        return entities.find(Boolean.TRUE.equals(filter.appearing()), filter.commission());
    }
}
