package org.acuerda.command.reference;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.client.HeaderNames;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.decision.Rejection;
import org.acuerda.command.execution.References;
import org.acuerda.events.RefersTo.Registry;
import org.springframework.stereotype.Component;

/** Check of what a live command refers to, and of the body that its actor speaks for. */
@Component
final class LookedUpReferences implements References {

    private final Registers registers;

    LookedUpReferences(Registers registers) {
        this.registers = registers;
    }

    @Override
    public void refuseUnknown(Command command, Circumstances circumstances) {
        if (!circumstances.isLive()) {
            return;
        }
        List<Reference> references = Stream.concat(
                        circumstances.actorBody().stream()
                                .map(body -> new Reference(HeaderNames.BODY, Registry.BODY, body)),
                        Reference.in(command))
                .toList();
        registers.missing(references, command).stream().findFirst().ifPresent(unknown -> {
            throw new Rejected(rejection(unknown));
        });
    }

    private static Rejection rejection(Reference unknown) {
        Rejection rejection = Rejection.of(ReferenceRejection.of(unknown.register()), unknown.id());
        return unknown.path().equals(HeaderNames.BODY)
                ? rejection.inHeader(HeaderNames.BODY)
                : rejection.at(unknown.path());
    }
}
