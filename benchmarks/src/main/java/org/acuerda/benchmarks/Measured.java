package org.acuerda.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Value: how long one question takes over HTTP, and the size of its answer.
 *
 * @param median of the runs, in milliseconds
 * @param p95 what 95 of 100 runs stay under, in milliseconds
 * @param kilobytes size of the answer's body, in thousands of bytes
 */
record Measured(String name, double median, double p95, double kilobytes) {

    private static final int WARM_UP = 15;
    private static final int RUNS = 60;
    private static final double NANOS = 1_000_000;

    /** @param asking asks once and returns the number of bytes of the answer */
    static Measured of(String name, IntSupplier asking) {
        double[] took = new double[RUNS];
        int bytes = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            long begun = System.nanoTime();
            bytes = asking.getAsInt();
            if (run >= 0) {
                took[run] = (System.nanoTime() - begun) / NANOS;
            }
        }
        Arrays.sort(took);
        return new Measured(name, took[RUNS / 2], took[RUNS * 95 / 100], bytes / 1000.0);
    }

    /** One line of the table. */
    String line(Measured one) {
        return String.format(
                Locale.ROOT,
                "| %-44s | %6.1f | %6.1f | %5.1f | %6.1f |",
                name,
                median,
                p95,
                median / one.median,
                kilobytes);
    }
}
