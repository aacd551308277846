package org.acuerda.query.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.change.AgreementChange.MovedPoint;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.record.RecordFilterBuilder;
import org.acuerda.query.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of what changed between two sessions, answered from the journal's records: each subject has few. */
@Component
public final class Changes {

    private final ComparisonPeriods periods;
    private final Records records;
    private final Agreements agreements;
    private final CompliancePaths paths;

    Changes(ComparisonPeriods periods, Records records, Agreements agreements, CompliancePaths paths) {
        this.periods = periods;
        this.records = records;
        this.agreements = agreements;
        this.paths = paths;
    }

    /**
     * What changed between two sessions of one commission, in either order. A session that has not ended counts up to
     * now; as the earlier of two, from its call on.
     *
     * @param other null for the session that ended last before this one
     * @return empty where the session does not exist
     * @throws org.acuerda.query.answer.InvalidQuery with PARAMETER_INVALID when the other is not a session of the same
     *     commission
     */
    public Optional<ChangesBetween> between(String sessionId, @Nullable String other) {
        return periods.between(sessionId, other).map(this::within);
    }

    private ChangesBetween within(ComparisonPeriod period) {
        ChangesBySubject subjects = new ChangesBySubject();
        records.each(
                RecordFilterBuilder.builder()
                        .from(period.after() + 1)
                        .to(period.later().position())
                        .type(ChangesBySubject.AGGREGATES)
                        .build(),
                subjects::add);
        Ends<AgreementView> views = ends(period, position -> agreements.at(position, subjects.agreementIds()));
        Ends<ComplianceMatrix> matrices = ends(period, position -> paths.matricesAt(position, subjects.pathIds()));
        return new ChangesBetween(
                period.commissionId(),
                period.earlier(),
                period.later(),
                subjects.agreementIds().stream()
                        .flatMap(id -> Optional.ofNullable(views.after().get(id)).stream())
                        .filter(after -> after.adoption().commissionId().equals(period.commissionId()))
                        .map(after -> change(subjects, views.before().get(after.agreementId()), after, matrices))
                        .toList());
    }

    private static AgreementChange change(
            ChangesBySubject subjects,
            @Nullable AgreementView before,
            AgreementView after,
            Ends<ComplianceMatrix> matrices) {
        String id = after.agreementId();
        List<RecordedChange> changes = subjects.changesOf(id);
        return new AgreementChange(
                id,
                after.wording().text(),
                before == null ? null : AgreementState.of(before),
                AgreementState.of(after),
                moved(after, changes),
                changes,
                subjects.pathsOf(id).entrySet().stream()
                        .flatMap(path -> Optional.ofNullable(matrices.after().get(path.getKey()))
                                .map(matrix ->
                                        PathChange.of(matrices.before().get(path.getKey()), matrix, path.getValue()))
                                .stream())
                        .toList());
    }

    private static List<MovedPoint> moved(AgreementView after, List<RecordedChange> changes) {
        return after.resolution().points().stream()
                .filter(point -> point.deadline().reschedulings().stream().anyMatch(moved -> changes.stream()
                        .anyMatch(change -> change.position() == moved.act().position())))
                .flatMap(
                        point -> Optional.ofNullable(point.deadline().firstDueOn())
                                .map(first -> new MovedPoint(point.number(), first))
                                .stream())
                .toList();
    }

    private static <V> Ends<V> ends(ComparisonPeriod period, Function<Long, Map<String, V>> asOf) {
        return new Ends<>(
                period.after() == 0 ? Map.of() : asOf.apply(period.after()),
                asOf.apply(period.later().position()));
    }

    /** Views at the beginning and at the end of a comparison period, by id. */
    private record Ends<V>(Map<String, V> before, Map<String, V> after) {}
}
