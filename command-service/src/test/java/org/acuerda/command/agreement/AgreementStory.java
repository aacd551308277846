package org.acuerda.command.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.agreement.rules.AgreementCommand;
import org.acuerda.command.agreement.rules.AgreementContext;
import org.acuerda.command.agreement.rules.AgreementRejection;
import org.acuerda.command.agreement.rules.AgreementRules;
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.agreement.state.AgreementState.Origin;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.decision.Spellings;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.LegalBasis;
import org.acuerda.events.agreement.Proposal.ResolutivePoint;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.RuleSet;

/**
 * Test story of one agreement: events, each with its actor, then a command under circumstances that a test may change,
 * and the decision. The agreement is {@code agr-1}, adopted on 2026-03-02, a Monday; the act is of the Monday after, by
 * {@code rita}, in a commission that records live since 2026-01-01.
 */
public record AgreementStory(AgreementState state, Circumstances circumstances, Membership membership) {

    public static final String ID = "agr-1";
    public static final String PUBLISH = "Publicar el diagnóstico de cumplimiento al artículo 56.";
    public static final LocalDate ADOPTED_ON = LocalDate.of(2026, 3, 2);
    public static final String RITA = "rita";

    /** An agreement adopted live. */
    public static AgreementStory of(Proposal proposal) {
        return new AgreementStory(
                        AgreementState.none(),
                        new Circumstances(
                                Instant.parse("2026-03-20T18:00:00Z"),
                                RITA,
                                "TECHNICAL_SECRETARY",
                                new EdtfDate("2026-03-09"),
                                Provenance.LIVE,
                                Optional.empty()),
                        commission())
                .and(RITA, adopted(proposal));
    }

    /** A historic agreement. */
    public static AgreementStory recorded(Proposal proposal) {
        AgreementStory live = of(proposal);
        return new AgreementStory(AgreementState.none(), live.circumstances(), live.membership())
                .and(
                        RITA,
                        new AgreementRecorded(
                                ID,
                                "com-1",
                                "ses-1",
                                "itm-1",
                                4,
                                Recorded.notOnRecord(),
                                LocalDate.of(2018, 8, 30),
                                proposal,
                                true));
    }

    public static AgreementAdopted adopted(Proposal proposal) {
        return new AgreementAdopted(
                ID, "com-1", "ses-1", "itm-1", Recorded.of("vot-1"), Recorded.notOnRecord(), ADOPTED_ON, proposal);
    }

    /** The story with more events of an actor. */
    public AgreementStory and(String actor, AgreementEvent... events) {
        AgreementState evolved = state;
        for (AgreementEvent event : events) {
            evolved = evolved.evolve(event, new Origin(actor, Optional.empty()));
        }
        return new AgreementStory(evolved, circumstances, membership);
    }

    /** The story with another actor. */
    public AgreementStory actingAs(String actor) {
        return new AgreementStory(
                state,
                new Circumstances(
                        circumstances.now(),
                        actor,
                        circumstances.actorRole(),
                        circumstances.occurredOn(),
                        circumstances.provenance(),
                        circumstances.sourceRef()),
                membership);
    }

    /** The story with the act happening at another time. */
    public AgreementStory on(String occurredOn) {
        return new AgreementStory(
                state,
                new Circumstances(
                        circumstances.now(),
                        circumstances.actor(),
                        circumstances.actorRole(),
                        new EdtfDate(occurredOn),
                        circumstances.provenance(),
                        circumstances.sourceRef()),
                membership);
    }

    /** The story with the act as a historic one. */
    public AgreementStory historic() {
        return new AgreementStory(
                state,
                new Circumstances(
                        circumstances.now(),
                        circumstances.actor(),
                        circumstances.actorRole(),
                        circumstances.occurredOn(),
                        Provenance.HISTORIC,
                        Optional.of("informe, L94")),
                membership);
    }

    public AgreementStory in(Membership other) {
        return new AgreementStory(state, circumstances, other);
    }

    public Decision<AgreementEvent> decide(AgreementCommand command) {
        return Spellings.alike(
                circumstances,
                spelt -> AgreementRules.decide(state, command, new AgreementContext(spelt, () -> membership)));
    }

    public DecisionAssert<AgreementEvent> when(AgreementCommand command) {
        return new DecisionAssert<>(() -> decide(command));
    }

    public void accepts(AgreementCommand command, AgreementEvent... expected) {
        when(command).leadsTo(expected);
    }

    public void refuses(AgreementCommand command, AgreementRejection expected) {
        when(command).isRefused(expected);
    }

    /** The commission of the story, which moves a term at most twice and rests on the general list of days. */
    public static Membership commission() {
        return Membership.none()
                .evolve(new CommissionEstablished(
                        "com-1", "Comisión", List.of(), LocalDate.of(2026, 1, 1), Recorded.notOnRecord()))
                .evolve(new RuleSetAdopted("com-1", ruleSet(Recorded.of(2)), LocalDate.of(2026, 1, 1)))
                .evolve(new CalendarAdopted("com-1", calendar("2026"), LocalDate.of(2026, 1, 1)));
    }

    public static RuleSet ruleSet(Recorded<Integer> reschedulings) {
        return new RuleSet(
                "2026",
                new RuleSet.Quorum(RuleSet.Quorum.Formula.MORE_THAN_HALF, false),
                new RuleSet.Majority(
                        RuleSet.Majority.Basis.OF_THOSE_PRESENT, RuleSet.Majority.CastingVote.FOLLOWS_OWN_VOTE),
                RuleSet.VotingUnit.PERSON,
                new RuleSet.Notice(5, 2, RuleSet.Notice.CountsFrom.SENDING),
                new RuleSet.SecondCall(2, true),
                RuleSet.ConvenedBy.COORDINATION,
                RuleSet.OrdinalsRestart.EACH_MANDATE,
                RuleSet.GeneralBusiness.NO_VOTE,
                reschedulings,
                "Lineamientos",
                false);
    }

    public static CalendarVersion calendar(String version) {
        return new CalendarVersion(
                version,
                "America/Mexico_City",
                CalendarVersion.Basis.LFT_74,
                List.of(),
                List.of(),
                "LFT, art. 74",
                true);
    }

    public static Responsible bod(String id) {
        return new Responsible(Responsible.Kind.BODY, id, "Instituto");
    }

    public static ResolutivePoint point(
            String pointId, String number, Recorded<Term> term, Responsible... responsibles) {
        return new ResolutivePoint(
                pointId,
                number,
                PUBLISH,
                responsibles.length == 0 ? List.of(bod("bod-1")) : List.of(responsibles),
                term,
                Recorded.of("Diagnóstico"));
    }

    public static Proposal resolutive(ResolutivePoint... points) {
        return of(Proposal.Type.RESOLUTIVE, points);
    }

    public static Proposal of(Proposal.Type type, ResolutivePoint... points) {
        return new Proposal(
                type,
                "Se aprueba la ruta de cumplimiento.",
                List.of(new LegalBasis("artículo 56 de la LGTAIP", Recorded.of("prv-lgtaip-2015-56"))),
                List.of(points),
                List.of(),
                Recorded.notOnRecord(),
                false);
    }

    public static Recorded<Term> after(Term.Trigger trigger, int length, Term.DayKind days) {
        return Recorded.of(new Term.AfterEvent(trigger, length, days));
    }
}
