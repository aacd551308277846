package org.acuerda.command.reference;

import java.util.stream.Stream;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.command.decision.CommandParts.Part;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * Value: an identifier in a command and the register it belongs to.
 *
 * @param path of its field
 */
record Reference(String path, Registry register, String id) {

    /** All that a command refers to outside its own aggregate. */
    static Stream<Reference> in(Command command) {
        return CommandParts.of(command).flatMap(Reference::of);
    }

    private static Stream<Reference> of(Part part) {
        if (part.value() instanceof Responsible responsible) {
            return of(part.path() + ".id", responsible);
        }
        @Nullable RefersTo annotation = part.component().getAnnotation(RefersTo.class);
        return annotation != null && part.value() instanceof String id
                ? Stream.of(new Reference(part.path(), annotation.value(), id))
                : Stream.empty();
    }

    private static Stream<Reference> of(String path, Responsible responsible) {
        return switch (responsible.kind()) {
            case BODY -> Stream.of(new Reference(path, Registry.BODY, responsible.id()));
            case MEMBER -> Stream.of(new Reference(path, Registry.MEMBER, responsible.id()));
            case NAMED -> Stream.empty();
        };
    }
}
