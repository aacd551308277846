package org.acuerda.query.page.compliance;

import org.acuerda.query.compliance.ComplianceMatrix;

/**
 * View model of a path's percentage and the numbers it is computed from.
 *
 * @param met sum of the weights of all verified steps of all bodies
 * @param bodies obliged bodies
 * @param weight of all steps together
 */
record Percentage(long met, int bodies, long weight, int percent) {

    static Percentage of(ComplianceMatrix matrix) {
        long met = 0;
        long weight = 0;
        for (var step : matrix.view().layout().steps()) {
            int each = step.definition().weight();
            weight += each;
            met += (long) each
                    * matrix.metByStep().getOrDefault(step.definition().stepId(), 0);
        }
        return new Percentage(met, matrix.rows().size(), weight, matrix.percent());
    }

    /** The weight of all steps of all bodies. */
    public long whole() {
        return weight * bodies;
    }
}
