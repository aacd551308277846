package org.acuerda.command.agreement.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acuerda.command.agreement.rules.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.rules.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.agreement.state.Notices.Notice;
import org.acuerda.command.agreement.state.PointStates.Point;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.decision.Warning;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term.Trigger;

/** Rules of notices: how an agreement is made known, and which terms start by it. */
final class NoticeRules {

    private NoticeRules() {}

    /**
     * A notice starts the terms of the points whose responsible it reaches, and no others. It may be recorded after the end,
     * and then starts none.
     */
    static Decision<AgreementEvent> notify(AgreementState state, NotifyAgreement command, AgreementContext context) {
        Rejected.whenBlank(
                AgreementRejection.NOTICE_INCOMPLETE, command.noticeId(), command.officeNumber(), command.medium());
        Rejected.when(
                state.notices().find(command.noticeId()).isPresent(),
                AgreementRejection.NOTICE_ALREADY_SENT,
                command.noticeId());
        Rejected.when(command.addressees().isEmpty(), AgreementRejection.ADDRESSEES_MISSING);
        Rejected.when(
                command.addressees().stream().anyMatch(Predicate.not(ProposalRules::isNamed)),
                AgreementRejection.ADDRESSEE_UNNAMED);
        Optional<String> twice = ProposalRules.doubled(
                command.addressees().stream().map(Responsible::id).toList());
        Rejected.when(twice.isPresent(), AgreementRejection.ADDRESSEE_DOUBLED, twice.orElse(""));
        AgreementNotified notified = new AgreementNotified(
                command.agreementId(),
                command.noticeId(),
                command.officeNumber(),
                command.addressees(),
                command.medium());
        if (state.course().end().isPresent()) {
            return Decision.of(notified);
        }
        Predicate<Point> reached = point -> command.addressees().stream().anyMatch(point::isAnsweredForBy);
        return andTerms(notified, TermRules.start(state, command.agreementId(), Trigger.NOTIFICATION, reached, context))
                .warning(
                        state.points().list().stream().anyMatch(reached)
                                ? List.of()
                                : List.of(Warning.of(AgreementWarning.NOTICE_REACHES_NO_RESPONSIBLE)));
    }

    static Decision<AgreementEvent> acknowledge(AgreementState state, AcknowledgeNotice command) {
        Optional<Notice> notice = state.notices().find(command.noticeId());
        Rejected.when(notice.isEmpty(), AgreementRejection.NOTICE_UNKNOWN, command.noticeId());
        Rejected.when(
                !notice.orElseThrow().addresseeIds().contains(command.addresseeId()),
                AgreementRejection.NOT_AN_ADDRESSEE,
                command.addresseeId());
        Rejected.when(
                notice.orElseThrow().acknowledgedBy().contains(command.addresseeId()),
                AgreementRejection.ALREADY_ACKNOWLEDGED,
                command.addresseeId());
        return Decision.of(new NoticeAcknowledged(command.agreementId(), command.noticeId(), command.addresseeId()));
    }

    /** An agreement is still published after its end, but then no term starts by it. */
    static Decision<AgreementEvent> publish(AgreementState state, PublishAgreement command, AgreementContext context) {
        Rejected.whenBlank(AgreementRejection.PUBLICATION_MISSING, command.publishedIn());
        command.address()
                .known()
                .ifPresent(address -> Rejected.whenBlank(AgreementRejection.PUBLICATION_MISSING, address));
        AgreementPublished published =
                new AgreementPublished(command.agreementId(), command.publishedIn(), command.address());
        Rejected.when(
                state.notices().publications().contains(published),
                AgreementRejection.ALREADY_PUBLISHED,
                command.publishedIn());
        if (state.course().end().isPresent()) {
            return Decision.of(published);
        }
        return andTerms(
                published, TermRules.start(state, command.agreementId(), Trigger.PUBLICATION, point -> true, context));
    }

    private static Decision<AgreementEvent> andTerms(AgreementEvent fact, List<? extends AgreementEvent> started) {
        List<AgreementEvent> events = new ArrayList<>();
        events.add(fact);
        events.addAll(started);
        return new Decision<>(events, List.of());
    }
}
