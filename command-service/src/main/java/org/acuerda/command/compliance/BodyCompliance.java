package org.acuerda.command.compliance;

import java.util.List;
import org.acuerda.command.evidence.EvidenceFiles;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One body on one path in Axon's hands. Each body has a stream of its own, so that all may report at once. */
@Aggregate(type = "body-compliance")
class BodyCompliance {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String bodyComplianceId;

    private BodyComplianceState state = BodyComplianceState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected BodyCompliance() {}

    @CommandHandler(commandName = "body-compliance")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<Change> handle(
            BodyComplianceCommand command,
            MetaData metaData,
            DecisionExecutor executor,
            PathContext context,
            EvidenceFiles files) {
        List<Change> changes = executor.carryOut(
                command, metaData, new BodyComplianceConflictScopes(), circumstances -> new BodyComplianceRules(
                                state, context, files::exists, circumstances)
                        .decide(command));
        evidenceOf(command).stream()
                .filter(Evidence.File.class::isInstance)
                .forEach(file -> files.markReferenced(((Evidence.File) file).sha256()));
        return changes;
    }

    private static List<Evidence> evidenceOf(BodyComplianceCommand command) {
        return switch (command) {
            case BodyComplianceCommand.ReportStep report -> report.evidence();
            case BodyComplianceCommand.ContestStep contest -> contest.evidence();
            case BodyComplianceCommand.VerifyStep verify -> List.of();
            case BodyComplianceCommand.ReturnStep giveBack -> List.of();
            case BodyComplianceCommand.ResolveContest resolve -> List.of();
        };
    }

    @EventSourcingHandler
    void on(BodyComplianceEvent event) {
        bodyComplianceId = event.bodyComplianceId();
        state = state.evolve(event);
    }
}
