package org.acuerda.query.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.jspecify.annotations.Nullable;

/**
 * View of the changes of one agreement and on its paths.
 *
 * @param before its state at the beginning; null where it did not exist yet
 * @param after its state at the end
 * @param moved points whose date was moved in between, with their first date
 * @param changes its own records, in journal order
 */
public record AgreementChange(
        String agreementId,
        String text,
        @Nullable AgreementState before,
        AgreementState after,
        List<MovedPoint> moved,
        List<RecordedChange> changes,
        List<PathChange> paths) {

    /** A point whose date was moved, with its first date, which is never lost. */
    public record MovedPoint(String number, LocalDate firstDueOn) {}

    /** All changes, including those on the paths. */
    public Stream<RecordedChange> all() {
        return Stream.concat(changes.stream(), paths.stream().flatMap(path -> path.changes().stream()));
    }

    /** Whether its status changed. */
    @JsonIgnore
    public boolean isOfAnotherStatus() {
        return before != null && before.status() != after.status();
    }

    /** Whether the only records are reviews that found no change. */
    @JsonIgnore
    public boolean isOnlyReviewed() {
        return paths.isEmpty()
                && changes.stream()
                        .allMatch(change -> change.line().record().event() instanceof FollowUpRecorded report
                                && report.status() == ReportedStatus.NO_CHANGE);
    }

    /** The same with changes of one kind only; empty where it has none. */
    Optional<AgreementChange> only(ChangeKind kind) {
        List<RecordedChange> kept = RecordedChange.only(kind, changes);
        List<PathChange> keptPaths =
                paths.stream().flatMap(path -> path.only(kind).stream()).toList();
        return kept.isEmpty() && keptPaths.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementChange(agreementId, text, before, after, moved, kept, keptPaths));
    }
}
