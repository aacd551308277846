package org.acuerda.command.automation;

import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.decision.Rejection;
import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.CommandSender;
import org.springframework.stereotype.Component;

/**
 * Query of what automations should have recorded about an aggregate and did not. The rules are asked anew each time, so
 * that the reason is that of the moment and what was put right is no longer named.
 */
@Component
public class UnrecordedActs {

    private final AutomationRejections rejections;
    private final CommandSender sender;

    UnrecordedActs(AutomationRejections rejections, CommandSender sender) {
        this.rejections = rejections;
        this.sender = sender;
    }

    /**
     * Something that was not recorded.
     *
     * @param commandType kind of the command, as in the journal
     * @param rejection why the rules say no; empty where by now they would accept it
     */
    public record Unrecorded(String commandType, Optional<Rejection> rejection) {}

    /** What one aggregate lacks, without what there is nothing left to record of. */
    public List<Unrecorded> of(String subject) {
        return rejections.of(subject).stream()
                .flatMap(envelope -> ask(envelope).stream())
                .distinct()
                .toList();
    }

    private Optional<Unrecorded> ask(CommandEnvelope<?> envelope) {
        String commandType = envelope.trace().commandType();
        try {
            return sender.check(envelope).changed().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Unrecorded(commandType, Optional.empty()));
        } catch (Rejected rejected) {
            return Optional.of(new Unrecorded(commandType, Optional.of(rejected.rejection())));
        } catch (AggregateNotFound unknown) {
            return Optional.empty();
        }
    }
}
