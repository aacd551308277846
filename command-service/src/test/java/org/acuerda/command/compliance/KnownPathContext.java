package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.ReportedBy;
import org.acuerda.events.compliance.PathStep.StepTerm;

/** Context of path decisions as a test sets it, and the names that the tests of this feature share. */
final class KnownPathContext implements PathContext {

    static final String PATH = "pth-1";
    static final String IVAI = "bod-ivai";
    static final String INAI = "bod-inai";
    static final PathAnchor ANCHOR = new PathAnchor("com-1", "agr-4", "prv-56-2015");

    private static final LocalDate ADOPTED_ON = LocalDate.of(2026, 3, 2);

    private final Map<String, Provision> provisions = new HashMap<>();
    private final Map<Term.Trigger, LocalDate> happenedOn = new EnumMap<>(Term.Trigger.class);
    private final Map<String, BodyComplianceState> standings = new HashMap<>();
    private CompliancePathState state = CompliancePathState.none();
    private Membership membership = Membership.none();
    private boolean followed = true;
    private boolean ended;

    KnownPathContext() {
        provisions.put(ANCHOR.provisionId(), new Provision(Recorded.notOnRecord()));
    }

    KnownPathContext informative() {
        followed = false;
        return this;
    }

    KnownPathContext ended() {
        ended = true;
        return this;
    }

    KnownPathContext happened(Term.Trigger trigger, LocalDate day) {
        happenedOn.put(trigger, day);
        return this;
    }

    KnownPathContext liveSince(LocalDate day) {
        return in(Membership.none()
                .evolve(new CommissionEstablished(
                        ANCHOR.commissionId(), "Comisión", List.of(), day, Recorded.notOnRecord())));
    }

    KnownPathContext in(Membership commission) {
        membership = commission;
        return this;
    }

    KnownPathContext inForce(String provisionId) {
        provisions.put(provisionId, new Provision(Recorded.notOnRecord()));
        return this;
    }

    KnownPathContext superseded(String provisionId, String... successorIds) {
        provisions.put(
                provisionId,
                new Provision(Recorded.of(
                        new Supersession(List.of(successorIds), LocalDate.of(2025, 3, 21), "DOF 20-03-2025"))));
        return this;
    }

    KnownPathContext path(CompliancePathEvent... events) {
        for (CompliancePathEvent event : events) {
            state = state.evolve(event);
        }
        return this;
    }

    KnownPathContext body(BodyComplianceEvent... events) {
        return bodyOn("2026-03-09", events);
    }

    KnownPathContext bodyOn(String occurredOn, BodyComplianceEvent... events) {
        for (BodyComplianceEvent event : events) {
            String id = event.bodyComplianceId();
            standings.put(id, standing(id).evolve(event, new EdtfDate(occurredOn)));
        }
        return this;
    }

    @Override
    public Optional<Agreement> agreement(String agreementId) {
        return agreementId.equals(ANCHOR.agreementId())
                ? Optional.of(new Agreement(
                        ANCHOR.commissionId(), ADOPTED_ON, followed, ended, Set.of(ANCHOR.provisionId()), happenedOn))
                : Optional.empty();
    }

    @Override
    public Optional<Provision> provision(String provisionId) {
        return Optional.ofNullable(provisions.get(provisionId));
    }

    @Override
    public CompliancePathState route(String pathId) {
        return pathId.equals(PATH) ? state : CompliancePathState.none();
    }

    @Override
    public BodyComplianceState standing(String bodyComplianceId) {
        return standings.getOrDefault(bodyComplianceId, BodyComplianceState.none());
    }

    @Override
    public Membership membership(String commissionId) {
        return membership;
    }

    static PathStep step(int number, String stepId) {
        return step(number, stepId, "Qué se espera en " + stepId, Recorded.notOnRecord());
    }

    static PathStep step(int number, String stepId, StepTerm term) {
        return step(number, stepId, "Qué se espera en " + stepId, Recorded.of(term));
    }

    static PathStep step(int number, String stepId, String due, Recorded<StepTerm> term) {
        return new PathStep(
                stepId, number, "Paso " + stepId, due, ReportedBy.OBLIGED_BODY, "Documento", term, 1, "Fuente", false);
    }

    static List<PathStep> steps(PathStep... steps) {
        return new ArrayList<>(List.of(steps));
    }
}
