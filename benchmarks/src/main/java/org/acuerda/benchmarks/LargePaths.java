package org.acuerda.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.acuerda.events.Recorded;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.ReportedBy;
import org.acuerda.events.compliance.PathStep.StepTerm;

/** Invented paths of 33 bodies and 7 steps; every step of every body was reported. */
record LargePaths(LocalDate today, Random chance) {

    static final int STEPS = 7;

    private static final Party REVIEWER = new Party("mem-01", Recorded.of("bod-99"));

    static String path(int agreement) {
        return "pth-%05d".formatted(agreement);
    }

    void publishTo(Publisher journal, int agreement) {
        PathAnchor anchor = new PathAnchor(
                LargeCommission.COMMISSION, LargeCommission.agreement(agreement), LargeCommission.provision(6));
        String pathId = path(agreement);
        journal.publish(new CompliancePathDefined(
                pathId,
                anchor,
                "Ruta de cumplimiento número " + agreement,
                Recorded.notOnRecord(),
                IntStream.rangeClosed(1, STEPS).mapToObj(this::step).toList(),
                IntStream.range(0, LargeCommission.BODIES)
                        .mapToObj(LargeCommission::body)
                        .toList(),
                "Una sesión"));
        for (int body = 0; body < LargeCommission.BODIES; body++) {
            for (int step = 1; step <= STEPS; step++) {
                report(journal, new Obligation(pathId, anchor, LargeCommission.body(body)), step);
            }
        }
    }

    private PathStep step(int number) {
        return new PathStep(
                "stp-" + number,
                number,
                "Paso número " + number,
                "Lo que el paso pide de cada organismo, como lo dicen los lineamientos.",
                ReportedBy.OBLIGED_BODY,
                "Acta o liga",
                Recorded.of(new StepTerm.OnDate(today.plusDays(chance.nextInt(400) - 100L + 30L * number))),
                1,
                "Lineamientos",
                true);
    }

    private void report(Publisher journal, Obligation obligation, int number) {
        String id = "bcp-%s-%s".formatted(obligation.pathId(), obligation.bodyId());
        String step = "stp-" + number;
        String report = "rep-" + number;
        Party liaison = new Party("enlace-" + obligation.bodyId(), Recorded.of(obligation.bodyId()));
        journal.publish(
                new StepReported(id, obligation, step, report, 1, "Se hizo lo que el paso pide.", List.of(), liaison));
        switch (chance.nextInt(10)) {
            case 0 -> journal.publish(new StepReturned(id, obligation, step, report, REVIEWER, "Falta el anexo."));
            case 1 ->
                journal.publish(new StepContested(
                        id, obligation, step, "con-1", REVIEWER, Recorded.notOnRecord(), "No abre.", List.of()));
            case 2, 3 -> {
                // Reported and not yet reviewed.
            }
            default ->
                journal.publish(new StepVerified(id, obligation, step, report, REVIEWER, Recorded.notOnRecord()));
        }
    }
}
