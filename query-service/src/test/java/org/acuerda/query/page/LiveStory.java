package org.acuerda.query.page;

import static org.acuerda.events.Recorded.notOnRecord;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.AgendaContinued;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.AttendanceWithdrawn;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.acuerda.events.session.SessionEvent.ExcuseWithdrawn;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.ItemReopened;
import org.acuerda.events.session.SessionEvent.ItemReturned;
import org.acuerda.events.session.SessionEvent.MemberExcused;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.MinutesObserved;
import org.acuerda.events.session.SessionEvent.MinutesPublished;
import org.acuerda.events.session.SessionEvent.MinutesSigned;
import org.acuerda.events.session.SessionEvent.PresidencyTaken;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.ReviewListContinued;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SeparateVoteAttached;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.SessionRecessed;
import org.acuerda.events.session.SessionEvent.SessionResumed;
import org.acuerda.events.session.SessionEvent.VoteAnnulled;
import org.acuerda.events.session.SessionEvent.VoteCalledOff;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteConfirmed;
import org.acuerda.events.session.SessionEvent.VoteCorrected;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VoterExcused;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.events.session.SessionEvent.VotesCounted;
import org.acuerda.events.session.SessionEvent.VotesDoubted;

/**
 * Test story of the live sessions of the {@link ReportStory}: one complete, one in progress, one convened, one
 * cancelled.
 */
public final class LiveStory {

    public static final String CLOSED = "ses-10";
    public static final String RUNNING = "ses-11";
    static final String CANCELLED = "ses-12";
    public static final String SECOND_CALL = "ses-13";

    private static final String ROLE = "technical-secretary";
    private static final Roll.Count COUNT = new Roll.Count(4, 3, 3, 12);
    private static final List<String> VOTERS = List.of(ReportStory.COORDINATOR, "mem-3", "mem-4", "mem-5");

    private LiveStory() {}

    static void tell(Journal journal) {
        ReportStory.openLive(journal);
        closed(journal);
        AgreementStory.tell(journal);
        minutes(journal);
        others(journal);
    }

    /** The rest of lists that were stored in portions; here nothing was left. */
    static void continued(Journal journal) {
        by(
                journal,
                "2026-03-20T10:00:00-06:00",
                new AgendaContinued(CLOSED, 0, List.of()),
                new ReviewListContinued(CLOSED, List.of()));
    }

    private static void by(Journal journal, String at, DomainEvent... events) {
        journal.live(at, ReportStory.SECRETARY, ROLE, events);
    }

