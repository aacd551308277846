package org.acuerda.query.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.query.agreement.AgreementTerms;
import org.jspecify.annotations.Nullable;

/**
 * View of the changes of one agreement and on its paths.
 *
 * @param before its state at the beginning; null where it did not exist yet
 * @param after its state at the end
 * @param terms by when each point was due at the end and from whom, as seen today
 * @param moved points that got another date in between
 * @param changes its own records, in journal order
 */
public record AgreementChange(
        String agreementId,
        String text,
        @Nullable AgreementState before,
        AgreementState after,
        AgreementTerms terms,
        List<MovedPoint> moved,
        List<RecordedChange> changes,
        List<PathChange> paths) {

    /**
     * A point that got another date.
     *
     * @param from the date at the beginning; null where it had none
     * @param to the date at the end
     * @param firstDueOn its first date, which is never lost
     */
    public record MovedPoint(String number, @Nullable LocalDate from, LocalDate to, LocalDate firstDueOn) {}

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
                : Optional.of(new AgreementChange(agreementId, text, before, after, terms, moved, kept, keptPaths));
    }
}
