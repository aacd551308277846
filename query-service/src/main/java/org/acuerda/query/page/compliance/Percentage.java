package org.acuerda.query.page.compliance;

import org.acuerda.query.compliance.ComplianceMatrix;

/**
 * How the percentage of a path comes about.
 *
 * @param met weight of every step that was verified of a body
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

    /** The weight of everything that is due from everybody. */
    public long whole() {
        return weight * bodies;
    }
}
