package org.acuerda.command.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerda.command.body.BodyCommand.RegisterBody;
import org.acuerda.command.body.BodyCommand.RenameBody;
import org.acuerda.command.body.BodyCommand.SucceedBody;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.BodySucceeded;

/** Rules of bodies: registration, names and successors. */
final class BodyRules {

    /** INEGI keys of the 32 federal entities, and 00 for the federation. */
    private static final Pattern FEDERAL_ENTITY = Pattern.compile("0[0-9]|[12][0-9]|3[0-2]");

    private BodyRules() {}

    static Decision<BodyEvent> decide(BodyState state, BodyCommand command) {
        if (!(command instanceof RegisterBody) && !state.exists()) {
            throw new AggregateNotFound(command.bodyId());
        }
        return switch (command) {
            case RegisterBody register -> register(state, register);
            case RenameBody rename -> rename(state, rename);
            case SucceedBody succeed -> succeed(state, succeed);
        };
    }

    private static Decision<BodyEvent> register(BodyState state, RegisterBody command) {
        if (state.exists()) {
            throw new AggregateExists(command.bodyId());
        }
        refuseBlank(command.name());
        command.federalEntity()
                .known()
                .filter(key -> !FEDERAL_ENTITY.matcher(key).matches())
                .ifPresent(key -> {
                    throw new Rejected(BodyRejection.FEDERAL_ENTITY_UNKNOWN, key);
                });
        return Decision.of(new BodyRegistered(
                command.bodyId(),
                command.kind(),
                command.name(),
                command.acronym(),
                command.acronymVerified(),
                command.federalEntity(),
                command.validFrom(),
                command.source()));
    }

    private static Decision<BodyEvent> rename(BodyState state, RenameBody command) {
        refuseBlank(command.name());
        Optional<LocalDate> since = state.nameValidFrom().known();
        if (since.isPresent() && !command.validFrom().isAfter(since.get())) {
            throw new Rejected(BodyRejection.NAME_NOT_LATER, since.get());
        }
        return Decision.of(new BodyRenamed(
                command.bodyId(),
                command.name(),
                command.acronym(),
                command.acronymVerified(),
                command.validFrom(),
                command.source()));
    }

    private static Decision<BodyEvent> succeed(BodyState state, SucceedBody command) {
        if (command.successorId().equals(command.bodyId())) {
            throw new Rejected(BodyRejection.BODY_SUCCEEDS_ITSELF);
        }
        Optional<String> successor = state.successorId().known();
        if (successor.isPresent()) {
            throw new Rejected(BodyRejection.BODY_ALREADY_SUCCEEDED, successor.get());
        }
        return Decision.of(
                new BodySucceeded(command.bodyId(), command.successorId(), command.succeededOn(), command.source()));
    }

    private static void refuseBlank(String name) {
        if (name.isBlank()) {
            throw new Rejected(BodyRejection.BODY_NAME_MISSING);
        }
    }
}
