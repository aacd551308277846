package org.acuerda.command.available;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.command.decision.CommandParts.Part;
import org.acuerda.command.decision.CommandSamples;
import org.acuerda.command.decision.Rejected;
import org.acuerda.events.RefersTo;
import org.acuerda.events.agreement.Proposal.Responsible;

/**
 * Test guard: an act that is available is refused as soon as one of its identifiers means nothing in the aggregate. Identifiers
 * of other aggregates are looked up apart from the rules, and those that an act gives are new.
 */
public final class UnknownIdentifiers {

    private static final Pattern IDENTIFIER = Pattern.compile("id|\\w*Ids?|corrects");
    private static final String UNKNOWN = "-that-is-nowhere";

    private UnknownIdentifiers() {}

    /** Replaces each identifier of each available sample, one at a time. */
    public static <C extends Command> void areRefused(List<SampleCommand<C>> samples, Consumer<C> rules) {
        samples.stream()
                .map(SampleCommand::command)
                .filter(command -> isAccepted(rules, command))
                .forEach(command -> CommandParts.of(command)
                        .filter(part -> isLookedUp(command, part))
                        .forEach(part -> assertRefused(command, part, rules)));
    }

    private static <C extends Command> void assertRefused(C command, Part part, Consumer<C> rules) {
        @SuppressWarnings("unchecked") // the copy is of the command's own class
        C other = (C) CommandSamples.with((Record) command, part.path(), identifier -> identifier + UNKNOWN);
        assertThatThrownBy(() -> rules.accept(other))
                .as("%s: %s", part.path(), other)
                .isInstanceOfAny(Rejected.class, AggregateNotFound.class);
    }

    private static <C extends Command> boolean isAccepted(Consumer<C> rules, C command) {
        try {
            rules.accept(command);
            return true;
        } catch (Rejected rejected) {
            return false;
        }
    }

    private static boolean isLookedUp(Command command, Part part) {
        String own = command.getClass().getRecordComponents()[0].getName();
        RecordComponent component = part.component();
        return part.value() instanceof String text
                && IDENTIFIER.matcher(component.getName()).matches()
                && !part.path().equals(own)
                && !text.equals("?")
                && component.getAnnotation(RefersTo.class) == null
                && component.getDeclaringRecord() != Responsible.class;
    }
}
