package org.acuerda.command.agreement.rules;

import static org.acuerda.command.agreement.AgreementStory.ID;
import static org.acuerda.command.agreement.AgreementStory.RITA;
import static org.acuerda.command.agreement.AgreementStory.point;
import static org.acuerda.command.agreement.AgreementStory.resolutive;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.acuerda.command.agreement.AgreementStory;
import org.acuerda.command.agreement.rules.AgreementCommand.AttachEvidence;
import org.acuerda.command.agreement.rules.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.rules.AgreementCommand.NoteReview;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.decision.Rejected;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.AgreementReopened;
import org.acuerda.events.agreement.AgreementEvent.Ending;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Proposal.ResolutivePoint;
import org.acuerda.events.agreement.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpRulesTest {

    private static final String LUIS = "luis";
    private static final String SHA_256 = "ab".repeat(32);
    private static final ResolutivePoint FIRST = dueInJune("pnt-1", "PRIMERO");
    private static final ResolutivePoint SECOND = dueInJune("pnt-2", "SEGUNDO");
    private static final Evidence.File FILE =
            new Evidence.File("evd-1", "diagnostico.pdf", SHA_256, 1_024, "application/pdf");
    private static final Evidence.Link LINK = new Evidence.Link(
            "evd-1", "https://example.org/diagnostico", Instant.parse("2026-03-09T18:00:00Z"), Recorded.notOnRecord());
    private static final EvidenceAttached ATTACHED = new EvidenceAttached(ID, FILE);
    private static final FollowUpReviewed ACCEPTED = new FollowUpReviewed(ID, "fup-1", true, "Consta.");
    private static final DeclareFulfilled FULFIL =
            new DeclareFulfilled(ID, "fup-1", List.of("evd-1"), Recorded.notOnRecord());

    private final AgreementStory adopted = AgreementStory.of(resolutive(FIRST));

    @Nested
    class Reporting {

        @Test
        void bringsItsEvidenceByTheSameAct() {
            Evidence second = new Evidence.Link(
                    "evd-2", "https://example.org/acta", Instant.parse("2026-03-09T18:00:00Z"), Recorded.notOnRecord());

            adopted.accepts(
                    bringing(List.of(), FILE, second),
                    ATTACHED,
                    new EvidenceAttached(ID, second),
                    new FollowUpRecorded(
                            ID,
                            "fup-1",
                            Recorded.notOnRecord(),
                            ReportedStatus.DONE,
                            "Se publicó.",
                            List.of("evd-1", "evd-2"),
                            Recorded.notOnRecord()));
            adopted.refuses(bringing(List.of("evd-1"), FILE), AgreementRejection.EVIDENCE_UNKNOWN);
            adopted.refuses(bringing(List.of(), FILE, FILE), AgreementRejection.EVIDENCE_DOUBLED);
            adopted.and(LUIS, ATTACHED)
                    .refuses(bringing(List.of(), FILE), AgreementRejection.EVIDENCE_ALREADY_ATTACHED);
        }

        @ParameterizedTest
        @EnumSource
        void reportsTheStatusOfTheWhole(ReportedStatus status) {
            adopted.accepts(report("fup-1", Recorded.notOnRecord(), status), reported(Recorded.notOnRecord(), status));
        }

        @Test
        void reportsTheStatusOfAPoint() {
            adopted.accepts(
                    report("fup-1", Recorded.of("pnt-1"), ReportedStatus.DONE),
                    reported(Recorded.of("pnt-1"), ReportedStatus.DONE));
        }

        @Test
        void reportsOnAHistoricAgreement() {
            AgreementStory.recorded(resolutive())
                    .accepts(
                            report("fup-1", Recorded.notOnRecord(), ReportedStatus.IN_PROGRESS),
                            reported(Recorded.notOnRecord(), ReportedStatus.IN_PROGRESS));
        }

        @Test
        void isAboutPointsThatExist() {
            adopted.refuses(
                    report("fup-1", Recorded.of("pnt-9"), ReportedStatus.DONE), AgreementRejection.POINT_UNKNOWN);
        }

        @Test
        void hasAnIdentifierOfItsOwn() {
            adopted.and(RITA, reported(Recorded.notOnRecord(), ReportedStatus.DONE))
                    .refuses(
                            report("fup-1", Recorded.notOnRecord(), ReportedStatus.DONE),
                            AgreementRejection.FOLLOW_UP_ALREADY_RECORDED);
        }

        @Test
        void saysSomething() {
            adopted.refuses(telling(" ", List.of()), AgreementRejection.FOLLOW_UP_INCOMPLETE);
        }

        @Test
        void staysReadable() {
            adopted.refuses(telling("a".repeat(20_001), List.of()), AgreementRejection.TEXT_TOO_LONG);
        }

        @Test
        void pointsAtEvidenceThatIsThere() {
            adopted.refuses(telling("Concluido.", List.of("evd-1")), AgreementRejection.EVIDENCE_UNKNOWN);
        }

        @Test
        void pointsAtEvidenceOnce() {
            adopted.and(RITA, ATTACHED)
                    .refuses(telling("Concluido.", List.of("evd-1", "evd-1")), AgreementRejection.EVIDENCE_DOUBLED);
        }
    }

    @Nested
    class Attaching {

        @Test
        void takesAFile() {
            adopted.accepts(new AttachEvidence(ID, FILE), ATTACHED);
        }

        @Test
        void takesALink() {
            adopted.accepts(new AttachEvidence(ID, LINK), new EvidenceAttached(ID, LINK));
        }

        @Test
        void takesALinkWhoseContentWasStored() {
            Evidence.Link stored = new Evidence.Link("evd-1", LINK.address(), LINK.capturedAt(), Recorded.of(SHA_256));

            adopted.accepts(new AttachEvidence(ID, stored), new EvidenceAttached(ID, stored));
        }

        @Test
        void replacesNothing() {
            adopted.and(RITA, ATTACHED)
                    .refuses(new AttachEvidence(ID, FILE), AgreementRejection.EVIDENCE_ALREADY_ATTACHED);
        }

        @Test
        void takesNoUnfitEvidence() {
            adopted.refuses(
                    new AttachEvidence(ID, new Evidence.File("evd-1", "a.pdf", "AB", 1, "application/pdf")),
                    AgreementRejection.EVIDENCE_INCOMPLETE);
        }
    }

    @Nested
    class InASession {

        private static final NoteReview NOTE =
                new NoteReview(ID, "fup-1", Recorded.of("pnt-1"), ReportedStatus.NO_CHANGE, "Sin cambios", "ses-9");
        private static final FollowUpRecorded NOTED = new FollowUpRecorded(
                ID,
                "fup-1",
                Recorded.of("pnt-1"),
                ReportedStatus.NO_CHANGE,
                "Sin cambios",
                List.of(),
                Recorded.of("ses-9"));

        /** */
        @Test
        void isAnEntryThatNamesTheSession() {
            adopted.accepts(NOTE, NOTED);
        }

        @Test
        void isNotedOnce() {
            adopted.and(RITA, NOTED).accepts(NOTE);
        }

        @Test
        void addsNothingToAnAgreementThatEndedMeanwhile() {
            adopted.and(RITA, new AgreementCancelled(ID, Ending.MOOT, "Se derogó", "Oficio 7"))
                    .accepts(NOTE);
        }
    }

    @Nested
    class Reviewing {

        private final AgreementStory reported =
                adopted.and(LUIS, reported(Recorded.notOnRecord(), ReportedStatus.DONE));

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void isDoneBySomeoneElse(boolean accepted) {
            reported.accepts(
                    new ReviewFollowUp(ID, "fup-1", accepted, "Consta."),
                    new FollowUpReviewed(ID, "fup-1", accepted, "Consta."));
        }

        /** */
        @Test
        void isNotDoneByTheReporter() {
            reported.actingAs(LUIS)
                    .refuses(new ReviewFollowUp(ID, "fup-1", true, "Consta."), AgreementRejection.REVIEWER_IS_REPORTER);
        }

        @Test
        void isDoneOnce() {
            reported.and(RITA, ACCEPTED)
                    .refuses(new ReviewFollowUp(ID, "fup-1", false, "No."), AgreementRejection.ALREADY_REVIEWED);
        }

        @Test
        void saysWhatWasSeen() {
            reported.refuses(new ReviewFollowUp(ID, "fup-1", false, ""), AgreementRejection.REASON_MISSING);
        }

        @Test
        void isOfAReportThatExists() {
            reported.refuses(new ReviewFollowUp(ID, "fup-9", true, "Consta."), AgreementRejection.FOLLOW_UP_UNKNOWN);
        }

        @Test
        void isNotOfAReportFromBeforeAReopening() {
            reported.and(RITA, ended(), reopened())
                    .refuses(
                            new ReviewFollowUp(ID, "fup-1", true, "Consta."),
                            AgreementRejection.REPORT_BEFORE_REOPENING);
        }
    }

    /** Whatever people do, and under whichever of their names, nobody finds true what they reported. */
    @Nested
    class FourEyes {

        private static final List<String> ANA = List.of("ana.ruiz", "Ana.Ruiz", "an\u00E1.ruiz", "ana .ruiz");
        private static final List<String> LUIS_ALIKE = List.of("luis", "LUIS", "lui\u0301s");
        private static final List<List<String>> PEOPLE = List.of(ANA, LUIS_ALIKE, List.of("eva"));
        private static final List<String> REPORTS = List.of("fup-1", "fup-2", "fup-3");

        private final Random random = new Random(20_261_130);
        private final Map<String, List<String>> reporters = new HashMap<>();
        private int fulfilled;

        @Test
        void holdOverAnyActs() {
            for (int story = 0; story < 400; story++) {
                reporters.clear();
                AgreementStory told = adopted.and(RITA, ATTACHED);
                for (int act = 0; act < 12; act++) {
                    told = afterAnAct(told);
                }
            }
            assertThat(fulfilled).as("fulfilled agreements").isGreaterThan(20);
        }

        private AgreementStory afterAnAct(AgreementStory told) {
            List<String> person = any(PEOPLE);
            String name = any(person);
            AgreementCommand command = anyCommand();
            String actor = command instanceof NoteReview ? "acuerda" : name;
            List<AgreementEvent> events;
            try {
                events = told.actingAs(actor).decide(command).events();
            } catch (Rejected rejected) {
                return told;
            }
            for (AgreementEvent event : events) {
                if (event instanceof FollowUpRecorded recorded) {
                    reporters.put(recorded.followUpId(), person);
                } else if (event instanceof AgreementFulfilled found) {
                    fulfilled++;
                    assertThat(reporters.get(found.followUpId())).isNotEqualTo(person);
                } else if (event instanceof FollowUpReviewed reviewed) {
                    assertThat(reporters.get(reviewed.followUpId())).isNotEqualTo(person);
                }
            }
            return told.and(name, events.toArray(AgreementEvent[]::new));
        }

        private AgreementCommand anyCommand() {
            String followUpId = any(REPORTS);
            return switch (random.nextInt(4)) {
                case 0 -> report(followUpId, Recorded.notOnRecord(), ReportedStatus.DONE);
                case 1 ->
                    new NoteReview(ID, followUpId, Recorded.notOnRecord(), ReportedStatus.DONE, "Concluido.", "ses-1");
                case 2 -> new ReviewFollowUp(ID, followUpId, true, "Consta.");
                default -> new DeclareFulfilled(ID, followUpId, List.of("evd-1"), Recorded.notOnRecord());
            };
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }

    @Nested
    class Fulfilment {

        private final AgreementStory accepted = adopted.and(
                        LUIS, ATTACHED, reported(Recorded.notOnRecord(), ReportedStatus.DONE))
                .and(RITA, ACCEPTED);

        @Test
        void needsEvidenceAndAnAcceptedReport() {
            accepted.accepts(FULFIL, new AgreementFulfilled(ID, "fup-1", List.of("evd-1"), LUIS, RITA));
        }

        @Test
        void comesToAHistoricAgreement() {
            AgreementStory.recorded(resolutive())
                    .and(LUIS, ATTACHED, reported(Recorded.notOnRecord(), ReportedStatus.DONE))
                    .and(RITA, ACCEPTED)
                    .accepts(FULFIL, new AgreementFulfilled(ID, "fup-1", List.of("evd-1"), LUIS, RITA));
        }

        /** */
        @Test
        void mayAcceptTheReportByTheSameAct() {
            AgreementStory reported =
                    adopted.and(LUIS, ATTACHED, reported(Recorded.notOnRecord(), ReportedStatus.DONE));

            reported.accepts(
                    accepting("Consta."), ACCEPTED, new AgreementFulfilled(ID, "fup-1", List.of("evd-1"), LUIS, RITA));
            reported.refuses(accepting(" "), AgreementRejection.REASON_MISSING);
            reported.actingAs(LUIS).refuses(accepting("Consta."), AgreementRejection.REVIEWER_IS_REPORTER);
            accepted.refuses(accepting("Consta."), AgreementRejection.ALREADY_REVIEWED);
            reported.and(RITA, new FollowUpReviewed(ID, "fup-1", false, "No consta."))
                    .refuses(accepting("Consta."), AgreementRejection.REPORT_NOT_ACCEPTED);
        }

        private static DeclareFulfilled accepting(String reason) {
            return new DeclareFulfilled(ID, "fup-1", List.of("evd-1"), Recorded.of(reason));
        }

        /** */
        @Test
        void isNotFoundByTheReporter() {
            accepted.actingAs(LUIS).refuses(FULFIL, AgreementRejection.REVIEWER_IS_REPORTER);
        }

        /** */
        @Test
        void needsEvidence() {
            accepted.refuses(
                    new DeclareFulfilled(ID, "fup-1", List.of(), Recorded.notOnRecord()),
                    AgreementRejection.EVIDENCE_MISSING);
        }

        @Test
        void needsEvidenceThatIsThere() {
            accepted.refuses(
                    new DeclareFulfilled(ID, "fup-1", List.of("evd-9"), Recorded.notOnRecord()),
                    AgreementRejection.EVIDENCE_UNKNOWN);
        }

        @Test
        void needsAReportThatExists() {
            accepted.refuses(
                    new DeclareFulfilled(ID, "fup-9", List.of("evd-1"), Recorded.notOnRecord()),
                    AgreementRejection.FOLLOW_UP_UNKNOWN);
        }

        /** */
        @Test
        void needsAReportThatWasReviewed() {
            adopted.and(LUIS, ATTACHED, reported(Recorded.notOnRecord(), ReportedStatus.DONE))
                    .refuses(FULFIL, AgreementRejection.REPORT_NOT_ACCEPTED);
        }

        @Test
        void needsAReportThatWasAccepted() {
            adopted.and(LUIS, ATTACHED, reported(Recorded.notOnRecord(), ReportedStatus.DONE))
                    .and(RITA, new FollowUpReviewed(ID, "fup-1", false, "Falta el anexo."))
                    .refuses(FULFIL, AgreementRejection.REPORT_NOT_ACCEPTED);
        }

        @Test
        void needsAReportOfBeingDone() {
            adopted.and(LUIS, ATTACHED, reported(Recorded.notOnRecord(), ReportedStatus.IN_PROGRESS))
                    .and(RITA, ACCEPTED)
                    .refuses(FULFIL, AgreementRejection.REPORT_NOT_OF_DONE);
        }

        @Test
        void waitsForEveryPoint() {
            AgreementStory.of(resolutive(FIRST, SECOND))
                    .and(LUIS, ATTACHED, reported(Recorded.of("pnt-1"), ReportedStatus.DONE))
                    .and(RITA, ACCEPTED)
                    .refuses(FULFIL, AgreementRejection.POINTS_PENDING);
        }

        @Test
        void comesWithTheLastPoint() {
            AgreementStory.of(resolutive(FIRST, SECOND))
                    .and(LUIS, ATTACHED, reported(Recorded.of("pnt-1"), ReportedStatus.DONE))
                    .and(LUIS, reported("fup-2", Recorded.of("pnt-2"), ReportedStatus.DONE))
                    .and(RITA, ACCEPTED, new FollowUpReviewed(ID, "fup-2", true, "Consta."))
                    .accepts(FULFIL, new AgreementFulfilled(ID, "fup-1", List.of("evd-1"), LUIS, RITA));
        }

        @Test
        void isReportedAnewAfterAReopening() {
            accepted.and(RITA, ended(), reopened()).refuses(FULFIL, AgreementRejection.REPORT_BEFORE_REOPENING);
        }

        @Test
        void endsTheAgreement() {
            accepted.and(RITA, new AgreementFulfilled(ID, "fup-1", List.of("evd-1"), LUIS, RITA))
                    .refuses(FULFIL, AgreementRejection.AGREEMENT_ENDED);
        }
    }

    private static ResolutivePoint dueInJune(String pointId, String number) {
        return point(pointId, number, Recorded.of(new Term.FixedDate(LocalDate.of(2026, 6, 30))));
    }

    private static RecordFollowUp report(String followUpId, Recorded<String> pointId, ReportedStatus status) {
        return new RecordFollowUp(
                ID,
                followUpId,
                pointId,
                status,
                "Se publicó.",
                List.of(),
                Recorded.notOnRecord(),
                Recorded.notOnRecord());
    }

    private static RecordFollowUp telling(String narrative, List<String> evidenceIds) {
        return new RecordFollowUp(
                ID,
                "fup-1",
                Recorded.notOnRecord(),
                ReportedStatus.DONE,
                narrative,
                evidenceIds,
                Recorded.notOnRecord(),
                Recorded.notOnRecord());
    }

    private static RecordFollowUp bringing(List<String> evidenceIds, Evidence... evidence) {
        return new RecordFollowUp(
                ID,
                "fup-1",
                Recorded.notOnRecord(),
                ReportedStatus.DONE,
                "Se publicó.",
                evidenceIds,
                Recorded.notOnRecord(),
                Recorded.of(List.of(evidence)));
    }

    private static FollowUpRecorded reported(Recorded<String> pointId, ReportedStatus status) {
        return reported("fup-1", pointId, status);
    }

    private static FollowUpRecorded reported(String followUpId, Recorded<String> pointId, ReportedStatus status) {
        return new FollowUpRecorded(ID, followUpId, pointId, status, "Se publicó.", List.of(), Recorded.notOnRecord());
    }

    private static AgreementEvent ended() {
        return new AgreementCancelled(ID, Ending.CANCELLED, "La norma cambió.", "Segunda sesión");
    }

    private static AgreementEvent reopened() {
        return new AgreementReopened(ID, "La norma volvió.", "Tercera sesión");
    }
}
