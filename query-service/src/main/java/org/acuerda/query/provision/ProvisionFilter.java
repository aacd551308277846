package org.acuerda.query.provision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Query filter: which provisions are asked for; null leaves a question open.
 *
 * @param path article, fraction or numeral as catalogued, for example {@code art. 56}
 * @param on a day on which the provision was in force, as far as its source says
 */
@RecordBuilder
public record ProvisionFilter(
        @Nullable String q,
        @Nullable String instrument,
        @Nullable String version,
        @Nullable String path,
        @Nullable LocalDate on,
        @Nullable Boolean verified) {

    /** Every provision. */
    public static ProvisionFilter all() {
        return ProvisionFilterBuilder.builder().build();
    }
}
