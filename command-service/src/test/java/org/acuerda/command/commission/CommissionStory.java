package org.acuerda.command.commission;

import java.time.Instant;
import java.util.Optional;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.commission.CommissionEvent;

/** A commission told in a test: what was recorded, what is asked, what comes of it. */
final class CommissionStory {

    private static final Instant RECORDED_AT = Instant.parse("2026-11-24T18:00:00Z");
    private static final String NOW = "2026-11-24T12:00:00-06:00";

    private Membership membership;

    private CommissionStory(Membership membership) {
        this.membership = membership;
    }

    static CommissionStory of(Membership membership) {
        return new CommissionStory(membership);
    }

    static CommissionStory known() {
        return of(KnownCommission.known());
    }

    CommissionStory given(CommissionEvent... events) {
        membership = KnownCommission.after(membership, events);
        return this;
    }

    /** An act that was done now. */
    CommissionStory after(CommissionCommand command) {
        return after(NOW, command);
    }

    CommissionStory after(String occurredOn, CommissionCommand command) {
        decide(occurredOn, Provenance.LIVE, command).events().forEach(this::given);
        return this;
    }

    /** What comes of an act now. */
    DecisionAssert<CommissionEvent> when(CommissionCommand command) {
        return when(NOW, command);
    }

    /** What comes of an act at an hour. */
    DecisionAssert<CommissionEvent> when(String occurredOn, CommissionCommand command) {
        return new DecisionAssert<>(() -> decide(occurredOn, Provenance.LIVE, command));
    }

    /** What comes of an act that a source tells. */
    DecisionAssert<CommissionEvent> whenTold(String occurredOn, CommissionCommand command) {
        return new DecisionAssert<>(() -> decide(occurredOn, Provenance.HISTORIC, command));
    }

    private Decision<CommissionEvent> decide(String occurredOn, Provenance provenance, CommissionCommand command) {
        return CommissionRules.decide(
                membership,
                command,
                new Circumstances(
                        RECORDED_AT,
                        KnownCommission.SARA,
                        "TECHNICAL_SECRETARY",
                        new EdtfDate(occurredOn),
                        provenance,
                        provenance == Provenance.HISTORIC ? Optional.of("L60") : Optional.empty()));
    }
}
