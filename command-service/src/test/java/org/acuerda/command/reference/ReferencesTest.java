package org.acuerda.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandSamples;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.decision.Rejection;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Test of what commands refer to: every command of the service, so that a new one is covered by itself. */
class ReferencesTest {

    private static final Pattern IDENTIFIER = Pattern.compile("\\w*Ids?");

    /** Looked up by the rules of the aggregate that has them, or given by the act itself. */
    private static final Set<String> OF_THE_AGGREGATE = Set.of(
            "addresseeId",
            "annotationId",
            "approvedInSessionId",
            "attendeeId",
            "callId",
            "captionId",
            "contestId",
            "coordinatorId",
            "correctionId",
            "elementId",
            "eventId",
            "evidenceId",
            "evidenceIds",
            "followUpId",
            "itemId",
            "mandateId",
            "memberId",
            "memberIds",
            "noticeId",
            "parentId",
            "personId",
            "photoId",
            "pointId",
            "presidingId",
            "referenceId",
            "reportId",
            "reservedIds",
            "reviewId",
            "secretaryId",
            "sectionId",
            "signatoryIds",
            "stepId",
            "templateId",
            "voteId",
            "voterId");

    /** Identifiers of other aggregates that no register needs to have, with the reason. */
    private static final Set<String> UNCHECKED = Set.of(
            "Reference.sessionId", // a session that left a matter pending, which the rules of the call know
            "RepeatVote.repeatsVoteId", // a vote of the session itself
            "LogActivity.strategyIds", // elements of any plan, of which there is no register yet
            "AdoptAgreement.agreementId", // the new agreement
            "RecordAgreement.agreementId", // as above
            "RecordedItem.agreementId", // an agreement that its source announces
            "ConveneSession.sessionId", // the new session
            "RecordSession.sessionId", // as above
            "HoldWorkingMeeting.meetingId", // the new meeting
            "ReviewAgreement.agreementId", // on the review list, which the session's rules know
            "ReportStep.pathId", // part of the aggregate's own identifier, checked by its rules
            "ReportStep.bodyId",
            "VerifyStep.pathId",
            "VerifyStep.bodyId",
            "ReturnStep.pathId",
            "ReturnStep.bodyId",
            "ContestStep.pathId",
            "ContestStep.bodyId",
            "ResolveContest.pathId",
            "ResolveContest.bodyId",
            "StartBodyTerm.pathId",
            "StartBodyTerm.bodyId",
            "NoteReview.sessionId", // sent by automations about what they read
            "RequireDecision.provisionId",
            "RequireDecision.successorIds");

    private static final Circumstances LIVE = circumstances(Provenance.LIVE, Optional.empty());

    @Test
    void everyIdentifierSaysWhereItIsLookedUp() {
        Set<String> silent = new HashSet<>();
        CommandSamples.types().forEach(command -> Arrays.stream(command.getRecordComponents())
                .skip(1) // its own identifier
                .forEach(component -> collectSilent(command, component, silent)));

        assertThat(silent).isEqualTo(UNCHECKED);
    }

    @TestFactory
    Stream<DynamicTest> eachIsRefusedWhereItsRegisterHasItNot() {
        return CommandSamples.types().flatMap(type -> {
            Command command = CommandSamples.of(type);
            return Reference.in(command)
                    .map(reference -> dynamicTest(
                            type.getSimpleName() + " " + reference.path(), () -> assertLookedUp(command, reference)));
        });
    }

    @Test
    void membersAreThoseOfTheCommission() {
        Stream<Reference> references = Reference.in(new Naming(
                "x-1",
                List.of(
                        new Responsible(Responsible.Kind.MEMBER, "mem-1", "Carla"),
                        new Responsible(Responsible.Kind.BODY, "bod-1", "Instituto"),
                        new Responsible(Responsible.Kind.NAMED, "carla", "Carla"))));

        assertThat(references)
                .containsExactly(
                        new Reference("responsibles[0].id", Registry.MEMBER, "mem-1"),
                        new Reference("responsibles[1].id", Registry.BODY, "bod-1"));
    }

    @Test
    void theBodyOfTheActorIsLookedUpToo() {
        Command command = new Naming("x-1", List.of());

        assertThatThrownBy(() -> new LookedUpReferences((references, asked) -> references)
                        .refuseUnknown(command, circumstances(Provenance.DEMO, Optional.of("bod-1"))))
                .asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .extracting(Rejected::rejection)
                .isEqualTo(Rejection.of(ReferenceRejection.REFERENCED_BODY_UNKNOWN, "bod-1")
                        .inHeader("Acuerda-Body"));
    }

    @Test
    void aSourceMayNameWhatIsNotOnRecord() {
        Command command = new Naming("x-1", List.of(new Responsible(Responsible.Kind.BODY, "bod-1", "Instituto")));

        assertThatCode(() -> new LookedUpReferences((references, asked) -> references)
                        .refuseUnknown(command, circumstances(Provenance.HISTORIC, Optional.empty())))
                .doesNotThrowAnyException();
    }

    private record Naming(String id, List<Responsible> responsibles) implements Command {

        @Override
        public String aggregateId() {
            return id;
        }
    }

    private static void assertLookedUp(Command command, Reference one) {
        assertThatThrownBy(() -> new LookedUpReferences((references, asked) -> references.stream()
                                .filter(reference -> reference.id().equals(one.id()))
                                .toList())
                        .refuseUnknown(command, LIVE))
                .asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .extracting(Rejected::rejection)
                .isEqualTo(Rejection.of(ReferenceRejection.of(one.register()), one.id())
                        .at(one.path()));
    }

    private static void collectSilent(Class<?> owner, RecordComponent component, Set<String> silent) {
        Type type = bare(component.getGenericType());
        if (type == String.class) {
            boolean speaks = !IDENTIFIER.matcher(component.getName()).matches()
                    || component.getAnnotation(RefersTo.class) != null
                    || OF_THE_AGGREGATE.contains(component.getName());
            if (!speaks) {
                silent.add(owner.getSimpleName() + "." + component.getName());
            }
        } else if (type instanceof Class<?> inner) {
            CommandSamples.kinds(inner).forEach(record -> Arrays.stream(record.getRecordComponents())
                    .forEach(part -> collectSilent(record, part, silent)));
        }
    }

    /** What a list or a recorded value is of. */
    private static Type bare(Type type) {
        return type instanceof ParameterizedType of ? bare(of.getActualTypeArguments()[0]) : type;
    }

    private static Circumstances circumstances(Provenance provenance, Optional<String> body) {
        return new Circumstances(
                Instant.parse("2026-03-09T18:00:00Z"),
                "rita",
                "TECHNICAL_SECRETARY",
                body,
                new EdtfDate("2026-03-09"),
                provenance,
                Optional.empty());
    }
}
