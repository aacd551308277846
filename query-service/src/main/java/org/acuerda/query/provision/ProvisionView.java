package org.acuerda.query.provision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/**
 * View of one version of a legal provision.
 *
 * @param verified false where the statement is only supposed ("regla supuesta")
 * @param supersession how it stopped being in force; null while that is not on record
 */
@Buildable
public record ProvisionView(
        String provisionId,
        String instrument,
        String version,
        String path,
        String subject,
        @JsonUnwrapped Validity validity,
        String source,
        boolean verified,
        @Nullable Supersession supersession,
        Origin origin)
        implements ProvisionViewBuilder.With {

    /** Value: first and last day in force, as the source says. */
    public record Validity(Recorded<LocalDate> validFrom, Recorded<LocalDate> validTo) {}

    /** The last day in force by its validity or its supersession, whichever comes first. */
    public Optional<LocalDate> lastDayInForce() {
        Optional<LocalDate> superseded = Optional.ofNullable(supersession)
                .map(supersession -> supersession.supersededOn().minusDays(1));
        return Stream.concat(validity.validTo().known().stream(), superseded.stream())
                .min(LocalDate::compareTo);
    }

    /** Value: supersession that ended the force of a provision. */
    public record Supersession(List<String> successorIds, LocalDate supersededOn, String source, Attribution act) {}
}
