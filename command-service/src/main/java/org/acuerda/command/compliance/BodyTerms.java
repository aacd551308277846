package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.TermCalendar;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.jspecify.annotations.Nullable;

/** Terms of a path that count, for each body, from another of its steps. */
record BodyTerms(CompliancePathState route) {

    /** Steps whose term counts from a step that the body has met, and did not begin with it. */
    List<PathStep> overlooked(BodyComplianceState state, ZoneId zone) {
        return route.closed()
                ? List.of()
                : route.steps().stream()
                        .filter(step -> overlookedSince(step, state, zone).isPresent())
                        .toList();
    }

    /** The day from which such a term counts; empty where it began with that day, or the day is not on record. */
    Optional<LocalDate> overlookedSince(PathStep step, BodyComplianceState state, ZoneId zone) {
        if (!(step.term().known().orElse(null) instanceof StepTerm.AfterStep after)) {
            return Optional.empty();
        }
        BodyComplianceState.Step earlier = state.step(after.stepId());
        int changedIn = Objects.requireNonNull(route.changedIn().get(after.stepId()));
        if (!earlier.isVerifiedSince(changedIn)) {
            return Optional.empty();
        }
        @Nullable BodyTermStarted begun = state.begun().get(step.stepId());
        return Objects.requireNonNull(earlier.verifiedOn())
                .day(zone)
                .filter(day -> begun == null
                        || !begun.rule().equals(after)
                        || !begun.triggeredOn().equals(day));
    }

    /** The beginning of a step's term, with the date computed from it. */
    static BodyTermStarted begun(
            String bodyComplianceId, Obligation obligation, PathStep step, LocalDate day, Membership membership) {
        if (!(step.term().known().orElse(null) instanceof StepTerm.AfterStep after)) {
            throw new IllegalStateException("The term counts from no step: " + step.stepId());
        }
        TermCalendar calendar = TermCalendar.of(membership, day);
        return new BodyTermStarted(
                bodyComplianceId,
                obligation,
                step.stepId(),
                after,
                day,
                calendar.version(),
                PathSteps.lastDay(calendar, day, step, after.length(), after.days()));
    }
}