    private static void closed(Journal journal) {
        by(
                journal,
                "2026-02-20T10:00:00-06:00",
                given(CLOSED, 1, LocalDate.of(2026, 3, 5)),
                convened(CLOSED, 1, "2026-03-05T16:00:00-06:00", agenda()),
                new CallSent(CLOSED, "cal-1", VOTERS, "correo electrónico"),
                new CallAcknowledged(CLOSED, "mem-3", Recorded.of(true), Recorded.of(Roll.Mode.REMOTE)),
                new CallAcknowledged(CLOSED, "mem-4", notOnRecord(), notOnRecord()),
                new CallAmended(
                        CLOSED,
                        ReportStory.at("2026-03-05T17:00:00-06:00"),
                        venue(),
                        agenda(),
                        "Se recorre una hora."));
        by(
                journal,
                "2026-03-05T17:02:00-06:00",
                new AttendanceRecorded(
                        CLOSED, arrival(ReportStory.COORDINATOR, "José Rubén Mendoza Hernández", "17:00")),
                new AttendanceRecorded(CLOSED, arrival("mem-3", "Ana Sofía Ruiz Ibarra", "17:00")),
                new AttendanceRecorded(
                        CLOSED,
                        new Roll.Arrival(
                                "mem-4",
                                "Persona Suplente",
                                Roll.Quality.SUBSTITUTE,
                                Roll.Mode.REMOTE,
                                Recorded.of("oficio 112/2026"),
                                ReportStory.at("2026-03-05T17:01:00-06:00"))),
                new AttendanceRecorded(
                        CLOSED,
                        new Roll.Arrival(
                                "gue-1",
                                "Jorge Florez Herrera",
                                Roll.Quality.GUEST,
                                Roll.Mode.IN_PERSON,
                                notOnRecord(),
                                ReportStory.at("2026-03-05T17:01:30-06:00"))),
                new AttendanceRecorded(
                        CLOSED,
                        new Roll.Absence(
                                "mem-5",
                                Recorded.of("comisión oficial"),
                                true,
                                ReportStory.at("2026-03-05T17:02:00-06:00"))),
                new QuorumDeclared(CLOSED, ReportStory.COORDINATOR, COUNT),
                new ReviewListFrozen(CLOSED, List.of(ReportStory.TOLD_AGREEMENT)),
                new AgendaApproved(CLOSED, agenda()),
                new AgendaChanged(CLOSED, agenda(), "Se adelanta el punto 3."),
                new ItemPresented(CLOSED, "itm-12", Recorded.of("La Coordinación expuso el proyecto.")));
        byName(journal);
        by(
                journal,
                "2026-03-05T17:40:00-06:00",
                new SessionRecessed(
                        CLOSED, "Se fue la luz en la sede.", Recorded.of(ReportStory.at("2026-03-05T17:50:00-06:00"))));
        by(
                journal,
                "2026-03-05T17:52:00-06:00",
                new SessionResumed(CLOSED, COUNT),
                new PresidencyTaken(CLOSED, "mem-3", "La Coordinación se excusó."));
        tied(journal);
        by(
                journal,
                "2026-03-05T18:30:00-06:00",
                new AttendanceRecorded(
                        CLOSED,
                        new Roll.Departure("mem-4", notOnRecord(), ReportStory.at("2026-03-05T18:20:00-06:00"))),
                new AttendanceCorrected(
                        CLOSED,
                        arrival("mem-3", "Ana Sofía Ruiz Ibarra", "17:05"),
                        "Llegó cinco minutos después.",
                        List.of("vot-1")),
                reviewed("rev-1", AgreementEvent.ReportedStatus.DONE, "Se remitieron todas.", notOnRecord()),
                reviewed("rev-2", AgreementEvent.ReportedStatus.IN_PROGRESS, "Faltan trece.", Recorded.of("rev-1")),
                new ItemConcluded(CLOSED, "itm-15", Agenda.Outcome.NOTED, notOnRecord(), notOnRecord()),
                new ItemConcluded(CLOSED, "itm-14", Agenda.Outcome.NOTED, notOnRecord(), notOnRecord()),
                new SessionClosed(CLOSED),
                ReportStory.planApproved(CLOSED, AgreementStory.FULFILLED));
    }

    private static AgreementReviewed reviewed(
            String reviewId, AgreementEvent.ReportedStatus status, String narrative, Recorded<String> corrects) {
        return new AgreementReviewed(
                CLOSED, reviewId, "itm-15", ReportStory.TOLD_AGREEMENT, notOnRecord(), status, narrative, corrects);
    }

    private static void byName(Journal journal) {
        by(
                journal,
                "2026-03-05T17:20:00-06:00",
                new VoteOpened(
                        CLOSED,
                        "vot-1",
                        "itm-12",
                        AgreementStory.proposal(),
                        Ballot.Method.BY_NAME,
                        VOTERS,
                        ReportStory.COORDINATOR,
                        COUNT),
                new VoterExcused(CLOSED, "vot-1", "mem-5", "Interés en el asunto."),
                new VotesCast(
                        CLOSED,
                        "vot-1",
                        List.of(
                                new Ballot.Vote(ReportStory.COORDINATOR, Ballot.Choice.IN_FAVOUR),
                                new Ballot.Vote("mem-3", Ballot.Choice.IN_FAVOUR),
                                new Ballot.Vote("mem-4", Ballot.Choice.AGAINST))),
                new SeparateVoteAttached(
                        CLOSED, "vot-1", "mem-4", new Proposal.Document("voto-particular.pdf", ReportStory.HASH)),
                new VoteClosed(CLOSED, "vot-1", new Ballot.Tally(2, 1, 0), 3, Ballot.Result.CARRIED, false),
                new ResultDeclared(CLOSED, "vot-1", Ballot.Result.CARRIED),
                new ItemConcluded(
                        CLOSED,
                        "itm-12",
                        Agenda.Outcome.AGREEMENT_ADOPTED,
                        Recorded.of(AgreementStory.FULFILLED),
                        notOnRecord()),
                adopted(AgreementStory.FULFILLED, "itm-12", "vot-1", AgreementStory.proposal()));
    }

