package org.acuerda.command.session.rules;

import java.util.Optional;
import org.acuerda.command.agreement.rules.ProposalRules;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.rules.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.rules.SessionCommand.OfAdoption;
import org.acuerda.command.session.rules.SessionCommand.RecordAgreement;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.command.session.state.VoteState;
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
 * Rules of adoption: how an agreement is created. The session declares the favourable result of a vote, or takes
 * note of what needs none; or a source records it. The result, the item's outcome and the agreement are one decision,
 * so that no vote is won without its agreement.
 */
final class AdoptionRules {

    private AdoptionRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfAdoption command) {
        return switch (command) {
            case AdoptAgreement adopt -> adopt(context, adopt);
            case RecordAgreement historic -> throw new Rejected(SessionRejection.SESSION_NOT_RECORDED);
        };
    }

    /** An official key is optional. */
    private static Decision<SessionEvent> adopt(SessionContext context, AdoptAgreement command) {
        Rejected.when(
                command.officialKey().known().filter(String::isBlank).isPresent(), SessionRejection.OFFICIAL_KEY_BLANK);
        Optional<String> voteId = command.voteId().known();
        return voteId.isPresent() ? declare(context, command, voteId.get()) : takeNote(context, command);
    }

    /** The text was fit on the day of the vote; a session may go on for days. */
    private static Decision<SessionEvent> declare(SessionContext context, AdoptAgreement command, String voteId) {
        VoteState vote = VoteRules.demandDeclarable(context, voteId);
        Rejected.when(!vote.result().equals(Optional.of(Result.CARRIED)), SessionRejection.RESULT_NOT_FAVOURABLE);
        Rejected.when(!vote.opened().itemId().equals(command.itemId()), SessionRejection.VOTE_OF_OTHER_ITEM);
        Proposal voted = vote.opened().proposal();
        Rejected.when(
                command.proposal().known().filter(given -> !given.equals(voted)).isPresent(),
                SessionRejection.PROPOSAL_FIXED_BY_VOTE);
        ProposalRules.dueBefore(voted, context.day()).ifPresent(passed -> {
            throw new Rejected(SessionRejection.VOTED_DATE_PASSED, passed);
        });
        return Decision.<SessionEvent>of(
                        new ResultDeclared(command.sessionId(), voteId, Result.CARRIED),
                        concluded(command, Outcome.AGREEMENT_ADOPTED))
                .andCreate(adopted(context, command, voted));
    }

    private static Decision<SessionEvent> takeNote(SessionContext context, AdoptAgreement command) {
        context.demandDeciding();
        context.demandFreeItem(command.itemId());
        Proposal proposal =
                command.proposal().known().orElseThrow(() -> new Rejected(SessionRejection.PROPOSAL_MISSING));
        Rejected.when(proposal.type().isFollowedToItsEnd(), SessionRejection.AGREEMENT_NEEDS_VOTE);
        ProposalRules.refusal(proposal, context.day()).ifPresent(refusal -> {
            throw new Rejected(refusal);
        });
        return Decision.<SessionEvent>of(concluded(command, Outcome.NOTED))
                .andCreate(adopted(context, command, proposal));
    }

    private static ItemConcluded concluded(AdoptAgreement command, Outcome outcome) {
        return new ItemConcluded(
                command.sessionId(),
                command.itemId(),
                outcome,
                Recorded.of(command.agreementId()),
                Recorded.notOnRecord());
    }

    private static AgreementAdopted adopted(SessionContext context, AdoptAgreement command, Proposal proposal) {
        return new AgreementAdopted(
                command.agreementId(),
                context.call().convened().commissionId(),
                command.sessionId(),
                command.itemId(),
                command.voteId(),
                command.officialKey(),
                context.day(),
                proposal);
    }

    /**
     * An agreement of a recorded session, as its source lists it; anything that the source may leave out is not
     * required.
     */
    static Decision<SessionEvent> recordHistoric(
            SessionState state, RecordAgreement command, Circumstances circumstances) {
        SessionRecorded session =
                state.recorded().orElseThrow(() -> new Rejected(SessionRejection.SESSION_NOT_RECORDED));
        Rejected.when(circumstances.isLive(), SessionRejection.LIVE_ACT_IN_RECORDED_SESSION);
        RecordedItem item = session.items().stream()
                .filter(listed -> listed.itemId().equals(command.itemId()))
                .findFirst()
                .orElseThrow(() -> new Rejected(SessionRejection.ITEM_UNKNOWN, command.itemId()));
        Rejected.when(
                !item.agreementId().equals(command.agreementId()),
                SessionRejection.AGREEMENT_NOT_LISTED,
                item.agreementId());
        Rejected.whenBlank(SessionRejection.TEXT_MISSING, command.proposal().text());
        Decision<SessionEvent> nothing = Decision.unchanged();
        return command.proposal().type().isFollowedToItsEnd()
                ? nothing.andCreate(new AgreementRecorded(
                        command.agreementId(),
                        session.commissionId(),
                        command.sessionId(),
                        command.itemId(),
                        item.number(),
                        command.officialKey(),
                        session.heldOn(),
                        command.proposal(),
                        command.typeAssumed()))
                : nothing.andCreate(new InformativeAgreementRecorded(
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
