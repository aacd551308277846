package org.acuerda.command.session.rules;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.acuerda.command.agreement.OpenAgreements;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.SessionCommand;
import org.acuerda.command.session.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.SessionCommand.OfAdoption;
import org.acuerda.command.session.SessionCommand.OfAgenda;
import org.acuerda.command.session.SessionCommand.OfCall;
import org.acuerda.command.session.SessionCommand.OfEnd;
import org.acuerda.command.session.SessionCommand.OfMinutes;
import org.acuerda.command.session.SessionCommand.OfQuorum;
import org.acuerda.command.session.SessionCommand.OfReview;
import org.acuerda.command.session.SessionCommand.OfRoll;
import org.acuerda.command.session.SessionCommand.OfVote;
import org.acuerda.command.session.SessionCommand.RecordAgreement;
import org.acuerda.command.session.state.ActTimes;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.EdtfDate.Precision;
import org.acuerda.events.session.SessionEvent;

/**
 * Decides what may happen in a session. A session that a source only mentions is told, never re-enacted; one that was
 * convened is lived under the live rules, act after act.
 */
public final class SessionRules {

    private SessionRules() {}

    /**
     * Decides one command.
     *
     * @param membership the session's commission as it stands now
     * @param sessions finds the other session that approves minutes
     * @param openAgreements finds what an ordinary session reviews
     */
    public static Decision<SessionEvent> decide(
            SessionState state,
            SessionCommand command,
            Circumstances circumstances,
            Membership membership,
            Sessions sessions,
            OpenAgreements openAgreements) {
        if (!state.exists()) {
            throw new AggregateNotFound(command.sessionId());
        }
        if (command instanceof RecordAgreement told) {
            return AdoptionRules.tell(state, told, circumstances);
        }
        Rejected.when(state.phase() == Phase.RECORDED, SessionRejection.SESSION_ONLY_RECORDED);
        Rejected.when(!circumstances.isLive(), SessionRejection.HISTORIC_ACT_IN_LIVE_SESSION);
        SessionContext sitting = new SessionContext(state, membership, circumstances);
        demandOrder(sitting, command);
        return switch (command) {
            case OfCall act -> CallRules.decide(sitting, act);
            case OfRoll act -> RollRules.decide(sitting, act);
            case OfQuorum act -> QuorumRules.decide(sitting, act, openAgreements);
            case OfAgenda act -> AgendaRules.decide(sitting, act);
            case OfVote act -> VoteRules.decide(sitting, act);
            case OfAdoption act -> AdoptionRules.decide(sitting, act);
            case OfReview act -> ReviewRules.decide(sitting, act, openAgreements);
            case OfEnd act -> EndRules.decide(sitting, act);
            case OfMinutes act -> MinutesRules.decide(sitting, act, sessions);
        };
    }

    /**
     * Each act has its hour, and none goes back behind the one before; of the minutes the day is enough. The roll
     * and the acknowledgements of the call have an order of their own, see {@link ActTimes}.
     */
    private static void demandOrder(SessionContext sitting, SessionCommand command) {
        ActTimes hours = sitting.state().hours();
        switch (command) {
            case OfMinutes act -> demandDay(sitting, hours.lastAt());
            case AcknowledgeCall act -> demandHour(sitting);
            case OfRoll act -> demandHour(sitting, hours.lastActAt());
            case SessionCommand act -> demandHour(sitting, hours.lastAt());
        }
    }

    private static void demandHour(SessionContext sitting) {
        Rejected.when(precision(sitting) != Precision.MOMENT, SessionRejection.HOUR_MISSING);
    }

    private static void demandHour(SessionContext sitting, Instant earliest) {
        demandHour(sitting);
        Rejected.when(
                ActTimes.isBefore(sitting.at(), earliest),
                SessionRejection.BEFORE_PRECEDING_ACT,
                sitting.shown(earliest));
    }

    private static void demandDay(SessionContext sitting, Instant earliest) {
        Rejected.when(
                precision(sitting) != Precision.MOMENT && precision(sitting) != Precision.DAY,
                SessionRejection.DAY_MISSING);
        OffsetDateTime shown = sitting.shown(earliest);
        Rejected.when(sitting.day().isBefore(shown.toLocalDate()), SessionRejection.BEFORE_PRECEDING_ACT, shown);
    }

    private static Precision precision(SessionContext sitting) {
        return sitting.circumstances().occurredOn().precision();
    }
}
