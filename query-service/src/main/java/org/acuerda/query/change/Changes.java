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

/** Queries of what changed between two sessions, answered from the records themselves: those of each subject are few. */
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
     * What changed between two sessions of one commission, whichever of them ended first. One that has not ended counts
     * up to now; as the earlier of two, from its call on.
     *
     * @param other null for the session that ended last before this one
     * @return empty where there is no such session
     * @throws org.acuerda.query.answer.InvalidQuery with PARAMETER_INVALID when the other is no session of the same
     *     commission
     */
    public Optional<ChangesBetween> between(String sessionId, @Nullable String other) {
        return periods.between(sessionId, other).map(this::within);
    }

    private ChangesBetween within(ComparisonPeriod period) {
        ChangesBySubject touched = new ChangesBySubject();
        records.each(
                RecordFilterBuilder.builder()
                        .from(period.after() + 1)
                        .to(period.later().position())
                        .type(ChangesBySubject.AGGREGATES)
                        .build(),
                touched::add);
        Ends<AgreementView> told = ends(period, position -> agreements.at(position, touched.agreementIds()));
        Ends<ComplianceMatrix> drawn = ends(period, position -> paths.matricesAt(position, touched.pathIds()));
        return new ChangesBetween(
                period.commissionId(),
                period.earlier(),
                period.later(),
                touched.agreementIds().stream()
                        .flatMap(id -> Optional.ofNullable(told.after().get(id)).stream())
                        .filter(after -> after.adoption().commissionId().equals(period.commissionId()))
                        .map(after -> change(touched, told.before().get(after.agreementId()), after, drawn))
                        .toList());
    }

    private static AgreementChange change(
            ChangesBySubject touched,
            @Nullable AgreementView before,
            AgreementView after,
            Ends<ComplianceMatrix> drawn) {
        String id = after.agreementId();
        List<RecordedChange> changes = touched.changesOf(id);
        return new AgreementChange(
                id,
                after.wording().text(),
                before == null ? null : AgreementState.of(before),
                AgreementState.of(after),
                moved(after, changes),
                changes,
                touched.pathsOf(id).entrySet().stream()
                        .flatMap(path -> Optional.ofNullable(drawn.after().get(path.getKey()))
                                .map(matrix ->
                                        PathChange.of(drawn.before().get(path.getKey()), matrix, path.getValue()))
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

    /** What stood at the beginning and at the end of a span, by id. */
    private record Ends<V>(Map<String, V> before, Map<String, V> after) {}
}
