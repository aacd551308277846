package org.acuerda.events.commission;

import org.acuerda.events.Recorded;

/**
 * Value: the parameters a commission works by. Law is data: each value is given with its source and whether it was verified
 * in that source or is only assumed ("regla supuesta"). A session keeps the rule set that held when it was convened.
 *
 * @param version the commission's own name of this version, for example {@code 2018-1}
 * @param quorum how the quorum is counted
 * @param majority how a vote is won
 * @param votingUnit who has one vote
 * @param notice how long before a session the call must go out
 * @param secondCall what holds when quorum was not reached
 * @param convenedBy which office may convene
 * @param ordinalsRestart when ordinals begin again at one
 * @param generalBusiness whether a vote may be opened on what was not called
 * @param reschedulings how often an agreement's term may be moved; not on record where there is no limit
 * @param source document and place the parameters were read in
 * @param verified false where they are only supposed
 */
public record RuleSet(
        String version,
        Quorum quorum,
        Majority majority,
        VotingUnit votingUnit,
        Notice notice,
        SecondCall secondCall,
        ConvenedBy convenedBy,
        OrdinalsRestart ordinalsRestart,
        GeneralBusiness generalBusiness,
        Recorded<Integer> reschedulings,
        String source,
        boolean verified) {

    /** The formula of the quorum and whether vacant seats count among the membership. */
    public record Quorum(Formula formula, boolean countsVacancies) {

        /** Of 10, MORE_THAN_HALF needs 6; of 11, MORE_THAN_HALF needs 6 and HALF_PLUS_ONE_ROUNDED_UP needs 7. */
        public enum Formula {
            MORE_THAN_HALF,
            HALF_PLUS_ONE_ROUNDED_UP
        }
    }

    /**
     * How a vote is won.
     *
     * @param basis what the votes in favour are compared with
     * @param castingVote whether and how the presiding person breaks a tie
     */
    public record Majority(Basis basis, CastingVote castingVote) {

        /** More than half of those present with a vote, or more votes in favour than against. */
        public enum Basis {
            OF_THOSE_PRESENT,
            OF_VOTES_CAST
        }

        /** How the presiding person breaks a tie. */
        public enum CastingVote {
            /** Their own vote counts once more; one who abstained or did not vote decides nothing. */
            FOLLOWS_OWN_VOTE,
            /** They decide freely, whatever their own vote was. */
            FREE,
            /** Nobody breaks a tie: what is tied is not carried. */
            NONE
        }
    }

    /** Who has one vote: each person, or each body whatever the number of its persons. */
    public enum VotingUnit {
        PERSON,
        BODY
    }

    /**
     * Shortest time between call and session, in business days of the commission's calendar.
     *
     * @param countsFrom whether the time runs from sending the call or from its acknowledgement
     */
    public record Notice(int ordinaryBusinessDays, int extraordinaryBusinessDays, CountsFrom countsFrom) {

        /** Where the notice begins to run. */
        public enum CountsFrom {
            SENDING,
            ACKNOWLEDGEMENT
        }
    }

    /**
     * What holds when quorum was not reached.
     *
     * @param withinBusinessDays latest day of the second call
     * @param withThosePresent whether the second call is held, and may decide, with those present
     */
    public record SecondCall(int withinBusinessDays, boolean withThosePresent) {}

    /** Office that may convene. */
    public enum ConvenedBy {
        COORDINATION,
        COORDINATION_OR_SECRETARY
    }

    /** Span within which ordinals of a kind run. */
    public enum OrdinalsRestart {
        EACH_MANDATE,
        EACH_YEAR
    }

    /** What may be done with a matter added under general business. */
    public enum GeneralBusiness {
        NO_VOTE,
        VOTE_IF_NOT_CALLABLE
    }
}
