package org.acuerda.command.session.rules;

import java.util.List;
import java.util.Set;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.rules.SessionCommand.ApproveMinutes;
import org.acuerda.command.session.rules.SessionCommand.DraftMinutes;
import org.acuerda.command.session.rules.SessionCommand.ObserveMinutes;
import org.acuerda.command.session.rules.SessionCommand.OfMinutes;
import org.acuerda.command.session.rules.SessionCommand.PublishMinutes;
import org.acuerda.command.session.rules.SessionCommand.SignMinutes;
import org.acuerda.command.session.state.Call;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Minutes.Stage;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.MinutesObserved;
import org.acuerda.events.session.SessionEvent.MinutesPublished;
import org.acuerda.events.session.SessionEvent.MinutesSigned;

/**
 * Rules of the minutes once the session is over: draft, observations, approval in a later session that called
 * for it, signatures of members who attended, publication; each with the document's hash.
 */
final class MinutesRules {

    private static final Set<Stage> DRAFTED = Set.of(Stage.DRAFT, Stage.UNDER_OBSERVATION);

    private MinutesRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfMinutes command, Sessions sessions) {
        if (!context.state().phase().isEnded()) {
            throw new Rejected(
                    context.state().phase() == Phase.CANCELLED
                            ? SessionRejection.SESSION_CANCELLED
                            : SessionRejection.SESSION_NOT_ENDED);
        }
        return switch (command) {
            case DraftMinutes draft -> draft(context, draft);
            case ObserveMinutes observe -> observe(context, observe);
            case ApproveMinutes approve -> approve(context, approve, sessions.of(approve.approvedInSessionId()));
            case SignMinutes sign -> sign(context, sign);
            case PublishMinutes publish -> publish(context, publish);
        };
    }

    private static Decision<SessionEvent> draft(SessionContext context, DraftMinutes command) {
        Stage stage = context.state().minutes();
        Rejected.when(stage != Stage.NONE && !DRAFTED.contains(stage), SessionRejection.MINUTES_APPROVED_ALREADY);
        context.demandComplete(command.document());
        return Decision.of(new MinutesDrafted(command.sessionId(), command.document()));
    }

    private static Decision<SessionEvent> observe(SessionContext context, ObserveMinutes command) {
        demandDraft(context);
        boolean belongs =
                context.membership().inOffice(command.memberId(), context.day()).isPresent()
                        || context.state().attendance().attended(command.memberId());
        Rejected.when(!belongs, SessionRejection.OBSERVER_NOT_A_MEMBER, context.names(List.of(command.memberId())));
        Rejected.whenBlank(SessionRejection.OBSERVATION_MISSING, command.observation());
        return Decision.of(new MinutesObserved(command.sessionId(), command.memberId(), command.observation()));
    }

    private static Decision<SessionEvent> approve(
            SessionContext context, ApproveMinutes command, SessionState approving) {
        demandDraft(context);
        context.demandComplete(command.document());
        Call call = approving
                .call()
                .filter(other -> other.convened()
                        .commissionId()
                        .equals(context.call().convened().commissionId()))
                .orElseThrow(
                        () -> new Rejected(SessionRejection.APPROVING_SESSION_UNKNOWN, command.approvedInSessionId()));
        Rejected.when(
                !call.startsAt().isAfter(context.call().startsAt()), SessionRejection.APPROVING_SESSION_NOT_LATER);
        boolean opened = approving
                .hours()
                .openedAt()
                .filter(at -> !at.atZone(call.zone()).toLocalDate().isAfter(context.day()))
                .isPresent();
        Rejected.when(!opened, SessionRejection.APPROVING_SESSION_NOT_OPENED);
        boolean called = approving.business().agenda().items().stream()
                .anyMatch(item -> item.matter() == Matter.MINUTES_APPROVAL);
        Rejected.when(!called, SessionRejection.MINUTES_NOT_ON_AGENDA);
        return Decision.of(new MinutesApproved(command.sessionId(), command.approvedInSessionId(), command.document()));
    }

    /** Only members who attended sign. */
    private static Decision<SessionEvent> sign(SessionContext context, SignMinutes command) {
        Stage stage = context.state().minutes();
        Rejected.when(stage != Stage.APPROVED && stage != Stage.SIGNED, SessionRejection.MINUTES_NOT_APPROVED);
        context.demandComplete(command.document());
        List<String> absent = command.signatoryIds().stream()
                .filter(signatory -> !context.state().attendance().attended(signatory))
                .toList();
        Rejected.when(command.signatoryIds().isEmpty(), SessionRejection.SIGNATORIES_NONE);
        Rejected.when(!absent.isEmpty(), SessionRejection.SIGNATORY_WAS_NOT_PRESENT, context.names(absent));
        return Decision.of(new MinutesSigned(command.sessionId(), command.signatoryIds(), command.document()));
    }

    private static Decision<SessionEvent> publish(SessionContext context, PublishMinutes command) {
        Rejected.when(context.state().minutes() != Stage.SIGNED, SessionRejection.MINUTES_NOT_SIGNED);
        context.demandComplete(command.document());
        Rejected.whenBlank(SessionRejection.PUBLICATION_PLACE_MISSING, command.publishedIn());
        return Decision.of(new MinutesPublished(
                command.sessionId(), command.publishedIn(), command.address(), command.document()));
    }

    private static void demandDraft(SessionContext context) {
        Rejected.when(!DRAFTED.contains(context.state().minutes()), SessionRejection.MINUTES_NOT_IN_DRAFT);
    }
}
