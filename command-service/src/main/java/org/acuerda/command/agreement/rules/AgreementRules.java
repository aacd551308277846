package org.acuerda.command.agreement.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.command.agreement.rules.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.rules.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.rules.AgreementCommand.AttachEvidence;
import org.acuerda.command.agreement.rules.AgreementCommand.CancelAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.rules.AgreementCommand.ElevateAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.GiveOfficialKey;
import org.acuerda.command.agreement.rules.AgreementCommand.MarkSuperseded;
import org.acuerda.command.agreement.rules.AgreementCommand.NoteReview;
import org.acuerda.command.agreement.rules.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordCouncilAnswer;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.ReopenAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.SetDueDate;
import org.acuerda.command.agreement.rules.AgreementCommand.StartTerms;
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.agreement.state.AgreementState.Adoption;
import org.acuerda.command.agreement.state.Course.Council;
import org.acuerda.command.agreement.state.Course.End;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementElevated;
import org.acuerda.events.agreement.AgreementEvent.AgreementReopened;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.CouncilAnswered;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.Proposal;

/**
 * Rules of an adopted agreement. After its end only the key, notices, publications and a reopening are possible. An informative
 * agreement requires no action, so nothing of it can be due, reported or fulfilled.
 */
public final class AgreementRules {

    private AgreementRules() {}

    public static Decision<AgreementEvent> decide(
            AgreementState state, AgreementCommand command, AgreementContext context) {
        Adoption adoption = state.adoption().orElseThrow(() -> new AggregateNotFound(command.agreementId()));
        refuseImpossibleDates(adoption, context);
        return switch (command) {
            case GiveOfficialKey give -> giveOfficialKey(state, give);
            case NotifyAgreement notify -> NoticeRules.notify(state, notify, context);
            case AcknowledgeNotice acknowledge -> NoticeRules.acknowledge(state, acknowledge);
            case PublishAgreement publish -> NoticeRules.publish(state, publish, context);
            case AssignResponsible assign -> TermRules.assignResponsible(followed(state), assign);
            case SetDueDate set -> TermRules.setDueDate(followed(state), set);
            case RescheduleAgreement reschedule -> TermRules.reschedule(followed(state), reschedule, context);
            case RecordFollowUp follow -> FollowUpRules.record(followed(state), follow, context);
            case NoteReview note -> FollowUpRules.noteReview(state, note);
            case AttachEvidence attach -> FollowUpRules.attach(followed(state), attach, context);
            case ReviewFollowUp review -> FollowUpRules.review(followed(state), review, context);
            case DeclareFulfilled declare -> FollowUpRules.declareFulfilled(followed(state), declare, context);
            case CancelAgreement cancel -> cancel(state, cancel);
            case ReopenAgreement reopen -> reopen(state, reopen);
            case ElevateAgreement elevate -> elevate(open(state), elevate);
            case RecordCouncilAnswer answer -> recordCouncilAnswer(open(state), answer);
            case StartTerms start -> TermRules.startOutside(state, start, context);
            case MarkSuperseded mark -> markSuperseded(state, mark);
        };
    }

    /** The state of an agreement that has not ended. */
    static AgreementState open(AgreementState state) {
        Rejected.when(state.course().end().isPresent(), AgreementRejection.AGREEMENT_ENDED);
        return state;
    }

    private static AgreementState followed(AgreementState state) {
        Rejected.when(!type(state).isFollowedToItsEnd(), AgreementRejection.NOTHING_TO_DO);
        return open(state);
    }

    private static Proposal.Type type(AgreementState state) {
        return state.adoption().orElseThrow().type();
    }

    /**
     * A fact about an agreement is not older than the agreement, and a historic fact is from before live recording; so
     * about an agreement of that time there is none, dated or not.
     */
    private static void refuseImpossibleDates(Adoption adoption, AgreementContext context) {
        Circumstances circumstances = context.circumstances();
        Membership membership = context.membership().get();
        Optional<LocalDate> latest = circumstances.occurredOn().latest(membership.zone());
        Rejected.when(
                latest.filter(day -> day.isBefore(adoption.adoptedOn())).isPresent(),
                AgreementRejection.ACT_BEFORE_ADOPTION,
                adoption.adoptedOn());
        LocalDate notBefore = latest.orElse(adoption.adoptedOn());
        Rejected.when(
                !circumstances.isLive() && membership.exists() && !notBefore.isBefore(membership.liveSince()),
                AgreementRejection.HISTORIC_AFTER_LIVE,
                membership.liveSince());
    }