    private static void tied(Journal journal) {
        by(
                journal,
                "2026-03-05T18:00:00-06:00",
                new VoteOpened(
                        CLOSED,
                        "vot-2",
                        "itm-13",
                        AgreementStory.overdueProposal(),
                        Ballot.Method.BY_COUNT,
                        VOTERS,
                        "mem-3",
                        COUNT),
                new VotesCounted(CLOSED, "vot-2", new Ballot.Tally(1, 1, 1)),
                new VoteClosed(CLOSED, "vot-2", new Ballot.Tally(1, 1, 1), 3, Ballot.Result.TIED, false),
                new CastingVoteGiven(CLOSED, "vot-2", "mem-3", Ballot.Choice.IN_FAVOUR),
                new ResultDeclared(CLOSED, "vot-2", Ballot.Result.CARRIED),
                new ItemConcluded(
                        CLOSED,
                        "itm-13",
                        Agenda.Outcome.AGREEMENT_ADOPTED,
                        Recorded.of(AgreementStory.OVERDUE),
                        Recorded.of("con voto de calidad")),
                adopted(AgreementStory.OVERDUE, "itm-13", "vot-2", AgreementStory.overdueProposal()));
    }

    private static void minutes(Journal journal) {
        by(
                journal,
                "2026-03-12T12:00:00-06:00",
                new MinutesDrafted(CLOSED, new Proposal.Document("proyecto-de-acta.docx", ReportStory.HASH)),
                new MinutesObserved(CLOSED, "mem-3", "Falta mi intervención en el punto 2."),
                new MinutesApproved(CLOSED, RUNNING, new Proposal.Document("acta.pdf", ReportStory.HASH)),
                new MinutesSigned(
                        CLOSED,
                        List.of(ReportStory.COORDINATOR, ReportStory.SECRETARY),
                        new Proposal.Document("acta-firmada.pdf", ReportStory.HASH)),
                new MinutesPublished(
                        CLOSED,
                        "sitio de la Comisión",
                        Recorded.of("https://example.org/acta-1"),
                        new Proposal.Document("acta-publicada.pdf", ReportStory.HASH)));
    }

    private static void others(Journal journal) {
        by(
                journal,
                "2026-03-20T10:00:00-06:00",
                given(RUNNING, 2, LocalDate.of(2026, 4, 9)),
                convened(RUNNING, 2, "2026-04-09T11:00:00-06:00", agenda()),
                new AttendanceRecorded(
                        RUNNING, arrival(ReportStory.COORDINATOR, "José Rubén Mendoza Hernández", "17:00")),
                new QuorumDeclared(RUNNING, ReportStory.COORDINATOR, COUNT),
                new ReviewListFrozen(RUNNING, List.of(ReportStory.TOLD_AGREEMENT, AgreementStory.OVERDUE)),
                new AgreementsReviewedEnBloc(
                        RUNNING,
                        "rev-1",
                        "itm-15",
                        List.of(ReportStory.TOLD_AGREEMENT),
                        List.of(AgreementStory.OVERDUE),
                        "Sin cambios, salvo el reservado."),
                new VoteOpened(
                        RUNNING,
                        "vot-3",
                        "itm-12",
                        AgreementStory.proposal(),
                        Ballot.Method.BY_NAME,
                        VOTERS,
                        ReportStory.COORDINATOR,
                        COUNT),
                given(CANCELLED, 3, LocalDate.of(2026, 5, 6)),
                convened(CANCELLED, 3, "2026-05-06T11:00:00-06:00", agenda()),
                new SessionCancelled(CANCELLED, "No hay asuntos que tratar."),
                given(SECOND_CALL, 4, LocalDate.of(2026, 6, 3)),
                convened(SECOND_CALL, 4, "2026-06-03T11:00:00-06:00", agenda()),
                new QuorumNotReached(SECOND_CALL, new Roll.Count(4, 3, 1, 12)),
                new SecondCallIssued(SECOND_CALL, ReportStory.at("2026-06-05T11:00:00-06:00"), venue()));
    }

