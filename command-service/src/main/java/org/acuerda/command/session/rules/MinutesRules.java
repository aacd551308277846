package org.acuerda.command.session.rules;

import java.util.List;
import java.util.Set;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.SessionCommand.ApproveMinutes;
import org.acuerda.command.session.SessionCommand.DraftMinutes;
import org.acuerda.command.session.SessionCommand.ObserveMinutes;
import org.acuerda.command.session.SessionCommand.OfMinutes;
import org.acuerda.command.session.SessionCommand.PublishMinutes;
import org.acuerda.command.session.SessionCommand.SignMinutes;
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
 * The life of the minutes once the session is over: draft, observations, approval in a later session that called
 * for it, signatures of members who attended, publication; each with the document's hash.
 */
final class MinutesRules {

    private static final Set<Stage> DRAFTED = Set.of(Stage.DRAFT, Stage.UNDER_OBSERVATION);

    private MinutesRules() {}

    static Decision<SessionEvent> decide(SessionContext sitting, OfMinutes command, Sessions sessions) {
        if (!sitting.state().phase().isEnded()) {
            throw new Rejected(
                    sitting.state().phase() == Phase.CANCELLED
                            ? SessionRejection.SESSION_CANCELLED
                            : SessionRejection.SESSION_NOT_ENDED);
        }
        return switch (command) {
            case DraftMinutes draft -> draft(sitting, draft);
            case ObserveMinutes observe -> observe(sitting, observe);
            case ApproveMinutes approve -> approve(sitting, approve, sessions.of(approve.approvedInSessionId()));
            case SignMinutes sign -> sign(sitting, sign);
            case PublishMinutes publish -> publish(sitting, publish);
        };
    }

    private static Decision<SessionEvent> draft(SessionContext sitting, DraftMinutes command) {
        Stage stage = sitting.state().minutes();
        Rejected.when(stage != Stage.NONE && !DRAFTED.contains(stage), SessionRejection.MINUTES_APPROVED_ALREADY);
        sitting.demandComplete(command.document());
        return Decision.of(new MinutesDrafted(command.sessionId(), command.document()));
    }

    private static Decision<SessionEvent> observe(SessionContext sitting, ObserveMinutes command) {
        demandDraft(sitting);
        boolean belongs =
                sitting.membership().inOffice(command.memberId(), sitting.day()).isPresent()
                        || sitting.state().attendance().attended(command.memberId());
        Rejected.when(!belongs, SessionRejection.OBSERVER_NOT_A_MEMBER, sitting.names(List.of(command.memberId())));
        Rejected.whenBlank(SessionRejection.OBSERVATION_MISSING, command.observation());
        return Decision.of(new MinutesObserved(command.sessionId(), command.memberId(), command.observation()));
    }

    private static Decision<SessionEvent> approve(
            SessionContext sitting, ApproveMinutes command, SessionState approving) {
        demandDraft(sitting);
        sitting.demandComplete(command.document());
        Call call = approving
                .call()
                .filter(other -> other.convened()
                        .commissionId()
                        .equals(sitting.call().convened().commissionId()))
                .orElseThrow(
                        () -> new Rejected(SessionRejection.APPROVING_SESSION_UNKNOWN, command.approvedInSessionId()));
        Rejected.when(
                !call.startsAt().isAfter(sitting.call().startsAt()), SessionRejection.APPROVING_SESSION_NOT_LATER);
        boolean opened = approving
                .hours()
                .openedAt()
                .filter(at -> !at.atZone(call.zone()).toLocalDate().isAfter(sitting.day()))
                .isPresent();
        Rejected.when(!opened, SessionRejection.APPROVING_SESSION_NOT_OPENED);
        boolean called = approving.business().agenda().items().stream()
                .anyMatch(item -> item.matter() == Matter.MINUTES_APPROVAL);
        Rejected.when(!called, SessionRejection.MINUTES_NOT_ON_AGENDA);
        return Decision.of(new MinutesApproved(command.sessionId(), command.approvedInSessionId(), command.document()));
    }

    /** Who attended signs. */
    private static Decision<SessionEvent> sign(SessionContext sitting, SignMinutes command) {
        Stage stage = sitting.state().minutes();
        Rejected.when(stage != Stage.APPROVED && stage != Stage.SIGNED, SessionRejection.MINUTES_NOT_APPROVED);
        sitting.demandComplete(command.document());
        List<String> absent = command.signatoryIds().stream()
                .filter(signatory -> !sitting.state().attendance().attended(signatory))
                .toList();
        Rejected.when(command.signatoryIds().isEmpty(), SessionRejection.SIGNATORIES_NONE);
        Rejected.when(!absent.isEmpty(), SessionRejection.SIGNATORY_WAS_NOT_PRESENT, sitting.names(absent));
        return Decision.of(new MinutesSigned(command.sessionId(), command.signatoryIds(), command.document()));
    }

    private static Decision<SessionEvent> publish(SessionContext sitting, PublishMinutes command) {
        Rejected.when(sitting.state().minutes() != Stage.SIGNED, SessionRejection.MINUTES_NOT_SIGNED);
        sitting.demandComplete(command.document());
        Rejected.whenBlank(SessionRejection.PUBLICATION_PLACE_MISSING, command.publishedIn());
        return Decision.of(new MinutesPublished(
                command.sessionId(), command.publishedIn(), command.address(), command.document()));
    }

    private static void demandDraft(SessionContext sitting) {
        Rejected.when(!DRAFTED.contains(sitting.state().minutes()), SessionRejection.MINUTES_NOT_IN_DRAFT);
    }
}
