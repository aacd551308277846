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
 * One version of one legal provision.
 *
 * @param verified false where the statement is only supposed ("regla supuesta")
 * @param supersession how it stopped being in force; null while nothing says so
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

    /** From when to when it holds, as its source says. */
    public record Validity(Recorded<LocalDate> validFrom, Recorded<LocalDate> validTo) {}

    /** The last day in force by what is told of its validity and of its supersession, whichever came first. */
    public Optional<LocalDate> lastDayInForce() {
        Optional<LocalDate> superseded = Optional.ofNullable(supersession)
                .map(supersession -> supersession.supersededOn().minusDays(1));
        return Stream.concat(validity.validTo().known().stream(), superseded.stream())
                .min(LocalDate::compareTo);
    }

    /** How a provision stopped being in force. */
    public record Supersession(List<String> successorIds, LocalDate supersededOn, String source, Attribution act) {}
}