    /** What was put right in the session that is going on. */
    static void remedies(Journal journal) {
        Roll.Entry absence = absence("mem-5");
        by(
                journal,
                "2026-04-09T11:10:00-06:00",
                new AttendanceRecorded(RUNNING, absence),
                new AttendanceWithdrawn(RUNNING, absence, "Se registró por error.", List.of()),
                new ItemPresented(RUNNING, "itm-13", notOnRecord()),
                new ItemReturned(RUNNING, "itm-13", "Se tomó un punto por otro."),
                new ItemConcluded(RUNNING, "itm-13", Agenda.Outcome.POSTPONED, notOnRecord(), notOnRecord()),
                new ItemReopened(RUNNING, "itm-13", "Se terminó un punto por otro."),
                new MemberExcused(RUNNING, "itm-13", "mem-3", "Participó en el proyecto."),
                new ExcuseWithdrawn(RUNNING, "itm-13", "mem-3", "Era otra persona."),
                new VotesCast(RUNNING, "vot-3", List.of(new Ballot.Vote("mem-3", Ballot.Choice.ABSTENTION))),
                new VoteCorrected(
                        RUNNING, "vot-3", "mem-3", Ballot.Choice.ABSTENTION, Ballot.Choice.AGAINST, "Se anotó mal."),
                new VoteClosed(RUNNING, "vot-3", new Ballot.Tally(0, 1, 0), 1, Ballot.Result.DEFEATED, false),
                new VotesDoubted(RUNNING, "mem-3", List.of("vot-3")),
                new VoteConfirmed(RUNNING, "vot-3", List.of("mem-3"), COUNT, "Consta su voto.", "La Comisión"),
                new VoteAnnulled(RUNNING, "vot-3", "Se contó a quien no estaba.", "La Comisión"),
                new VoteOpened(
                        RUNNING,
                        "vot-4",
                        "itm-12",
                        AgreementStory.proposal(),
                        Ballot.Method.BY_NAME,
                        VOTERS,
                        ReportStory.COORDINATOR,
                        COUNT),
                new VoteCalledOff(RUNNING, "vot-4", "El texto era de otro proyecto."),
                new VoteOpened(
                        RUNNING,
                        "vot-5",
                        "itm-12",
                        AgreementStory.proposal(),
                        Ballot.Method.BY_NAME,
                        VOTERS,
                        ReportStory.COORDINATOR,
                        COUNT),
                new AttendanceRecorded(RUNNING, absence("mem-4")),
                new AttendanceCorrected(RUNNING, absence("mem-4"), "Faltaba la causa.", List.of()),
                new AttendanceCorrected(RUNNING, absence("mem-4"), "La causa era otra.", List.of()));
    }

    private static Roll.Entry absence(String id) {
        return new Roll.Absence(id, notOnRecord(), false, ReportStory.at("2026-04-09T11:05:00-06:00"));
    }

    static AgreementAdopted adopted(String id, String item, String vote, Proposal proposal) {
        return new AgreementAdopted(
                id,
                ReportStory.COMMISSION,
                CLOSED,
                item,
                Recorded.of(vote),
                notOnRecord(),
                LocalDate.of(2026, 3, 5),
                proposal);
    }

    private static CommissionEvent.OrdinalGiven given(String session, int ordinal, LocalDate on) {
        return new CommissionEvent.OrdinalGiven(
                ReportStory.COMMISSION,
                CommissionEvent.Kind.ORDINARY,
                Recorded.of(ReportStory.MANDATE),
                Recorded.of(ordinal),
                session,
                on);
    }

    private static SessionConvened convened(String session, int ordinal, String startsAt, Agenda agenda) {
        return new SessionConvened(
                session,
                ReportStory.COMMISSION,
                CommissionEvent.Kind.ORDINARY,
                ReportStory.MANDATE,
                ordinal,
                ReportStory.at(startsAt),
                venue(),
                agenda,
                ReportStory.COORDINATOR,
                ReportStory.rules(),
                "2026-1",
                "America/Mexico_City",
                5,
                notOnRecord());
    }

    private static SessionEvent.Venue venue() {
        return new SessionEvent.Venue(
                SessionEvent.Venue.Format.MIXED,
                Recorded.of("Sala Transparencia Proactiva"),
                Recorded.of("https://example.org/sala"));
    }

    private static Agenda agenda() {
        return new Agenda(List.of(
                item("itm-11", "1", Agenda.Matter.ROLL_CALL, "Lista de asistencia y declaratoria de quórum"),
                item("itm-12", "2", Agenda.Matter.SUBSTANTIVE, "Política de datos abiertos"),
                item("itm-13", "3", Agenda.Matter.SUBSTANTIVE, "Calendario de capacitación"),
                item("itm-14", "4", Agenda.Matter.GENERAL_BUSINESS, "Asuntos generales"),
                item("itm-15", "5", Agenda.Matter.AGREEMENT_REVIEW, "Revisión de acuerdos y su seguimiento")));
    }

    private static Agenda.Item item(String id, String number, Agenda.Matter matter, String title) {
        return new Agenda.Item(
                id,
                number,
                matter,
                title,
                notOnRecord(),
                id.equals("itm-12") ? List.of(new Proposal.Document("proyecto.pdf", ReportStory.HASH)) : List.of());
    }

    private static Roll.Arrival arrival(String id, String name, String hour) {
        return new Roll.Arrival(
                id,
                name,
                Roll.Quality.MEMBER,
                Roll.Mode.IN_PERSON,
                notOnRecord(),
                ReportStory.at("2026-03-05T" + hour + ":00-06:00"));
    }
}
