package org.acuerda.command.session.rules;

import java.time.Instant;
import org.acuerda.command.agreement.OpenAgreements;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.rules.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.rules.SessionCommand.ConcludeMinutesItem;
import org.acuerda.command.session.rules.SessionCommand.DoubtVotes;
import org.acuerda.command.session.rules.SessionCommand.OfAdoption;
import org.acuerda.command.session.rules.SessionCommand.OfAgenda;
import org.acuerda.command.session.rules.SessionCommand.OfCall;
import org.acuerda.command.session.rules.SessionCommand.OfEnd;
import org.acuerda.command.session.rules.SessionCommand.OfItemRemedy;
import org.acuerda.command.session.rules.SessionCommand.OfMinutes;
import org.acuerda.command.session.rules.SessionCommand.OfQuorum;
import org.acuerda.command.session.rules.SessionCommand.OfReview;
import org.acuerda.command.session.rules.SessionCommand.OfRoll;
import org.acuerda.command.session.rules.SessionCommand.OfVote;
import org.acuerda.command.session.rules.SessionCommand.OfVoteRemedy;
import org.acuerda.command.session.rules.SessionCommand.RecordAgreement;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.command.session.state.ActTimes;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.EdtfDate.Precision;
import org.acuerda.events.session.SessionEvent;

/**
 * Rules of sessions. A historic session is recorded from its source and no act happens in it; a live session is decided
 * act by act under the live rules.
 */
public final class SessionRules {

    private SessionRules() {}

    /**
     * Decides one command.
     *
     * @param membership the session's commission as it is now
     * @param sessions finds the other session that approves minutes or left a matter pending
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
        if (command instanceof RecordAgreement historic) {
            return AdoptionRules.recordHistoric(state, historic, circumstances);
        }
        if (command instanceof DoubtVotes doubt) {
            return state.call().isEmpty()
                    ? Decision.unchanged()
                    : VoteRemedyRules.decide(new SessionContext(state, membership, circumstances), doubt);
        }
        Rejected.when(state.phase() == Phase.RECORDED, SessionRejection.SESSION_ONLY_RECORDED);
        Rejected.when(!circumstances.isLive(), SessionRejection.HISTORIC_ACT_IN_LIVE_SESSION);
        SessionContext context = new SessionContext(state, membership, circumstances);
        demandOrder(context, command);
        Decision<SessionEvent> decision = decide(context, command, sessions, openAgreements);
        return decision.warning(SessionWarnings.of(context, command, sessions));
    }

    private static Decision<SessionEvent> decide(
            SessionContext context, SessionCommand command, Sessions sessions, OpenAgreements openAgreements) {
        return switch (command) {
            case OfCall act -> CallRules.decide(context, act, sessions);
            case OfRoll act -> RollRules.decide(context, act);
            case OfQuorum act -> QuorumRules.decide(context, act, openAgreements);
            case OfAgenda act -> AgendaRules.decide(context, act);
            case OfItemRemedy act -> ItemRemedyRules.decide(context, act);
            case OfVote act -> VoteRules.decide(context, act);
            case OfVoteRemedy act -> VoteRemedyRules.decide(context, act);
            case OfAdoption act -> AdoptionRules.decide(context, act);
            case OfReview act -> ReviewRules.decide(context, act, openAgreements);
            case OfEnd act -> EndRules.decide(context, act);
            case OfMinutes act -> MinutesRules.decide(context, act, sessions);
        };
    }

    /**
     * Each act has its hour, and none goes back behind the one before; of the minutes the day is enough, and their approval ends its item on the same day. The roll,
     * the sendings of the call and their acknowledgements have an order of their own, see {@link ActTimes}.
     */
    private static void demandOrder(SessionContext context, SessionCommand command) {
        ActTimes hours = context.state().hours();
        switch (command) {
            case OfMinutes act -> demandDay(context, hours.lastAt());
            case SendCall act -> demandHour(context);
            case AcknowledgeCall act -> demandHour(context);
            case ConcludeMinutesItem act -> {}
            case OfRoll act -> demandHour(context, hours.lastActAt());
            case SessionCommand act -> demandHour(context, hours.lastAt());
        }
    }

    private static void demandHour(SessionContext context) {
        Rejected.when(precision(context) != Precision.MOMENT, SessionRejection.HOUR_MISSING);
    }

    private static void demandHour(SessionContext context, Instant earliest) {
        demandHour(context);
        Rejected.when(
                ActTimes.isBefore(context.at(), earliest),
                SessionRejection.BEFORE_PRECEDING_ACT,
                context.shown(earliest));
    }

    private static void demandDay(SessionContext context, Instant earliest) {
        Rejected.when(
                precision(context) != Precision.MOMENT && precision(context) != Precision.DAY,
                SessionRejection.DAY_MISSING);
        Rejected.when(
                context.day().isBefore(earliest.atZone(context.call().zone()).toLocalDate()),
                SessionRejection.BEFORE_PRECEDING_ACT,
                context.shown(earliest));
    }

    private static Precision precision(SessionContext context) {
        return context.circumstances().occurredOn().precision();
    }
}
