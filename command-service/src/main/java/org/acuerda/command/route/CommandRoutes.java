package org.acuerda.command.route;

import java.util.ArrayList;
import java.util.List;
import org.acuerda.command.decision.Command;

/**
 * Routes of a feature: a collection of aggregates and the acts that may be asked of each, with the command that each takes.
 * HTTP paths and the API's description are made from them, so a new act needs nothing but its row.
 *
 * @param collection plural noun in the path, for example {@code bodies}
 * @param aggregate name under which its commands travel, for example {@code body}
 * @param prefix of its identifiers, without the hyphen
 * @param list in the order of the aggregate's life
 */
public record CommandRoutes(String collection, String aggregate, String prefix, List<Route> list) {

    public CommandRoutes {
        list = List.copyOf(list);
    }

    /**
     * One act.
     *
     * @param name kebab-case verb in the path; empty for the creation of an aggregate of this collection
     * @param command what it carries
     * @param childPrefix prefix of the identifier of the aggregate that the act creates; empty where it creates none
     */
    public record Route(String name, Class<? extends Command> command, String childPrefix) {

        public boolean creates() {
            return name.isEmpty();
        }
    }

    public static Builder of(String collection, String aggregate, String prefix) {
        return new Builder(collection, aggregate, prefix);
    }

    /** Collects the rows of one feature. */
    public static final class Builder {

        private final String collection;
        private final String aggregate;
        private final String prefix;
        private final List<Route> acts = new ArrayList<>();

        private Builder(String collection, String aggregate, String prefix) {
            this.collection = collection;
            this.aggregate = aggregate;
            this.prefix = prefix;
        }

        /** An act that creates an aggregate of this collection, at the collection's own path. */
        public Builder creation(Class<? extends Command> command) {
            acts.add(new Route("", command, ""));
            return this;
        }

        /** An act on one aggregate. */
        public Builder act(String name, Class<? extends Command> command) {
            acts.add(new Route(name, command, ""));
            return this;
        }

        /** An act on one aggregate that creates another; the command's second component is the child's identifier. */
        public Builder act(String name, Class<? extends Command> command, String childPrefix) {
            acts.add(new Route(name, command, childPrefix));
            return this;
        }

        public CommandRoutes build() {
            return new CommandRoutes(collection, aggregate, prefix, acts);
        }
    }
}
