package org.acuerda.query.provision;

import org.jspecify.annotations.Nullable;

/** Which provisions are asked for; null leaves a question open. */
public record ProvisionFilter(
        @Nullable String q, @Nullable String instrument, @Nullable String version, @Nullable Boolean verified) {

    /** Every provision. */
    public static ProvisionFilter all() {
        return new ProvisionFilter(null, null, null, null);
    }
}
