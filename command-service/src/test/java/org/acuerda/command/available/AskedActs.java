package org.acuerda.command.available;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Command;

/** Reader of an answer about available acts, for tests. */
public final class AskedActs {

    private AskedActs() {}

    /** Acts that are available, for the whole or for at least one part. */
    public static Set<Class<? extends Command>> open(AvailableActs availableActs) {
        return availableActs.answers().stream()
                .filter(answer -> answer.rejection().isEmpty())
                .map(AvailableActs.Answer::act)
                .collect(Collectors.toSet());
    }

    /** Why an act on the whole aggregate is not available; empty where it is. */
    public static Optional<String> refusal(AvailableActs availableActs, Class<? extends Command> act) {
        return refusal(availableActs, act, Optional.empty());
    }

    /** Why an act on one part is not available; empty where it is. */
    public static Optional<String> refusal(AvailableActs availableActs, Class<? extends Command> act, String target) {
        return refusal(availableActs, act, Optional.of(target));
    }

    /** Each question that was asked, as text. */
    public static List<String> questions(AvailableActs availableActs) {
        return availableActs.answers().stream()
                .map(answer -> answer.act().getSimpleName()
                        + answer.target().map(target -> " " + target).orElse(""))
                .toList();
    }

    private static Optional<String> refusal(
            AvailableActs availableActs, Class<? extends Command> act, Optional<String> target) {
        return availableActs.answers().stream()
                .filter(answer -> answer.act().equals(act) && answer.target().equals(target))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question about " + act + " of " + target))
                .rejection()
                .map(rejection -> rejection.code().name());
    }
}
