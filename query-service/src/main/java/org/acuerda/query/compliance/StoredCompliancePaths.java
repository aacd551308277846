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
import org.acuerda.query.answer.Today;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.record.AsOfReader;
import org.acuerda.query.search.Conditions;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Answers from the documents of {@link PathProjection} and {@link BodyProgressProjection}. */
@Component
class StoredCompliancePaths implements CompliancePaths {

    private static final Orders ORDERS = Orders.named(PathProjection.TITLE, PathProjection.TITLE);

    private final PathProjection pathProjection;
    private final BodyProgressProjection standingProjection;
    private final Documents<PathView> paths;
    private final Documents<BodyProgressView> standings;
    private final AsOfReader asOfReader;
    private final Bodies bodies;
    private final Today today;

    StoredCompliancePaths(
            ReadModels readModels,
            PathProjection pathProjection,
            BodyProgressProjection standingProjection,
            AsOfReader asOfReader,
            Bodies bodies,
            Today today) {
        this.pathProjection = pathProjection;
        this.standingProjection = standingProjection;
        this.paths = readModels.of(pathProjection);
        this.standings = readModels.of(standingProjection);
        this.asOfReader = asOfReader;
        this.bodies = bodies;
        this.today = today;
    }

    @Override
    public Listing<Projected<PathView>> find(PathFilter filter, Slice slice) {
        Conditions conditions = new Conditions()
                .is(PathProjection.COMMISSION, filter.commission())
                .is(PathProjection.AGREEMENT, filter.agreement())
                .is(PathProjection.PROVISION, filter.provision())
                .is(PathProjection.BODY, filter.body())
                .is(PathProjection.OPEN, filter.open())
                .is(PathProjection.UNDECIDED, filter.undecided());
        return paths.find(conditions.filter(), ORDERS.of(slice), slice);
    }

    @Override
    public Optional<Projected<PathView>> byId(String pathId) {
        return paths.byId(pathId);
    }

    @Override
    public Optional<ComplianceMatrix> matrix(String pathId) {
        return paths.byId(pathId).map(path -> drawn(path, standings(path.view())));
    }

    @Override
    public Map<String, ComplianceMatrix> matricesAt(long position, Collection<String> pathIds) {
        return asOfReader.at(position, pathProjection, pathIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, path -> drawn(path.getValue(), standingsAt(position, path.getValue()))));
    }

    @Override
    public Listing<BodyProgress> ofBody(String bodyId, Slice slice) {
        Bson obliging = new Conditions().is(PathProjection.BODY, bodyId).filter();
        Listing<Projected<PathView>> found = paths.find(obliging, ORDERS.of(slice), slice);
        List<String> ids = found.items().stream()
                .map(path -> CompliancePaths.standingId(path.view().pathId(), bodyId))
                .toList();
        Map<String, BodyProgressView> told = standings.byIds(ids).stream()
                .map(Projected::view)
                .collect(Collectors.toMap(BodyProgressView::bodyComplianceId, Function.identity()));
        return found.map(path -> {
            PathView view = path.view();
            Optional<BodyProgressView> standing =
                    Optional.ofNullable(told.get(CompliancePaths.standingId(view.pathId(), bodyId)));
            return new BodyProgress(
                    view.pathId(),
                    view.title(),
                    view.anchor().agreementId(),
                    view.isOpen(),
                    view.layout().steps(),
                    MatrixAssembler.cells(view, standing, today.date()));
        });
    }

    @Override
    public Optional<Projected<BodyProgressView>> standing(String pathId, String bodyId) {
        return standings.byId(CompliancePaths.standingId(pathId, bodyId));
    }

    @Override
    public List<Projected<BodyProgressView>> standings(PathView path) {
        return standings.byIds(idsOn(path));
    }

    private Collection<Projected<BodyProgressView>> standingsAt(long position, Projected<PathView> path) {
        return asOfReader.at(position, standingProjection, idsOn(path.view())).values();
    }

    private ComplianceMatrix drawn(Projected<PathView> path, Collection<Projected<BodyProgressView>> standings) {
        return new MatrixAssembler(
                        path,
                        bodies.withIds(path.view().layout().bodyIds()),
                        standings.stream().map(Projected::view).toList(),
                        today.date())
                .drawn();
    }

    private static List<String> idsOn(PathView path) {
        return path.layout().bodyIds().stream()
                .map(bodyId -> CompliancePaths.standingId(path.pathId(), bodyId))
                .toList();
    }
}
