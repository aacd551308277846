package org.acuerda.command.membership;

import org.acuerda.events.Recorded;
import org.acuerda.events.commission.RuleSet;

/**
 * Test data: the usual rules, of which a test may change one or the other: five business days of notice counted from
 * sending, more than half of those in office, more than half of those present, a casting vote, a second call with those
 * present.
 */
public final class KnownRules {

    private RuleSet.Quorum quorum = new RuleSet.Quorum(RuleSet.Quorum.Formula.MORE_THAN_HALF, false);
    private RuleSet.Majority majority = new RuleSet.Majority(
            RuleSet.Majority.Basis.OF_THOSE_PRESENT, RuleSet.Majority.CastingVote.FOLLOWS_OWN_VOTE);
    private RuleSet.VotingUnit votingUnit = RuleSet.VotingUnit.PERSON;
    private RuleSet.Notice notice = new RuleSet.Notice(5, 1, RuleSet.Notice.CountsFrom.SENDING);
    private RuleSet.SecondCall secondCall = new RuleSet.SecondCall(3, true);
    private RuleSet.ConvenedBy convenedBy = RuleSet.ConvenedBy.COORDINATION;
    private RuleSet.OrdinalsRestart ordinalsRestart = RuleSet.OrdinalsRestart.EACH_MANDATE;
    private RuleSet.GeneralBusiness generalBusiness = RuleSet.GeneralBusiness.NO_VOTE;
    private String version = "2026-1";

    public KnownRules quorum(RuleSet.Quorum.Formula formula, boolean countsVacancies) {
        quorum = new RuleSet.Quorum(formula, countsVacancies);
        return this;
    }

    public KnownRules majority(RuleSet.Majority.Basis basis, RuleSet.Majority.CastingVote castingVote) {
        majority = new RuleSet.Majority(basis, castingVote);
        return this;
    }

    public KnownRules votingUnit(RuleSet.VotingUnit unit) {
        votingUnit = unit;
        return this;
    }

    public KnownRules notice(int ordinaryBusinessDays, RuleSet.Notice.CountsFrom countsFrom) {
        notice = new RuleSet.Notice(ordinaryBusinessDays, 1, countsFrom);
        return this;
    }

    public KnownRules secondCall(int withinBusinessDays, boolean withThosePresent) {
        secondCall = new RuleSet.SecondCall(withinBusinessDays, withThosePresent);
        return this;
    }

    public KnownRules convenedBy(RuleSet.ConvenedBy office) {
        convenedBy = office;
        return this;
    }

    public KnownRules ordinalsRestart(RuleSet.OrdinalsRestart restart) {
        ordinalsRestart = restart;
        return this;
    }

    public KnownRules generalBusiness(RuleSet.GeneralBusiness what) {
        generalBusiness = what;
        return this;
    }

    public KnownRules version(String name) {
        version = name;
        return this;
    }

    public RuleSet rules() {
        return new RuleSet(
                version,
                quorum,
                majority,
                votingUnit,
                notice,
                secondCall,
                convenedBy,
                ordinalsRestart,
                generalBusiness,
                Recorded.of(2),
                "Reglas supuestas",
                false);
    }
}
