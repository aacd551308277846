package org.acuerda.events.session;

/** Values of a vote. */
public final class Ballot {

    private Ballot() {}

    /** By count (votación económica) or by name (nominal). */
    public enum Method {
        BY_COUNT,
        BY_NAME
    }

    /** A voter's choice. */
    public enum Choice {
        IN_FAVOUR,
        AGAINST,
        ABSTENTION
    }

    /** One vote by name. */
    public record Vote(String voterId, Choice choice) {}

    /** Votes counted. */
    public record Tally(int inFavour, int against, int abstentions) {

        public int total() {
            return inFavour + against + abstentions;
        }
    }

    /** Result of the votes under the rule set; a tie waits for the casting vote. */
    public enum Result {
        CARRIED,
        DEFEATED,
        TIED
    }
}
