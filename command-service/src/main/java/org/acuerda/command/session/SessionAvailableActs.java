package org.acuerda.command.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.command.agreement.OpenAgreements;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.available.AvailableActsQuery;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.eventstore.StoredStreams.Folded;
import org.acuerda.command.membership.Memberships;
import org.acuerda.command.session.rules.SessionContext;
import org.acuerda.command.session.rules.SessionRules;
import org.acuerda.command.session.rules.Sessions;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.session.Roll;
import org.springframework.stereotype.Component;

/** Query of the acts that are available on a session, with its phase and, until it ends, its quorum and how that is counted. */
@Component
class SessionAvailableActs implements AvailableActsQuery {

    private final StoredSessions sessions;
    private final Memberships memberships;
    private final OpenAgreements openAgreements;

    SessionAvailableActs(StoredSessions sessions, Memberships memberships, OpenAgreements openAgreements) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.openAgreements = openAgreements;
    }

    /**
     * The quorum as the roll has it at this moment.
     *
     * @param present voting units present
     * @param required voting units that must be present
     * @param members members with a vote in office, vacancies included where the rules count them
     * @param withThosePresent whether any number is enough, in a second call
     * @param verified whether the rules were read in their source or are only assumed
     * @param presentIds who is counted as present, one for each voting unit
     */
    @Schema(name = "SessionOpenActs.QuorumNow")
    record QuorumNow(
            int present,
            int required,
            int members,
            boolean reached,
            RuleSet.Quorum.Formula formula,
            boolean countsVacancies,
            boolean withThosePresent,
            boolean verified,
            List<String> presentIds) {

        static QuorumNow of(SessionContext context) {
            Roll.Count count = context.count();
            RuleSet rules = context.rules();
            return new QuorumNow(
                    count.present(),
                    count.required(),
                    count.membership(),
                    count.isReached(),
                    rules.quorum().formula(),
                    rules.quorum().countsVacancies(),
                    context.isHeldWithThosePresent(),
                    rules.verified(),
                    context.votersPresent());
        }
    }

    @Override
    public String collection() {
        return "sessions";
    }

    @Override
    public Map<String, Class<?>> facts() {
        return Map.of("phase", Phase.class, "quorum", QuorumNow.class);
    }

    @Override
    public Optional<AvailableActs> availableActs(String sessionId, Circumstances circumstances) {
        Folded<SessionState> stored = sessions.folded(sessionId);
        return stored.state()
                .commissionId()
                .map(memberships::of)
                .map(membership -> availableActs(
                        new SessionContext(stored.state(), membership, circumstances),
                        stored.sequence(),
                        sessions,
                        openAgreements));
    }

    static AvailableActs availableActs(
            SessionContext context, long sequence, Sessions sessions, OpenAgreements openAgreements) {
        return AvailableActs.of(
                sequence,
                SessionSampleCommands.of(context),
                command -> SessionRules.decide(
                        context.state(),
                        command,
                        context.circumstances(),
                        context.membership(),
                        sessions,
                        openAgreements),
                facts(context));
    }

    private static Map<String, Object> facts(SessionContext context) {
        Phase phase = context.state().phase();
        return phase.canHaveQuorum() ? Map.of("phase", phase, "quorum", QuorumNow.of(context)) : Map.of("phase", phase);
    }
}
