package org.acuerda.query.board;

import java.util.List;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Dated;

/**
 * View of how far the bodies have come on all paths that are based on one provision, ended ones too. Steps of several
 * paths count together under their number.
 *
 * @param paths how many paths there are
 * @param steps in the order of their numbers
 * @param bodies obliged bodies, in the order of their identifiers
 */
public record ProvisionProgress(AsOf asOf, String provisionId, int paths, List<Step> steps, List<Body> bodies)
        implements Dated {

    public ProvisionProgress {
        steps = List.copyOf(steps);
        bodies = List.copyOf(bodies);
    }

    /** The obliged bodies. */
    public List<String> bodyIds() {
        return bodies.stream().map(Body::bodyId).toList();
    }

    /**
     * A step.
     *
     * @param titles its titles on the paths, each once
     */
    public record Step(int number, List<String> titles) {}

    /**
     * One body.
     *
     * @param steps for each step, in the order of the steps
     */
    public record Body(String bodyId, List<Met> steps) {}

    /** How often a step is due, and how often it was met. */
    public record Met(int met, int due) {

        /** Never due, never met. */
        public static final Met NOTHING = new Met(0, 0);

        /** The sum of both. */
        public Met plus(Met other) {
            return new Met(met + other.met, due + other.due);
        }
    }
}
