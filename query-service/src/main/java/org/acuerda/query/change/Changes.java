package org.acuerda.query.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.acuerda.query.agreement.AgreementTerms;
import org.acuerda.query.agreement.AgreementTerms.OnPath;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.change.AgreementChange.MovedPoint;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.record.RecordFilterBuilder;
import org.acuerda.query.record.Records;
import org.acuerda.query.term.Deadlines;
import org.acuerda.query.term.DueDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of what changed between two sessions or on some days, answered from the journal's records: each subject has few. */
@Component
public final class Changes {

    /** The aggregates whose records change agreements and paths. */
    public static final List<String> AGGREGATES = List.of("agreement", "compliance-path", "body-compliance");

    private final ComparisonPeriods periods;
    private final Records records;
    private final Agreements agreements;
    private final CompliancePaths paths;
    private final Deadlines deadlines;

    Changes(
            ComparisonPeriods periods,
            Records records,
            Agreements agreements,
            CompliancePaths paths,
            Deadlines deadlines) {
        this.periods = periods;
        this.records = records;
        this.agreements = agreements;
        this.paths = paths;
        this.deadlines = deadlines;
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

    /**
     * What was recorded on some days, as they begin and end for a commission.
     *
     * @param commissionId null for all, by the days of the service
     * @param from first day; null for the first record
     * @param to last day; null for the newest record
     */
    public ChangesBetween during(@Nullable String commissionId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return within(periods.ofDays(commissionId, from, to));
    }

    private ChangesBetween within(ComparisonPeriod period) {
        ChangesBySubject subjects = new ChangesBySubject();
        records.each(
                RecordFilterBuilder.builder()
                        .from(period.after() + 1)
                        .to(period.later().position())
                        .type(AGGREGATES)
                        .build(),
                subjects::add);
        Ends<AgreementView> views = ends(period, position -> agreements.at(position, subjects.agreementIds()));
        List<AgreementView> ofCommission = subjects.agreementIds().stream()
                .flatMap(id -> Optional.ofNullable(views.after().get(id)).stream())
                .filter(after -> period.isAbout(after.adoption().commissionId()))
                .toList();
        Map<String, List<String>> pathIds = agreements.pathIds(
                ofCommission.stream().map(AgreementView::agreementId).toList());
        Ends<ComplianceMatrix> matrices = ends(
                period,
                position -> paths.matricesAt(
                        position,
                        pathIds.values().stream().flatMap(List::stream).toList()));
        Deadlines.ByCommission days = deadlines.now();
        return new ChangesBetween(
                period.commissionId(),
                period.earlier(),
                period.later(),
                ofCommission.stream()
                        .map(after -> {
                            DueDays day = days.of(after.adoption().commissionId());
                            List<String> ofAgreement = pathIds.getOrDefault(after.agreementId(), List.of());
                            return change(
                                    subjects,
                                    Optional.ofNullable(views.before().get(after.agreementId()))
                                            .map(before -> at(before, ofAgreement, matrices.before(), day))
                                            .orElse(null),
                                    at(after, ofAgreement, matrices.after(), day),
                                    matrices);
                        })
                        .toList());
    }

    /** An agreement at one end of the period. */
    private record End(AgreementView view, AgreementTerms terms) {

        AgreementState state() {
            return AgreementState.of(view, terms);
        }

        Optional<LocalDate> dueOn(Point point) {
            return view.resolution().points().stream()
                    .filter(other -> other.pointId().equals(point.pointId()))
                    .flatMap(other -> Optional.ofNullable(other.deadline().dueOn()).stream())
                    .findFirst();
        }
    }

    private static End at(
            AgreementView view, List<String> pathIds, Map<String, ComplianceMatrix> matrices, DueDays day) {
        List<OnPath> steps = pathIds.stream()
                .flatMap(id -> Optional.ofNullable(matrices.get(id)).stream())
                .map(matrix -> new OnPath(
                        matrix.view().pathId(),
                        matrix.view().title(),
                        matrix.next().orElse(null)))
                .toList();
        return new End(view, AgreementTerms.of(view, steps, day));
    }

    private static AgreementChange change(
            ChangesBySubject subjects, @Nullable End before, End after, Ends<ComplianceMatrix> matrices) {
        String id = after.view().agreementId();
        List<RecordedChange> changes = subjects.changesOf(id);
        return new AgreementChange(
                id,
                after.view().wording().text(),
                before == null ? null : before.state(),
                after.state(),
                after.terms(),
                moved(before, after, changes),
                changes,
                subjects.pathsOf(id).entrySet().stream()
                        .flatMap(path -> Optional.ofNullable(matrices.after().get(path.getKey()))
                                .map(matrix ->
                                        PathChange.of(matrices.before().get(path.getKey()), matrix, path.getValue()))
                                .stream())
                        .toList());
    }

    private static List<MovedPoint> moved(@Nullable End before, End after, List<RecordedChange> changes) {
        return after.view().resolution().points().stream()
                .flatMap(point -> moved(point, before, after, changes).stream())
                .toList();
    }

    /** A date that was moved and moved back in between was moved too. */
    private static Optional<MovedPoint> moved(
            Point point, @Nullable End before, End after, List<RecordedChange> changes) {
        Optional<LocalDate> from = before == null ? Optional.empty() : before.dueOn(point);
        Optional<LocalDate> to = after.dueOn(point);
        boolean rescheduled = point.deadline().reschedulings().stream().anyMatch(moved -> changes.stream()
                .anyMatch(change -> change.position() == moved.act().position()));
        return to.filter(day -> rescheduled || !from.equals(to))
                .map(day -> new MovedPoint(
                        point.number(),
                        from.orElse(null),
                        day,
                        Optional.ofNullable(point.deadline().firstDueOn()).orElse(day)));
    }

    private static <V> Ends<V> ends(ComparisonPeriod period, Function<Long, Map<String, V>> asOf) {
        return new Ends<>(
                period.after() == 0 ? Map.of() : asOf.apply(period.after()),
                asOf.apply(period.later().position()));
    }

    /** Views at the beginning and at the end of a comparison period, by id. */
    private record Ends<V>(Map<String, V> before, Map<String, V> after) {}
}
