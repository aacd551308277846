package org.acuerda.command.agreement;

import java.util.Optional;
import org.acuerda.command.agreement.rules.AgreementContext;
import org.acuerda.command.agreement.rules.AgreementRules;
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.available.AvailableActsQuery;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.eventstore.StoredStreams.Folded;
import org.acuerda.command.membership.Memberships;
import org.springframework.stereotype.Component;

/** Query of the acts that are available on an agreement. */
@Component
class AgreementAvailableActs implements AvailableActsQuery {

    private final StoredAgreements agreements;
    private final Memberships memberships;

    AgreementAvailableActs(StoredAgreements agreements, Memberships memberships) {
        this.agreements = agreements;
        this.memberships = memberships;
    }

    @Override
    public String collection() {
        return "agreements";
    }

    @Override
    public Optional<AvailableActs> availableActs(String agreementId, Circumstances circumstances) {
        Folded<AgreementState> stored = agreements.folded(agreementId);
        AgreementState state = stored.state();
        return state.adoption()
                .map(adoption -> availableActs(
                        agreementId,
                        state,
                        stored.sequence(),
                        new AgreementContext(circumstances, () -> memberships.of(adoption.commissionId()))));
    }

    static AvailableActs availableActs(
            String agreementId, AgreementState state, long sequence, AgreementContext context) {
        return AvailableActs.of(
                sequence,
                AgreementSampleCommands.of(agreementId, state, context.circumstances()),
                command -> AgreementRules.decide(state, command, context));
    }
}
