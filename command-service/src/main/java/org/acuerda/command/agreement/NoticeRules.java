package org.acuerda.command.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acuerda.command.agreement.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.Notices.Notice;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Refused;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term.Trigger;

/** Decides how an agreement is made known, and which terms start by it. */
final class NoticeRules {

    private NoticeRules() {}

    /** A notice starts the terms of those points whose responsible it reaches: nobody's time runs by a notice to others. */
    static Decision<AgreementEvent> notify(AgreementState state, NotifyAgreement command, Surroundings surroundings) {
        Refused.whenBlank(
                AgreementRefusal.NOTICE_INCOMPLETE, command.noticeId(), command.officeNumber(), command.medium());
        Refused.when(
                state.notices().find(command.noticeId()).isPresent(),
                AgreementRefusal.NOTICE_ALREADY_SENT,
                command.noticeId());
        Refused.when(command.addressees().isEmpty(), AgreementRefusal.ADDRESSEES_MISSING);
        Refused.when(
                command.addressees().stream().anyMatch(Predicate.not(ProposalRules::isNamed)),
                AgreementRefusal.ADDRESSEE_UNNAMED);
        Optional<String> twice = ProposalRules.doubled(
                command.addressees().stream().map(Responsible::id).toList());
        Refused.when(twice.isPresent(), AgreementRefusal.ADDRESSEE_DOUBLED, twice.orElse(""));
        AgreementNotified notified = new AgreementNotified(
                command.agreementId(),
                command.noticeId(),
                command.officeNumber(),
                command.addressees(),
                command.medium());
        return andTerms(
                notified,
                TermRules.start(
                        state,
                        command.agreementId(),
                        Trigger.NOTIFICATION,
                        point -> command.addressees().stream().anyMatch(point::isAnsweredForBy),
                        surroundings));
    }

    static Decision<AgreementEvent> acknowledge(AgreementState state, AcknowledgeNotice command) {
        Optional<Notice> notice = state.notices().find(command.noticeId());
        Refused.when(notice.isEmpty(), AgreementRefusal.NOTICE_UNKNOWN, command.noticeId());
        Refused.when(
                !notice.orElseThrow().addresseeIds().contains(command.addresseeId()),
                AgreementRefusal.NOT_AN_ADDRESSEE,
                command.addresseeId());
        Refused.when(
                notice.orElseThrow().acknowledgedBy().contains(command.addresseeId()),
                AgreementRefusal.ALREADY_ACKNOWLEDGED,
                command.addresseeId());
        return Decision.of(new NoticeAcknowledged(command.agreementId(), command.noticeId(), command.addresseeId()));
    }

    /** An agreement is still published after its end; no term starts by that any more. */
    static Decision<AgreementEvent> publish(AgreementState state, PublishAgreement command, Surroundings surroundings) {
        Refused.whenBlank(AgreementRefusal.PUBLICATION_MISSING, command.publishedIn());
        command.address()
                .known()
                .ifPresent(address -> Refused.whenBlank(AgreementRefusal.PUBLICATION_MISSING, address));
        AgreementPublished published =
                new AgreementPublished(command.agreementId(), command.publishedIn(), command.address());
        Refused.when(
                state.notices().publications().contains(published),
                AgreementRefusal.ALREADY_PUBLISHED,
                command.publishedIn());
        if (state.course().end().isPresent()) {
            return Decision.of(published);
        }
        return andTerms(
                published,
                TermRules.start(state, command.agreementId(), Trigger.PUBLICATION, point -> true, surroundings));
    }

    private static Decision<AgreementEvent> andTerms(AgreementEvent fact, List<? extends AgreementEvent> started) {
        List<AgreementEvent> events = new ArrayList<>();
        events.add(fact);
        events.addAll(started);
        return new Decision<>(events, List.of());
    }
}
