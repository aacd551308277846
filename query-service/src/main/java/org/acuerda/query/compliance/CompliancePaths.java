package org.acuerda.query.compliance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;

/** Asks for compliance paths and for how bodies stand on them. */
public interface CompliancePaths {

    /** The identifier under which how a body stands on a path is recorded. */
    static String standingId(String pathId, String bodyId) {
        return "bcp-" + pathId + "-" + bodyId;
    }

    /** Orders: {@code title} (default). */
    Listing<Projected<PathView>> find(PathFilter filter, Slice slice);

    Optional<Projected<PathView>> byId(String pathId);

    /** The matrix of bodies and steps of one path, as it stands today. */
    Optional<ComplianceMatrix> matrix(String pathId);

    /**
     * The matrices of these paths as they stood when a record of the journal had just been made, by the path's id; those
     * that were not there yet are missing. Bodies are named and days are past as of today.
     */
    Map<String, ComplianceMatrix> matricesAt(long position, Collection<String> pathIds);

    /** How the obliged bodies of a path stand on it; those of whom nothing was said are missing. */
    List<Projected<BodyProgressView>> standings(PathView path);

    /**
     * Every path that a body is obliged on, with its marks as they stand today. Orders: {@code title} (default).
     */
    Listing<BodyProgress> ofBody(String bodyId, Slice slice);

    /** How one body stands on one path; empty while nothing was said of it. */
    Optional<Projected<BodyProgressView>> standing(String pathId, String bodyId);
}
