package org.acuerda.command.available;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.decision.Rejection;

/**
 * Value: the acts that are available on an aggregate at one moment, and why others are not.
 *
 * @param sequence last event that the answers know of, counted from 0
 * @param answers one for each act and each part it could be about
 * @param facts what else the caller must see, by its name in the API
 */
public record AvailableActs(long sequence, List<Answer> answers, Map<String, Object> facts) {

    public AvailableActs {
        answers = List.copyOf(answers);
        facts = Map.copyOf(facts);
    }

    /**
     * Whether one act is available.
     *
     * @param target the part it would be about; empty for the whole aggregate
     * @param rejection why it is not available; empty where it is
     */
    public record Answer(Class<? extends Command> act, Optional<String> target, Optional<Rejection> rejection) {}

    /** Asks the rules about each sample. */
    public static <C extends Command> AvailableActs of(
            long sequence, List<SampleCommand<C>> samples, Consumer<C> rules) {
        return of(sequence, samples, rules, Map.of());
    }

    /** Asks the rules, each sample by itself; what they decide is dropped. */
    public static <C extends Command> AvailableActs of(
            long sequence, List<SampleCommand<C>> samples, Consumer<C> rules, Map<String, Object> facts) {
        return new AvailableActs(
                sequence,
                samples.stream()
                        .map(sample -> new Answer(
                                sample.command().getClass(), sample.target(), rejection(rules, sample.command())))
                        .toList(),
                facts);
    }

    private static <C> Optional<Rejection> rejection(Consumer<C> rules, C command) {
        try {
            rules.accept(command);
            return Optional.empty();
        } catch (Rejected rejected) {
            return Optional.of(rejected.rejection());
        }
    }
}