    /** A key may be given later, whether or not another agreement has it. */
    private static Decision<AgreementEvent> giveOfficialKey(AgreementState state, GiveOfficialKey command) {
        Rejected.whenBlank(AgreementRejection.OFFICIAL_KEY_MISSING, command.officialKey());
        Optional<String> given = state.course().officialKey().known();
        if (given.filter(command.officialKey()::equals).isPresent()) {
            return Decision.unchanged();
        }
        Rejected.when(given.isPresent(), AgreementRejection.OFFICIAL_KEY_ALREADY_GIVEN, given.orElse(""));
        return Decision.of(new OfficialKeyGiven(command.agreementId(), command.officialKey()));
    }

    /** An end needs an authority that decided it, and a reason. */
    private static Decision<AgreementEvent> cancel(AgreementState state, CancelAgreement command) {
        followed(state);
        refuseWithoutGrounds(command.reason(), command.authority());
        return Decision.of(
                new AgreementCancelled(command.agreementId(), command.ending(), command.reason(), command.authority()));
    }

    private static Decision<AgreementEvent> reopen(AgreementState state, ReopenAgreement command) {
        Optional<End> end = state.course().end();
        Rejected.when(end.isEmpty(), AgreementRejection.AGREEMENT_NOT_ENDED);
        Rejected.when(end.filter(End.REVOKED::equals).isPresent(), AgreementRejection.AGREEMENT_REVOKED);
        refuseWithoutGrounds(command.reason(), command.authority());
        return Decision.of(new AgreementReopened(command.agreementId(), command.reason(), command.authority()));
    }

    /** Only a committee report goes up to the Council. */
    private static Decision<AgreementEvent> elevate(AgreementState state, ElevateAgreement command) {
        Rejected.when(type(state) != Proposal.Type.COMMITTEE_REPORT, AgreementRejection.NOT_A_COMMITTEE_REPORT);
        Rejected.when(state.course().council() != Council.NOT_ASKED, AgreementRejection.ALREADY_ELEVATED);
        Rejected.whenBlank(AgreementRejection.ELEVATION_INCOMPLETE, command.elevatedTo(), command.officeNumber());
        return Decision.of(new AgreementElevated(command.agreementId(), command.elevatedTo(), command.officeNumber()));
    }

    /** The Council answers once, with its key where it has one. */
    private static Decision<AgreementEvent> recordCouncilAnswer(AgreementState state, RecordCouncilAnswer command) {
        Rejected.when(state.course().council() == Council.NOT_ASKED, AgreementRejection.NOT_ELEVATED);
        Rejected.when(state.course().council() == Council.ANSWERED, AgreementRejection.COUNCIL_ALREADY_ANSWERED);
        Rejected.whenBlank(AgreementRejection.COUNCIL_ANSWER_MISSING, command.answer());
        command.councilKey().known().ifPresent(key -> Rejected.whenBlank(AgreementRejection.OFFICIAL_KEY_MISSING, key));
        return Decision.of(new CouncilAnswered(command.agreementId(), command.answer(), command.councilKey()));
    }

    /** A later agreement changes this one, and this one names it. */
    private static Decision<AgreementEvent> markSuperseded(AgreementState state, MarkSuperseded command) {
        Rejected.when(command.supersededBy().equals(command.agreementId()), AgreementRejection.SUPERSEDES_ITSELF);
        if (state.course().supersededBy().contains(new Proposal.Change(command.supersededBy(), command.effect()))) {
            return Decision.unchanged();
        }
        open(state);
        return Decision.of(new AgreementSuperseded(command.agreementId(), command.supersededBy(), command.effect()));
    }

    /** Rejects a decision that names no reason or no authority. */
    static void refuseWithoutGrounds(String reason, String authority) {
        Rejected.whenBlank(AgreementRejection.REASON_MISSING, reason);
        Rejected.whenBlank(AgreementRejection.AUTHORITY_MISSING, authority);
    }
}
