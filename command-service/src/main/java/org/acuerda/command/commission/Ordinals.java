package org.acuerda.command.commission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.RuleSet.OrdinalsRestart;

/**
 * Value: the ordinals of one kind within a mandate or a year. A cancelled session keeps its ordinal; a session
 * whose ordinal is not on record takes none.
 */
record Ordinals(Membership membership, Kind kind, Recorded<String> mandateId, LocalDate day) {

    /** The next ordinal to give. */
    int next() {
        return taken().max(Integer::compare).orElse(0) + 1;
    }

    boolean isTaken(int ordinal) {
        return taken().anyMatch(taken -> taken == ordinal);
    }

    private Stream<Integer> taken() {
        OrdinalsRestart restart =
                membership.ruleSetOn(day).map(rules -> rules.ordinalsRestart()).orElse(OrdinalsRestart.EACH_MANDATE);
        return membership.ordinals().stream()
                .filter(given -> given.kind() == kind && isInSpan(given, restart))
                .map(given -> given.ordinal().known())
                .flatMap(Optional::stream);
    }

    /** Where no mandate is on record, it is unknown whether two facts belong to the same one. */
    private boolean isInSpan(OrdinalGiven given, OrdinalsRestart restart) {
        return switch (restart) {
            case EACH_YEAR -> given.on().getYear() == day.getYear();
            case EACH_MANDATE ->
                mandateId.known().isPresent() && given.mandateId().equals(mandateId);
        };
    }
}
