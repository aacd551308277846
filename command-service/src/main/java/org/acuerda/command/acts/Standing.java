package org.acuerda.command.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Refusal;
import org.acuerda.command.decision.Refused;

/**
 * What can be done to an aggregate at one moment.
 *
 * @param sequence last event that the answers know of, counted from 0
 * @param answers one for each act and each part it could be about
 * @param facts what else whoever acts must see, by its name in the API
 */
public record Standing(long sequence, List<Answer> answers, Map<String, Object> facts) {

    public Standing {
        answers = List.copyOf(answers);
        facts = Map.copyOf(facts);
    }

    /**
     * Whether one act is open.
     *
     * @param target the part it would be about; empty for the whole aggregate
     * @param refusal why it is not open; empty where it is
     */
    public record Answer(Class<? extends Command> act, Optional<String> target, Optional<Refusal> refusal) {}

    /** Asks the rules where there is nothing else to see. */
    public static <C extends Command> Standing asked(long sequence, List<Probe<C>> probes, Consumer<C> rules) {
        return asked(sequence, probes, rules, Map.of());
    }

    /** Asks the rules, each probe by itself; whatever they decide is dropped. */
    public static <C extends Command> Standing asked(
            long sequence, List<Probe<C>> probes, Consumer<C> rules, Map<String, Object> facts) {
        return new Standing(
                sequence,
                probes.stream()
                        .map(probe ->
                                new Answer(probe.command().getClass(), probe.target(), refusal(rules, probe.command())))
                        .toList(),
                facts);
    }

    private static <C> Optional<Refusal> refusal(Consumer<C> rules, C command) {
        try {
            rules.accept(command);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal());
        }
    }
}
