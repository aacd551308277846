package org.acuerda.query.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * View of the changes in a comparison period, by the order of recording: between two sessions everything after the
 * record that ended the earlier, up to the one that ended the later; of some days everything that was recorded on them.
 * Facts that happened before and were recorded in between count too.
 *
 * @param commissionId null for all commissions
 * @param earlier null where no session of the commission had ended before, or no day is the first: then everything
 *     counts from the first record
 * @param agreements agreements with at least one record, in the order of their first record
 */
public record ChangesBetween(
        @Nullable String commissionId,
        @Nullable PeriodLimit earlier,
        PeriodLimit later,
        List<AgreementChange> agreements) {

    public ChangesBetween {
        agreements = List.copyOf(agreements);
    }

    /** How many records there are of each kind that occurs. */
    @JsonProperty
    public Map<ChangeKind, Long> counts() {
        Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
        agreements.stream().flatMap(AgreementChange::all).forEach(change -> counts.merge(change.kind(), 1L, Long::sum));
        return counts;
    }

    /** The same with changes of one kind only. */
    public ChangesBetween only(ChangeKind kind) {
        return new ChangesBetween(
                commissionId,
                earlier,
                later,
                agreements.stream()
                        .flatMap(agreement -> agreement.only(kind).stream())
                        .toList());
    }

    /** The first record that counts. */
    public long first() {
        return earlier == null ? 1 : earlier.position() + 1;
    }
}
