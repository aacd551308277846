package org.acuerda.query.session;

import static org.acuerda.query.Folds.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Minutes;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.Conclusion;
import org.acuerda.events.session.SessionEvent.MinutesSigned;
import org.acuerda.events.session.SessionEvent.Venue;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.query.Contracts;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.acuerda.query.session.SessionView.Acknowledgement;
import org.acuerda.query.session.SessionView.AgendaChange;
import org.acuerda.query.session.SessionView.Amendment;
import org.acuerda.query.session.SessionView.Call;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.SessionView.Item;
import org.acuerda.query.session.SessionView.ItemOutcome;
import org.acuerda.query.session.SessionView.MinutesVersion;
import org.acuerda.query.session.SessionView.Presiding;
import org.acuerda.query.session.SessionView.QuorumCount;
import org.acuerda.query.session.SessionView.QuorumOccasion;
import org.acuerda.query.session.SessionView.SecondCall;
import org.acuerda.query.session.SessionView.Vote;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionFoldTest {

    private static final String SESSION = "ses-019a2f40-6c00-7000-8000-000000000010";
    private static final String VOTE = "vot-019a2f40-6c00-7000-8000-000000000050";
    private static final String AGREEMENT = "agr-019a2f40-6c00-7000-8000-000000000020";
    private static final String COORDINATOR = "mem-019a2f40-6c00-7000-8000-000000000003";
    private static final String SECRETARY = "mem-019a2f40-6c00-7000-8000-000000000004";
    private static final String VOCAL = "mem-019a2f40-6c00-7000-8000-000000000005";
    private static final String SUBSTANTIVE = "itm-019a2f40-6c00-7000-8000-000000000072";
    private static final String CONVENED = "session.convened.v1";
    private static final String OPENED = "session.quorum-declared.v1";
    private static final String VOTE_OPENED = "session.vote-opened.v1";

    @Nested
    class Told {

        @Test
        void hasItsItemsAndNothingElseOnRecord() {
            SessionView view = fold(new Journal().told("2018-03-08", Contracts.event("session.recorded.v1")));

            assertThat(view.status()).isEqualTo(SessionStatus.RECORDED);
            assertThat(view.designation().title()).startsWith("Primera sesión extraordinaria");
            assertThat(view.schedule().heldOn()).isEqualTo("2018-03-08");
            assertThat(view.schedule().startsAt()).isEqualTo(Recorded.notOnRecord());
            assertThat(view.schedule().convocation()).isEqualTo(Recorded.notOnRecord());
            assertThat(view.schedule().place().format()).isEqualTo(Recorded.notOnRecord());
            assertThat(view.schedule().place().city()).isEqualTo(Recorded.notOnRecord());
            assertThat(view.schedule().place().venue())
                    .isEqualTo(Recorded.of("Instituto Nacional de Estadística y Geografía (INEGI)"));
            assertThat(view.business().agenda()).hasSize(2);
            Item item = view.business().agenda().getFirst();
            assertThat(item.number()).isEqualTo("1");
            assertThat(item.matter()).isEqualTo(Recorded.notOnRecord());
            assertThat(outcome(item).outcome()).isEqualTo(Recorded.notOnRecord());
            assertThat(outcome(item).agreementId()).isEqualTo(Recorded.of(AGREEMENT));
            assertThat(view.outcome().agreementIds()).hasSize(2).contains(AGREEMENT);
            assertThat(view.attendance().roll()).isEmpty();
            assertThat(view.outcome().minutes().stage()).isEqualTo(Minutes.Stage.NONE);
            assertThat(view.origin().sourceRef()).isEqualTo("informe.txt L94");
            assertThat(view.reference().title()).isEqualTo(view.designation().title());
        }

        @Test
        void mayNameTheCity() {
            assertThat(folded("session.recorded.v1.city-known")
                            .schedule()
                            .place()
                            .city())
                    .isEqualTo(Recorded.of("Veracruz"));
        }
    }

    @Nested
    class Called {

        @Test
        void isConvenedUnderTheRulesThatItFroze() {
            SessionView view = folded(CONVENED);

            assertThat(view.status()).isEqualTo(SessionStatus.CONVENED);
            assertThat(view.designation().title()).isNull();
            assertThat(view.designation().ordinal()).isEqualTo(Recorded.of(1));
            assertThat(view.schedule().heldOn()).isEqualTo("2026-03-05");
            assertThat(view.schedule().startsAt()).isEqualTo(Recorded.of(Instant.parse("2026-03-05T16:00:00Z")));
            assertThat(view.business().agenda()).extracting(Item::number).containsExactly("1", "2", "3", "4", "5");
            assertThat(view.business().agenda().get(2).documents()).hasSize(1);
            assertThat(convocation(view).convenedBy()).isEqualTo(COORDINATOR);
            assertThat(convocation(view).ruleSet().version()).isEqualTo("2026-1");
            assertThat(convocation(view).act().position()).isEqualTo(1);
        }

        @Test
        void saysWhyAShorterNoticeWasAccepted() {
            assertThat(convocation(folded("session.convened.v1.notice-waived")).noticeWaiver())
                    .isEqualTo(Recorded.of("Todos los integrantes aceptaron por escrito la urgencia"));
        }

        @Test
        void isSentAndAcknowledged() {
            SessionView view = folded(
                    CONVENED,
                    "session.call-sent.v1",
                    "session.call-acknowledged.v1",
                    "session.call-acknowledged.v1.does-not-say");

            assertThat(convocation(view).correspondence().calls())
                    .extracting(Call::medium)
                    .containsExactly("Correo electrónico institucional");
            assertThat(convocation(view).correspondence().acknowledgements())
                    .extracting(Acknowledgement::memberId, Acknowledgement::willAttend)
                    .containsExactly(tuple(VOCAL, Recorded.of(true)), tuple(SECRETARY, Recorded.notOnRecord()));
        }

        @Test
        void isHeldAsTheSupplementSays() {
            SessionView view = folded(CONVENED, "session.call-amended.v1");

            assertThat(view.schedule().startsAt()).isEqualTo(Recorded.of(Instant.parse("2026-03-05T17:00:00Z")));
            assertThat(view.schedule().place().format()).isEqualTo(Recorded.of(Venue.Format.IN_PERSON));
            assertThat(view.business().agenda())
                    .extracting(Item::number)
                    .containsExactly("1", "2", "3", "4", "4.1", "5");
            assertThat(convocation(view).correspondence().amendments())
                    .extracting(Amendment::reason)
                    .containsExactly("Alcance: se agrega un asunto general");
        }

        @Test
        void isHeldOnTheDayOfTheCommissionAndNotOfGreenwich() {
            CallAmended late = new CallAmended(
                    SESSION,
                    Instant.parse("2026-03-06T05:30:00Z"),
                    new Venue(Venue.Format.REMOTE, Recorded.notOnRecord(), Recorded.notOnRecord()),
                    new Agenda(List.of()),
                    "Cambio de hora");

            assertThat(fold(Journal.ofContracts(CONVENED).live("2026-03-04", late))
                            .schedule()
                            .heldOn())
                    .isEqualTo("2026-03-05");
        }

        @Test
        void isCalledASecondTimeWithoutQuorum() {
            SessionView missed = folded(CONVENED, "session.quorum-not-reached.v1");
            SessionView again = folded(CONVENED, "session.quorum-not-reached.v1", "session.second-call-issued.v1");

            assertThat(missed.status()).isEqualTo(SessionStatus.WITHOUT_QUORUM);
            assertThat(missed.attendance().quorum())
                    .extracting(QuorumCount::occasion, QuorumCount::reached)
                    .containsExactly(tuple(QuorumOccasion.NOT_REACHED, false));
            assertThat(again.status()).isEqualTo(SessionStatus.SECOND_CALL);
            assertThat(again.schedule().heldOn()).isEqualTo("2026-03-06");
            assertThat(convocation(again).correspondence().secondCalls())
                    .extracting(SecondCall::startsAt)
                    .containsExactly(Instant.parse("2026-03-06T16:00:00Z"));
        }

        @Test
        void isCalledOff() {
            SessionView view = folded(CONVENED, "session.cancelled.v1");

            assertThat(view.status()).isEqualTo(SessionStatus.CANCELLED);
            assertThat(view.closure().cancellation())
                    .extracting(SessionView.Cancellation::reason)
                    .isEqualTo("Sismo en la Ciudad de México");
        }

        @Test
        void mustComeFirst() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> folded("session.call-sent.v1"))
                    .withMessageContaining(SESSION);
        }
    }

    @Nested
    class Attended {

        @Test
        void hasEveryEntryOfTheRollInItsOrder() {
            SessionView view = folded(
                    CONVENED,
                    "session.attendance-recorded.v1",
                    "session.attendance-recorded.v1.substitute",
                    "session.attendance-recorded.v1.absence",
                    "session.attendance-recorded.v1.departure");

            assertThat(view.attendance().roll())
                    .extracting(entry -> entry.entry().getClass().getSimpleName())
                    .containsExactly("Arrival", "Arrival", "Absence", "Departure");
            assertThat(view.attendance().roll()).allMatch(entry -> entry.correction() == null);
        }

        @Test
        void opensWithQuorumUnderThePresidingMember() {
            SessionView view = folded(CONVENED, OPENED, "session.presidency-taken.v1");

            assertThat(view.status()).isEqualTo(SessionStatus.IN_SESSION);
            assertThat(view.attendance().quorum())
                    .extracting(QuorumCount::occasion, count -> count.count().present(), QuorumCount::reached)
                    .containsExactly(tuple(QuorumOccasion.DECLARED, 7, true));
            assertThat(view.attendance().presiding())
                    .extracting(Presiding::presidingId, Presiding::reason)
                    .containsExactly(
                            tuple(COORDINATOR, null),
                            tuple(SECRETARY, "La coordinadora se retira por causa de fuerza mayor"));
        }

        @Test
        void castsDoubtOnAVoteHeldOnAWrongRoll() {
            SessionView view = folded(CONVENED, OPENED, VOTE_OPENED, "session.attendance-corrected.v1");

            assertThat(view.attendance().roll().getLast().correction())
                    .isEqualTo("La hora de salida estaba equivocada");
            assertThat(view.attendance().roll().getLast().entry()).isInstanceOf(Roll.Departure.class);
            assertThat(vote(view).result().doubtful()).isTrue();
        }
    }

    @Nested
    class AgendaOfTheDay {

        @Test
        void isApprovedAndChanged() {
            SessionView view = folded(CONVENED, OPENED, "session.agenda-approved.v1", "session.agenda-changed.v1");

            assertThat(shown(view.business().agendaApproval()).position()).isEqualTo(3);
            assertThat(view.business().agenda())
                    .extracting(Item::number)
                    .containsExactly("1", "2", "3", "4", "4.1", "5");
            assertThat(view.business().agendaChanges())
                    .extracting(AgendaChange::reason)
                    .containsExactly("Se agrega un asunto general a petición de un integrante");
        }

        @Test
        void showsTheOutcomeOfAnItem() {
            SessionView view = folded(
                    CONVENED,
                    OPENED,
                    "session.item-presented.v1",
                    "session.item-concluded.v1",
                    "session.item-concluded.v1.postponed");

            Item adopted = view.business().agenda().get(2);
            assertThat(adopted.presentations())
                    .extracting(presented -> presented.act().position())
                    .containsExactly(3L);
            assertThat(outcome(adopted).outcome()).isEqualTo(Recorded.of(Agenda.Outcome.AGREEMENT_ADOPTED));
            Item postponed = view.business().agenda().get(3);
            assertThat(postponed.presentations()).isEmpty();
            assertThat(outcome(postponed).note())
                    .isEqualTo(Recorded.of("Se difiere a la siguiente sesión por falta de documentos"));
            assertThat(view.outcome().agreementIds()).containsExactly(AGREEMENT);
        }

        @Test
        void keepsTheOutcomesOfItsItemsWhenItChanges() {
            Journal journal = Journal.ofContracts(
                    CONVENED, OPENED, "session.item-presented.v1.without-summary", "session.item-concluded.v1");
            journal.live("2026-03-05", Contracts.event("session.agenda-changed.v1"));
            Item kept = fold(journal).business().agenda().get(2);
            journal.live("2026-03-05", new AgendaChanged(SESSION, new Agenda(List.of()), "Se retira lo demás"));

            assertThat(outcome(kept).agreementId()).isEqualTo(Recorded.of(AGREEMENT));
            assertThat(fold(journal).business().agenda()).containsExactly(kept);
        }
    }

    @Nested
    class Voted {

        @Test
        void opensOnAFixedText() {
            SessionView view = folded(CONVENED, OPENED, VOTE_OPENED);

            assertThat(vote(view).proposal().text()).startsWith("Se define la ruta de cumplimiento");
            assertThat(vote(view).itemId()).isEqualTo(SUBSTANTIVE);
            assertThat(vote(view).result().declared()).isNull();
            assertThat(vote(view).result().doubtful()).isFalse();
            assertThat(view.attendance().quorum())
                    .extracting(QuorumCount::occasion)
                    .containsExactly(QuorumOccasion.DECLARED, QuorumOccasion.VOTE);
        }

        @Test
        void byNameIsCastClosedAndDeclared() {
            Vote vote = vote(folded(
                    CONVENED,
                    OPENED,
                    VOTE_OPENED,
                    "session.votes-cast.v1",
                    "session.voter-excused.v1",
                    "session.vote-closed.v1",
                    "session.result-declared.v1",
                    "session.separate-vote-attached.v1"));

            assertThat(vote.polling().ballots())
                    .extracting(Ballot.Vote::choice)
                    .containsExactly(Ballot.Choice.IN_FAVOUR, Ballot.Choice.AGAINST, Ballot.Choice.ABSTENTION);
            assertThat(vote.polling().excused())
                    .extracting(SessionView.Excused::reason)
                    .containsExactly("Conflicto de interés con el sujeto obligado");
            assertThat(shown(vote.result().closing()).tally()).isEqualTo(new Ballot.Tally(5, 1, 1));
            assertThat(shown(vote.result().closing()).unanimous()).isFalse();
            assertThat(vote.result().declared()).isEqualTo(Ballot.Result.CARRIED);
            assertThat(vote.polling().separateVotes())
                    .extracting(SessionView.SeparateVote::memberId)
                    .containsExactly(VOCAL);
        }

        @Test
        void againCountsOnceAsTheLastTime() {
            VotesCast again = new VotesCast(SESSION, VOTE, List.of(new Ballot.Vote(VOCAL, Ballot.Choice.IN_FAVOUR)));
            Journal journal = Journal.ofContracts(CONVENED, OPENED, VOTE_OPENED, "session.votes-cast.v1");

            assertThat(vote(fold(journal.live("2026-03-05", again))).polling().ballots())
                    .hasSize(3)
                    .contains(new Ballot.Vote(VOCAL, Ballot.Choice.IN_FAVOUR));
        }

        @Test
        void byCountIsTiedAndDecidedByThePresidingMember() {
            Vote vote = vote(folded(
                    CONVENED,
                    OPENED,
                    "session.vote-opened.v1.by-count",
                    "session.votes-counted.v1",
                    "session.vote-closed.v1.tied",
                    "session.casting-vote-given.v1"));

            assertThat(vote.opening().method()).isEqualTo(Ballot.Method.BY_COUNT);
            assertThat(vote.polling().counted()).isEqualTo(new Ballot.Tally(5, 1, 1));
            assertThat(vote.result().closing())
                    .extracting(SessionView.Closing::result)
                    .isEqualTo(Ballot.Result.TIED);
            assertThat(vote.result().castingVote())
                    .extracting(SessionView.CastingVote::choice)
                    .isEqualTo(Ballot.Choice.IN_FAVOUR);
        }
    }

    @Nested
    class Ended {

        @Test
        void pausesAndGoesOn() {
            SessionView paused = folded(CONVENED, OPENED, "session.recessed.v1");
            SessionView again = folded(
                    CONVENED, OPENED, "session.recessed.v1", "session.resumed.v1", "session.recessed.v1.without-hour");

            assertThat(paused.status()).isEqualTo(SessionStatus.IN_RECESS);
            assertThat(again.closure().recesses()).hasSize(2);
            assertThat(shown(again.closure().recesses().getFirst().resumed()).position())
                    .isEqualTo(4);
            assertThat(again.closure().recesses().getLast().resumed()).isNull();
            assertThat(again.attendance().quorum().getLast().occasion()).isEqualTo(QuorumOccasion.RESUMED);
            assertThat(folded(CONVENED, OPENED, "session.recessed.v1", "session.resumed.v1")
                            .status())
                    .isEqualTo(SessionStatus.IN_SESSION);
        }

        @Test
        void closes() {
            SessionView view = folded(CONVENED, OPENED, "session.closed.v1");

            assertThat(view.status()).isEqualTo(SessionStatus.CLOSED);
            assertThat(shown(view.closure().end()).conclusion()).isNull();
            assertThat(shown(view.closure().end()).act().position()).isEqualTo(3);
        }

        @Test
        void concludesWithWhatGoesToTheNextSession() {
            SessionView view = folded(CONVENED, OPENED, "session.concluded.v1");

            assertThat(view.status()).isEqualTo(SessionStatus.CONCLUDED);
            assertThat(shown(view.closure().end()).conclusion()).isEqualTo(Conclusion.PENDING_MATTERS);
            assertThat(shown(view.closure().end()).pendingItemIds()).hasSize(1);
        }
    }

    @Nested
    class MinutesOfIt {

        @Test
        void goThroughTheirLifeAndKeepEveryVersion() {
            SessionView view = folded(
                    CONVENED,
                    OPENED,
                    "session.closed.v1",
                    "session.minutes-drafted.v1",
                    "session.minutes-observed.v1",
                    "session.minutes-approved.v1",
                    "session.minutes-signed.v1",
                    "session.minutes-published.v1");

            assertThat(view.outcome().minutes().stage()).isEqualTo(Minutes.Stage.PUBLISHED);
            assertThat(view.outcome().minutes().versions())
                    .extracting(MinutesVersion::stage)
                    .containsExactly(
                            Minutes.Stage.DRAFT, Minutes.Stage.APPROVED, Minutes.Stage.SIGNED, Minutes.Stage.PUBLISHED);
            assertThat(view.outcome().minutes().observations()).hasSize(1);
            assertThat(view.outcome().minutes().approvedInSessionId())
                    .isEqualTo("ses-019a2f40-6c00-7000-8000-000000000011");
            assertThat(view.outcome().minutes().publishedIn())
                    .isEqualTo("Portal del Sistema Nacional de Transparencia");
            assertThat(view.outcome().minutes().address())
                    .isEqualTo(Recorded.of("https://snt.example.mx/actas/2026/1"));
            assertThat(view.status()).isEqualTo(SessionStatus.CLOSED);
        }

        @Test
        void areUnderObservationUntilDraftedAgain() {
            assertThat(folded(CONVENED, "session.minutes-drafted.v1", "session.minutes-observed.v1")
                            .outcome()
                            .minutes()
                            .stage())
                    .isEqualTo(Minutes.Stage.UNDER_OBSERVATION);
            assertThat(folded(
                                    CONVENED,
                                    "session.minutes-drafted.v1",
                                    "session.minutes-observed.v1",
                                    "session.minutes-drafted.v1")
                            .outcome()
                            .minutes()
                            .stage())
                    .isEqualTo(Minutes.Stage.DRAFT);
        }

        @Test
        void nameEachSignatoryOnce() {
            MinutesSigned more = new MinutesSigned(
                    SESSION,
                    List.of(VOCAL, "mem-6"),
                    ((MinutesSigned) Contracts.event("session.minutes-signed.v1")).document());

            assertThat(fold(Journal.ofContracts(CONVENED, "session.minutes-signed.v1")
                                    .live("2026-04-01", more))
                            .outcome()
                            .minutes()
                            .signatoryIds())
                    .containsExactly(COORDINATOR, SECRETARY, VOCAL, "mem-6");
        }

        @Test
        void mayBePublishedWithoutAnAddress() {
            assertThat(folded(CONVENED, "session.minutes-published.v1.without-address")
                            .outcome()
                            .minutes()
                            .address())
                    .isEqualTo(Recorded.notOnRecord());
        }
    }

    private static Convocation convocation(SessionView view) {
        return view.schedule().convocation().known().orElseThrow();
    }

    private static ItemOutcome outcome(Item item) {
        return shown(item.outcome());
    }

    private static Vote vote(SessionView view) {
        assertThat(view.deliberation().votes()).extracting(Vote::voteId).containsExactly(VOTE);
        return view.deliberation().votes().getFirst();
    }

    private static SessionView folded(String... contracts) {
        return fold(Journal.ofContracts(contracts));
    }

    private static SessionView fold(Journal journal) {
        return Folds.fold(new SessionProjection(), journal);
    }
}
