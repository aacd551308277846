package org.acuerda.command.session;

import java.util.Optional;
import org.acuerda.command.agreement.ProposalRules;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Refused;
import org.acuerda.command.session.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.SessionCommand.OfAdoption;
import org.acuerda.command.session.SessionCommand.RecordAgreement;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Ballot.Result;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.SessionRecorded;

/**
 * How an agreement comes to life: the session declares the favourable result of a vote, or takes note of what needs
 * none; or a source tells it. The result, the item's outcome and the agreement are one decision, so that no vote is won
 * without its agreement.
 */
final class AdoptionRules {

    private AdoptionRules() {}

    static Decision<SessionEvent> decide(Sitting sitting, OfAdoption command) {
        return switch (command) {
            case AdoptAgreement adopt -> adopt(sitting, adopt);
            case RecordAgreement told -> throw new Refused(SessionRefusal.SESSION_NOT_RECORDED);
        };
    }

    private static Decision<SessionEvent> adopt(Sitting sitting, AdoptAgreement command) {
        Refused.when(
                command.officialKey().known().filter(String::isBlank).isPresent(), SessionRefusal.OFFICIAL_KEY_BLANK);
        Optional<String> voteId = command.voteId().known();
        return voteId.isPresent() ? declare(sitting, command, voteId.get()) : takeNote(sitting, command);
    }

    private static Decision<SessionEvent> declare(Sitting sitting, AdoptAgreement command, String voteId) {
        Poll poll = VoteRules.demandDeclarable(sitting, voteId);
        Refused.when(!poll.result().equals(Optional.of(Result.CARRIED)), SessionRefusal.RESULT_NOT_FAVOURABLE);
        Refused.when(!poll.opened().itemId().equals(command.itemId()), SessionRefusal.VOTE_OF_OTHER_ITEM);
        Proposal voted = poll.opened().proposal();
        Refused.when(
                command.proposal().known().filter(told -> !told.equals(voted)).isPresent(),
                SessionRefusal.PROPOSAL_FIXED_BY_VOTE);
        return Decision.<SessionEvent>of(
                        new ResultDeclared(command.sessionId(), voteId, Result.CARRIED),
                        concluded(command, Outcome.AGREEMENT_ADOPTED))
                .andBirthOf(adopted(sitting, command, voted));
    }

    private static Decision<SessionEvent> takeNote(Sitting sitting, AdoptAgreement command) {
        sitting.demandDeciding();
        sitting.demandFreeItem(command.itemId());
        Proposal proposal = command.proposal().known().orElseThrow(() -> new Refused(SessionRefusal.PROPOSAL_MISSING));
        Refused.when(proposal.type().isFollowedToItsEnd(), SessionRefusal.AGREEMENT_NEEDS_VOTE);
        ProposalRules.refusal(proposal).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        return Decision.<SessionEvent>of(concluded(command, Outcome.NOTED))
                .andBirthOf(adopted(sitting, command, proposal));
    }

    private static ItemConcluded concluded(AdoptAgreement command, Outcome outcome) {
        return new ItemConcluded(
                command.sessionId(),
                command.itemId(),
                outcome,
                Recorded.of(command.agreementId()),
                Recorded.notOnRecord());
    }

    private static AgreementAdopted adopted(Sitting sitting, AdoptAgreement command, Proposal proposal) {
        return new AgreementAdopted(
                command.agreementId(),
                sitting.call().convened().commissionId(),
                command.sessionId(),
                command.itemId(),
                command.voteId(),
                command.officialKey(),
                sitting.day(),
                proposal);
    }

    /** An agreement of a recorded session, as its source lists it; nothing is asked of it that the source may not tell. */
    static Decision<SessionEvent> tell(SessionState state, RecordAgreement command, Circumstances circumstances) {
        SessionRecorded session = state.recorded().orElseThrow(() -> new Refused(SessionRefusal.SESSION_NOT_RECORDED));
        Refused.when(circumstances.isLive(), SessionRefusal.LIVE_ACT_IN_RECORDED_SESSION);
        RecordedItem item = session.items().stream()
                .filter(listed -> listed.itemId().equals(command.itemId()))
                .findFirst()
                .orElseThrow(() -> new Refused(SessionRefusal.ITEM_UNKNOWN, command.itemId()));
        Refused.when(
                !item.agreementId().equals(command.agreementId()),
                SessionRefusal.AGREEMENT_NOT_LISTED,
                item.agreementId());
        Refused.whenBlank(SessionRefusal.TEXT_MISSING, command.proposal().text());
        Decision<SessionEvent> nothing = Decision.unchanged();
        return command.proposal().type().isFollowedToItsEnd()
                ? nothing.andBirthOf(new AgreementRecorded(
                        command.agreementId(),
                        session.commissionId(),
                        command.sessionId(),
                        command.itemId(),
                        item.number(),
                        command.officialKey(),
                        session.heldOn(),
                        command.proposal(),
                        command.typeAssumed()))
                : nothing.andBirthOf(new InformativeAgreementRecorded(
                        command.agreementId(),
                        session.commissionId(),
                        command.sessionId(),
                        command.itemId(),
                        item.number(),
                        command.officialKey(),
                        session.heldOn(),
                        command.proposal(),
                        command.typeAssumed()));
    }
}
