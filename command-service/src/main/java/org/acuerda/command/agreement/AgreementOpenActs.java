package org.acuerda.command.agreement;

import java.util.Optional;
import org.acuerda.command.acts.OpenActs;
import org.acuerda.command.acts.Standing;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.eventstore.StoredStreams.Folded;
import org.acuerda.command.evidence.EvidenceFiles;
import org.acuerda.command.membership.Memberships;
import org.springframework.stereotype.Component;

/** What can be done to an agreement at this moment. */
@Component
class AgreementOpenActs implements OpenActs {

    private final StoredAgreements agreements;
    private final Memberships memberships;
    private final EvidenceFiles evidenceFiles;

    AgreementOpenActs(StoredAgreements agreements, Memberships memberships, EvidenceFiles evidenceFiles) {
        this.agreements = agreements;
        this.memberships = memberships;
        this.evidenceFiles = evidenceFiles;
    }

    @Override
    public String collection() {
        return "agreements";
    }

    @Override
    public Optional<Standing> standing(String agreementId, Circumstances circumstances) {
        Folded<AgreementState> stored = agreements.folded(agreementId);
        AgreementState state = stored.state();
        return state.adoption()
                .map(adoption -> standing(
                        agreementId,
                        state,
                        stored.sequence(),
                        new Surroundings(
                                circumstances, () -> memberships.of(adoption.commissionId()), evidenceFiles::exists)));
    }

    static Standing standing(String agreementId, AgreementState state, long sequence, Surroundings surroundings) {
        return Standing.asked(
                sequence,
                AgreementProbes.of(agreementId, state, surroundings.circumstances()),
                command -> AgreementRules.decide(state, command, surroundings));
    }
}
