package org.acuerda.command.agreement.rules;

import static org.acuerda.command.agreement.AgreementStory.ADOPTED_ON;
import static org.acuerda.command.agreement.AgreementStory.ID;
import static org.acuerda.command.agreement.AgreementStory.RITA;
import static org.acuerda.command.agreement.AgreementStory.bod;
import static org.acuerda.command.agreement.AgreementStory.point;
import static org.acuerda.command.agreement.AgreementStory.resolutive;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acuerda.command.agreement.AgreementStory;
import org.acuerda.command.agreement.rules.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.rules.AgreementCommand.AttachEvidence;
import org.acuerda.command.agreement.rules.AgreementCommand.CancelAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.rules.AgreementCommand.ElevateAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.GiveOfficialKey;
import org.acuerda.command.agreement.rules.AgreementCommand.MarkSuperseded;
import org.acuerda.command.agreement.rules.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordCouncilAnswer;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.ReopenAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.SetDueDate;
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.decision.Decision;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementElevated;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.AgreementReopened;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.CouncilAnswered;
import org.acuerda.events.agreement.AgreementEvent.Ending;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.Change.Effect;
import org.acuerda.events.agreement.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementRulesTest {

    private static final Proposal PROPOSAL =
            resolutive(point("pnt-1", "PRIMERO", Recorded.of(new Term.FixedDate(LocalDate.of(2026, 6, 30)))));
    private static final GiveOfficialKey GIVE_KEY = new GiveOfficialKey(ID, "CONAIP/SNT/ACUERDO/EXT01-08/03/2018-04");
    private static final CancelAgreement CANCEL =
            new CancelAgreement(ID, Ending.CANCELLED, "La norma cambió.", "Segunda sesión ordinaria");
    private static final AgreementCancelled CANCELLED =
            new AgreementCancelled(ID, Ending.CANCELLED, "La norma cambió.", "Segunda sesión ordinaria");
    private static final ReopenAgreement REOPEN =
            new ReopenAgreement(ID, "La norma volvió.", "Tercera sesión ordinaria");
    private static final PublishAgreement PUBLISH = new PublishAgreement(ID, "DOF", Recorded.notOnRecord());
    private static final AgreementPublished PUBLISHED = new AgreementPublished(ID, "DOF", Recorded.notOnRecord());
    private static final ElevateAgreement ELEVATE = new ElevateAgreement(ID, "Consejo Nacional", "ST/44/2026");
    private static final AgreementElevated ELEVATED = new AgreementElevated(ID, "Consejo Nacional", "ST/44/2026");
    private static final RecordCouncilAnswer ANSWER =
            new RecordCouncilAnswer(ID, "Aprobado en sus términos.", Recorded.of("CONAIP/SNT/ACUERDO/01"));
    private static final CouncilAnswered ANSWERED =
            new CouncilAnswered(ID, "Aprobado en sus términos.", Recorded.of("CONAIP/SNT/ACUERDO/01"));

    private final AgreementStory adopted = AgreementStory.of(PROPOSAL);
    private final AgreementStory informative = AgreementStory.of(AgreementStory.of(Proposal.Type.INFORMATIVE));
    private final AgreementStory report = AgreementStory.of(AgreementStory.of(Proposal.Type.COMMITTEE_REPORT));

    @Test
    void knowsNothingOfAnAgreementThatWasNotAdopted() {
        AgreementStory nothing =
                new AgreementStory(AgreementState.none(), adopted.circumstances(), adopted.membership());

        nothing.when(GIVE_KEY).isUnknown();
    }

    @Nested
    class Dates {

        @Test
        void acceptsAnActOfTheDayOfTheAdoption() {
            adopted.on(ADOPTED_ON.toString()).accepts(PUBLISH, PUBLISHED);
        }

        @Test
        void refusesAnActFromBeforeTheAdoption() {
            adopted.on("2026-02").refuses(PUBLISH, AgreementRejection.ACT_BEFORE_ADOPTION);
        }

        @Test
        void acceptsHistoricFactsFromBeforeLiveRecording() {
            AgreementStory.recorded(PROPOSAL).historic().on("2018-11").accepts(PUBLISH, PUBLISHED);
        }

        @Test
        void refusesHistoricFactsFromLiveTime() {
            adopted.historic().refuses(PUBLISH, AgreementRejection.HISTORIC_AFTER_LIVE);
            AgreementStory.recorded(PROPOSAL)
                    .historic()
                    .on("2026-01-01T05:30:00Z")
                    .accepts(PUBLISH, PUBLISHED);
            AgreementStory.recorded(PROPOSAL)
                    .historic()
                    .on("2026-01-01T06:30:00Z")
                    .refuses(PUBLISH, AgreementRejection.HISTORIC_AFTER_LIVE);
        }

        @Test
        void refusesUndatedHistoricFactsAboutAnAgreementOfLiveTime() {
            adopted.historic().on("XXXX").refuses(PUBLISH, AgreementRejection.HISTORIC_AFTER_LIVE);
            AgreementStory.recorded(PROPOSAL).historic().on("XXXX").accepts(PUBLISH, PUBLISHED);
        }
    }

    @Nested
    class OfficialKey {

        /** */
        @Test
        void isGivenAfterTheAdoption() {
            adopted.accepts(GIVE_KEY, new OfficialKeyGiven(ID, GIVE_KEY.officialKey()));
        }

        @Test
        void staysWhenItIsGivenAgain() {
            assertThat(adopted.and(RITA, new OfficialKeyGiven(ID, GIVE_KEY.officialKey()))
                            .decide(GIVE_KEY))
                    .isEqualTo(Decision.unchanged());
        }

        @Test
        void isNotReplaced() {
            adopted.and(RITA, new OfficialKeyGiven(ID, "OTRA"))
                    .refuses(GIVE_KEY, AgreementRejection.OFFICIAL_KEY_ALREADY_GIVEN);
        }

        @Test
        void isNotReplacedWhereTheAdoptionGaveIt() {
            new AgreementStory(AgreementState.none(), adopted.circumstances(), adopted.membership())
                    .and(
                            RITA,
                            new AgreementAdopted(
                                    ID,
                                    "com-1",
                                    "ses-1",
                                    "itm-1",
                                    Recorded.of("vot-1"),
                                    Recorded.of("A-1"),
                                    ADOPTED_ON,
                                    PROPOSAL))
                    .refuses(GIVE_KEY, AgreementRejection.OFFICIAL_KEY_ALREADY_GIVEN);
        }

        @Test
        void isNotEmpty() {
            adopted.refuses(new GiveOfficialKey(ID, " "), AgreementRejection.OFFICIAL_KEY_MISSING);
        }
    }

    @Nested
    class End {

        @ParameterizedTest
        @EnumSource
        void happensByAnAuthorityForAReason(Ending ending) {
            adopted.accepts(
                    new CancelAgreement(ID, ending, "La norma cambió.", "Segunda sesión"),
                    new AgreementCancelled(ID, ending, "La norma cambió.", "Segunda sesión"));
        }

        /** */
        @Test
        void needsAReason() {
            adopted.refuses(
                    new CancelAgreement(ID, Ending.MOOT, "", "Segunda sesión"), AgreementRejection.REASON_MISSING);
        }

        /** */
        @Test
        void needsAnAuthority() {
            adopted.refuses(
                    new CancelAgreement(ID, Ending.MOOT, "La norma cambió.", " "),
                    AgreementRejection.AUTHORITY_MISSING);
        }

        @ParameterizedTest
        @MethodSource("org.acuerda.command.agreement.rules.AgreementRulesTest#actsOnWhatIsOpen")
        void leavesNothingToDo(AgreementCommand command) {
            adopted.and(RITA, CANCELLED).refuses(command, AgreementRejection.AGREEMENT_ENDED);
        }

        @Test
        void leavesThePublication() {
            adopted.and(RITA, CANCELLED).accepts(PUBLISH, new AgreementPublished(ID, "DOF", Recorded.notOnRecord()));
        }

        @Test
        void leavesTheKey() {
            adopted.and(RITA, CANCELLED).accepts(GIVE_KEY, new OfficialKeyGiven(ID, GIVE_KEY.officialKey()));
        }
    }

    @Nested
    class Reopening {

        @Test
        void opensAnEndedAgreement() {
            AgreementStory cancelled = adopted.and(RITA, CANCELLED);

            cancelled.accepts(REOPEN, new AgreementReopened(ID, "La norma volvió.", "Tercera sesión ordinaria"));
        }

        @Test
        void letsWorkGoOn() {
            adopted.and(RITA, CANCELLED, new AgreementReopened(ID, "La norma volvió.", "Tercera sesión"))
                    .accepts(CANCEL, CANCELLED);
        }

        @Test
        void isForEndedAgreementsOnly() {
            adopted.refuses(REOPEN, AgreementRejection.AGREEMENT_NOT_ENDED);
        }

        @Test
        void doesNotBringBackWhatAnotherAgreementRevoked() {
            adopted.and(RITA, new AgreementSuperseded(ID, "agr-2", Effect.REVOKES))
                    .refuses(REOPEN, AgreementRejection.AGREEMENT_REVOKED);
        }

        @Test
        void needsAReason() {
            adopted.and(RITA, CANCELLED)
                    .refuses(new ReopenAgreement(ID, " ", "Tercera sesión"), AgreementRejection.REASON_MISSING);
        }
    }

    @Nested
    class Informative {

        /** */
        @ParameterizedTest
        @MethodSource("org.acuerda.command.agreement.rules.AgreementRulesTest#actsOnWhatIsToBeDone")
        void leavesNothingToDo(AgreementCommand command) {
            informative.refuses(command, AgreementRejection.NOTHING_TO_DO);
        }

        @Test
        void isPublishedLikeAnyOther() {
            informative.accepts(PUBLISH, new AgreementPublished(ID, "DOF", Recorded.notOnRecord()));
        }
    }

    @Nested
    class Council {

        @Test
        void isSentACommitteeReport() {
            report.accepts(ELEVATE, ELEVATED);
        }

        @Test
        void isSentNothingElse() {
            adopted.refuses(ELEVATE, AgreementRejection.NOT_A_COMMITTEE_REPORT);
        }

        @Test
        void isSentItOnce() {
            report.and(RITA, ELEVATED).refuses(ELEVATE, AgreementRejection.ALREADY_ELEVATED);
        }

        @Test
        void isNamedWithAnOffice() {
            report.refuses(new ElevateAgreement(ID, "Consejo Nacional", ""), AgreementRejection.ELEVATION_INCOMPLETE);
        }

        /** */
        @Test
        void answersWithItsKey() {
            report.and(RITA, ELEVATED).accepts(ANSWER, ANSWERED);
        }

        /** */
        @Test
        void answersOnlyWhatItWasSent() {
            report.refuses(ANSWER, AgreementRejection.NOT_ELEVATED);
        }

        @Test
        void answersOnce() {
            report.and(RITA, ELEVATED, ANSWERED).refuses(ANSWER, AgreementRejection.COUNCIL_ALREADY_ANSWERED);
        }

        @Test
        void saysSomething() {
            report.and(RITA, ELEVATED)
                    .refuses(
                            new RecordCouncilAnswer(ID, "", Recorded.notOnRecord()),
                            AgreementRejection.COUNCIL_ANSWER_MISSING);
        }
    }

    @Nested
    class Supersession {

        /** */
        @ParameterizedTest
        @EnumSource
        void isRecorded(Effect effect) {
            adopted.accepts(new MarkSuperseded(ID, "agr-2", effect), new AgreementSuperseded(ID, "agr-2", effect));
        }

        @Test
        void isRecordedOnce() {
            assertThat(adopted.and(RITA, new AgreementSuperseded(ID, "agr-2", Effect.REVOKES))
                            .decide(new MarkSuperseded(ID, "agr-2", Effect.REVOKES)))
                    .isEqualTo(Decision.unchanged());
        }

        @Test
        void endsWhatIsRevoked() {
            adopted.and(RITA, new AgreementSuperseded(ID, "agr-2", Effect.REVOKES))
                    .refuses(CANCEL, AgreementRejection.AGREEMENT_ENDED);
        }

        @Test
        void leavesOpenWhatIsModified() {
            adopted.and(RITA, new AgreementSuperseded(ID, "agr-2", Effect.MODIFIES))
                    .accepts(CANCEL, CANCELLED);
        }

        @Test
        void comesTooLateForAnEndedAgreement() {
            adopted.and(RITA, CANCELLED)
                    .refuses(new MarkSuperseded(ID, "agr-2", Effect.MODIFIES), AgreementRejection.AGREEMENT_ENDED);
        }

        @Test
        void isByAnotherAgreement() {
            adopted.refuses(new MarkSuperseded(ID, ID, Effect.MODIFIES), AgreementRejection.SUPERSEDES_ITSELF);
        }
    }

    static Stream<AgreementCommand> actsOnWhatIsOpen() {
        return Stream.concat(actsOnWhatIsToBeDone(), Stream.of(ELEVATE, ANSWER));
    }

    static Stream<AgreementCommand> actsOnWhatIsToBeDone() {
        return Stream.of(
                new AssignResponsible(ID, "pnt-1", bod("bod-2"), "Segunda sesión", "Sucedió al anterior."),
                new SetDueDate(ID, "pnt-1", LocalDate.of(2026, 12, 1), "Segunda sesión"),
                new RescheduleAgreement(ID, "pnt-1", LocalDate.of(2026, 12, 1), "Falta un dato.", "Segunda sesión"),
                new RecordFollowUp(
                        ID,
                        "fup-1",
                        Recorded.notOnRecord(),
                        ReportedStatus.DONE,
                        "Concluido.",
                        List.of(),
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord()),
                new AttachEvidence(
                        ID,
                        new Evidence.Link(
                                "evd-1",
                                "https://example.org/diagnostico",
                                Instant.parse("2026-03-09T18:00:00Z"),
                                Recorded.notOnRecord())),
                new ReviewFollowUp(ID, "fup-1", true, "Consta."),
                new DeclareFulfilled(ID, "fup-1", List.of("evd-1"), Recorded.notOnRecord()),
                CANCEL);
    }
}
