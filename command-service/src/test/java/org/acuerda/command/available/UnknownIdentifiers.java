package org.acuerda.command.available;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandValue;
import org.acuerda.command.decision.Rejected;
import org.acuerda.events.Recorded;
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
                .forEach(command -> CommandValue.in(command)
                        .filter(value -> isLookedUp(command, value))
                        .forEach(value -> assertRefused(command, value, rules)));
    }

    private static <C extends Command> void assertRefused(C command, CommandValue value, Consumer<C> rules) {
        @SuppressWarnings("unchecked") // the copy is of the command's own class
        C other = (C) with((Record) command, value.path(), "");
        assertThatThrownBy(() -> rules.accept(other))
                .as("%s: %s", value.path(), other)
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

    private static boolean isLookedUp(Command command, CommandValue value) {
        String own = command.getClass().getRecordComponents()[0].getName();
        RecordComponent component = value.component();
        return value.value() instanceof String text
                && IDENTIFIER.matcher(component.getName()).matches()
                && !value.path().equals(own)
                && !text.equals("?")
                && component.getAnnotation(RefersTo.class) == null
                && component.getDeclaringRecord() != Responsible.class;
    }

    private static Record with(Record record, String path, String prefix) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                components[index].getAccessor().setAccessible(true);
                values[index] = replaced(
                        components[index].getAccessor().invoke(record), path, prefix + components[index].getName());
            }
            var constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object replaced(Object value, String path, String here) {
        if (!path.startsWith(here)) {
            return value;
        }
        if (value instanceof Recorded<?> recorded) {
            return recorded.known()
                    .<Object>map(known -> Recorded.of(replaced(known, path, here)))
                    .orElse(recorded);
        }
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(index -> replaced(list.get(index), path, here + "[" + index + "]"))
                    .toList();
        }
        if (value instanceof Record inner) {
            return with(inner, path, here + ".");
        }
        return path.equals(here) ? value + UNKNOWN : value;
    }
}
