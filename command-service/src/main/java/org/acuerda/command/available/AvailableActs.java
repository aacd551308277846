package org.acuerda.command.available;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.decision.Rejection;

/**
 * What can be done to an aggregate at one moment.
 *
 * @param sequence last event that the answers know of, counted from 0
 * @param answers one for each act and each part it could be about
 * @param facts what else whoever acts must see, by its name in the API
 */
public record AvailableActs(long sequence, List<Answer> answers, Map<String, Object> facts) {

    public AvailableActs {
        answers = List.copyOf(answers);
        facts = Map.copyOf(facts);
    }

    /**
     * Whether one act is open.
     *
     * @param target the part it would be about; empty for the whole aggregate
     * @param refusal why it is not open; empty where it is
     */
    public record Answer(Class<? extends Command> act, Optional<String> target, Optional<Rejection> refusal) {}

    /** Asks the rules where there is nothing else to see. */
    public static <C extends Command> AvailableActs asked(
            long sequence, List<SampleCommand<C>> probes, Consumer<C> rules) {
        return asked(sequence, probes, rules, Map.of());
    }

    /** Asks the rules, each probe by itself; whatever they decide is dropped. */
    public static <C extends Command> AvailableActs asked(
            long sequence, List<SampleCommand<C>> probes, Consumer<C> rules, Map<String, Object> facts) {
        return new AvailableActs(
                sequence,
                probes.stream()
                        .map(probe ->
                                new Answer(probe.command().getClass(), probe.target(), refusal(rules, probe.command())))
                        .toList(),
                facts);
    }

    private static <C> Optional<Rejection> refusal(Consumer<C> rules, C command) {
        try {
            rules.accept(command);
            return Optional.empty();
        } catch (Rejected refused) {
            return Optional.of(refused.refusal());
        }
    }
}
