package org.acuerda.query.compliance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.record.AsOfReader;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.RegisterQueries;
import org.acuerda.query.term.Deadlines;
import org.springframework.stereotype.Component;

/** Queries of compliance paths and of the progress of bodies on them. Orders: {@code title} (default). */
@Component
public final class CompliancePaths extends RegisterQueries<PathView, PathFilter> {

    private static final Orders ORDERS = Orders.named(PathProjection.TITLE, PathProjection.TITLE);

    private final PathProjection pathProjection;
    private final BodyProgressProjection standingProjection;
    private final Documents<BodyProgressView> standings;
    private final AsOfReader asOfReader;
    private final Bodies bodies;
    private final Deadlines deadlines;

    CompliancePaths(
            ReadModels readModels,
            PathProjection pathProjection,
            BodyProgressProjection standingProjection,
            AsOfReader asOfReader,
            Bodies bodies,
            Deadlines deadlines) {
        super(readModels.of(pathProjection), ORDERS, CompliancePaths::conditions);
        this.pathProjection = pathProjection;
        this.standingProjection = standingProjection;
        this.standings = readModels.of(standingProjection);
        this.asOfReader = asOfReader;
        this.bodies = bodies;
        this.deadlines = deadlines;
    }

    /** Identifier of the record of a body's progress on a path. */
    public static String standingId(String pathId, String bodyId) {
        return "bcp-" + pathId + "-" + bodyId;
    }

    /** The matrix of bodies and steps of one path, as of today. */
    public Optional<ComplianceMatrix> matrix(String pathId) {
        return byId(pathId).map(path -> drawn(path, standings(path.view())));
    }

    /**
     * The matrices of these paths as of a record of the journal, that record included, by the path's id; paths created
     * later are missing. Names of bodies and overdue days are those of today.
     */
    public Map<String, ComplianceMatrix> matricesAt(long position, Collection<String> pathIds) {
        return asOfReader.at(position, pathProjection, pathIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, path -> drawn(path.getValue(), standingsAt(position, path.getValue()))));
    }

    /** Every path that a body is obliged on, with its marks as of today. */
    public Listing<BodyProgress> ofBody(String bodyId, Slice slice) {
        Listing<Projected<PathView>> found = find(PathFilter.ofBody(bodyId), slice);
        List<String> ids = found.items().stream()
                .map(path -> standingId(path.view().pathId(), bodyId))
                .toList();
        Map<String, BodyProgressView> progress = standings.byIds(ids).stream()
                .map(Projected::view)
                .collect(Collectors.toMap(BodyProgressView::bodyComplianceId, Function.identity()));
        Deadlines.ByCommission days = deadlines.now();
        return found.map(path -> {
            PathView view = path.view();
            Optional<BodyProgressView> standing = Optional.ofNullable(progress.get(standingId(view.pathId(), bodyId)));
            return new BodyProgress(
                    view.pathId(),
                    view.title(),
                    view.anchor().agreementId(),
                    view.isOpen(),
                    view.layout().steps(),
                    MatrixAssembler.cells(view, standing, days.of(view.anchor().commissionId())));
        });
    }

    /** Progress of one body on one path; empty while it has no event. */
    public Optional<Projected<BodyProgressView>> standing(String pathId, String bodyId) {
        return standings.byId(standingId(pathId, bodyId));
    }

    /** Progress of the obliged bodies of a path; bodies without an event are missing. */
    public List<Projected<BodyProgressView>> standings(PathView path) {
        return standings.byIds(idsOn(path));
    }

    private static Conditions conditions(PathFilter filter) {
        return new Conditions()
                .is(Conditions.COMMISSION, filter.commission())
                .is(PathProjection.AGREEMENT, filter.agreement())
                .is(PathProjection.PROVISION, filter.provision())
                .is(PathProjection.BODY, filter.body())
                .is(PathProjection.OPEN, filter.open())
                .is(PathProjection.UNDECIDED, filter.undecided());
    }

    private Collection<Projected<BodyProgressView>> standingsAt(long position, Projected<PathView> path) {
        return asOfReader.at(position, standingProjection, idsOn(path.view())).values();
    }

    private ComplianceMatrix drawn(Projected<PathView> path, Collection<Projected<BodyProgressView>> standings) {
        return new MatrixAssembler(
                        path,
                        bodies.withIds(path.view().layout().bodyIds()),
                        standings.stream().map(Projected::view).toList(),
                        deadlines.now().of(path.view().anchor().commissionId()))
                .drawn();
    }

    private static List<String> idsOn(PathView path) {
        return path.layout().bodyIds().stream()
                .map(bodyId -> standingId(path.pathId(), bodyId))
                .toList();
    }
}
