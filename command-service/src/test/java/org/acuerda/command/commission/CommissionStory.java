package org.acuerda.command.commission;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.decision.Spellings;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.commission.CommissionEvent;

/** Test story of a commission: what was recorded, then a command and its decision. */
final class CommissionStory {

    private static final Instant RECORDED_AT = Instant.parse("2026-11-24T18:00:00Z");
    private static final String NOW = "2026-11-24T12:00:00-06:00";

    private final Map<String, SessionState> others = new HashMap<>();
    private final Map<String, String> shortNames = new HashMap<>();
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

    /** The story after an act of now. */
    CommissionStory after(CommissionCommand command) {
        return after(NOW, command);
    }

    CommissionStory after(String occurredOn, CommissionCommand command) {
        decide(occurredOn, Provenance.LIVE, command).events().forEach(this::given);
        return this;
    }

    /** The decision on an act of now. */
    DecisionAssert<CommissionEvent> when(CommissionCommand command) {
        return when(NOW, command);
    }

    /** The decision on an act of an hour. */
    DecisionAssert<CommissionEvent> when(String occurredOn, CommissionCommand command) {
        return new DecisionAssert<>(() -> decide(occurredOn, Provenance.LIVE, command));
    }

    /** The decision on a historic act. */
    DecisionAssert<CommissionEvent> whenHistoric(String occurredOn, CommissionCommand command) {
        return new DecisionAssert<>(() -> decide(occurredOn, Provenance.HISTORIC, command));
    }

    /** An earlier session, for a call that takes up what it left. */
    CommissionStory beside(String sessionId, SessionState other) {
        others.put(sessionId, other);
        return this;
    }

    /** Another commission has, or had, a short name. */
    CommissionStory besideShortName(String shortName) {
        shortNames.put(shortName, "com-other");
        return this;
    }

    private Decision<CommissionEvent> decide(String occurredOn, Provenance provenance, CommissionCommand command) {
        Circumstances circumstances = new Circumstances(
                RECORDED_AT,
                KnownCommission.SARA,
                "TECHNICAL_SECRETARY",
                new EdtfDate(occurredOn),
                provenance,
                provenance == Provenance.HISTORIC ? Optional.of("L60") : Optional.empty());
        return Spellings.alike(
                circumstances,
                spelt -> CommissionRules.decide(
                        membership,
                        command,
                        spelt,
                        sessionId -> others.getOrDefault(sessionId, SessionState.none()),
                        (shortName, commissionId) ->
                                commissionId.equals(shortNames.computeIfAbsent(shortName, free -> commissionId))));
    }
}
