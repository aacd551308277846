package org.acuerda.command.session;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.MANDATE;
import static org.acuerda.command.membership.KnownCommission.RAUL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.command.agreement.OpenAgreements;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.available.UnknownIdentifiers;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.decision.Spellings;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.rules.SessionCommand;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.RecordArrival;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.command.session.rules.SessionContext;
import org.acuerda.command.session.rules.SessionRules;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.Venue;

/**
 * Test story of a session: what was done, then a command and its decision. It is called for Thursday 5 March 2026 at
 * ten in Mexico City; an hour alone, such as {@code 10:05}, is one of that day.
 */
public final class SessionStory {

    public static final String SESSION = "ses-1";
    public static final String ROLL_ITEM = "itm-1";
    public static final String AGENDA_ITEM = "itm-2";
    public static final String ROUTE_ITEM = "itm-3";
    public static final String PLAN_ITEM = "itm-4";
    public static final String GENERAL_ITEM = "itm-5";
    public static final String CLOSING_ITEM = "itm-6";
    public static final String REVIEW_ITEM = "itm-7";
    public static final String VOTE = "vot-1";
    /** Events of the commission before the session: five members, one mandate, its secretary, rules and calendar. */
    public static final long MEMBERSHIP_SEQUENCE = 9;

    public static final Instant STARTS_AT = Instant.parse("2026-03-05T16:00:00Z");
    public static final Venue ROOM =
            new Venue(Venue.Format.IN_PERSON, Recorded.of("Sala Transparencia Proactiva"), Recorded.notOnRecord());
    public static final Proposal.Document DOCUMENT = new Proposal.Document("acta.pdf", "ab".repeat(32));

    private static final Instant RECORDED_AT = Instant.parse("2026-11-24T18:00:00Z");

    private final Map<String, SessionState> others = new HashMap<>();
    private OpenAgreements openAgreements = new KnownAgreements(List.of());
    private Membership membership;
    private SessionState state = SessionState.none();

    private SessionStory(Membership membership) {
        this.membership = membership;
    }

    /** A session that was not convened. */
    public static SessionStory unknown() {
        return new SessionStory(KnownCommission.known());
    }

    /** An ordinary session, convened on 20 February under the usual rules. */
    public static SessionStory convened() {
        return convenedUnder(new KnownRules().rules());
    }

    public static SessionStory convenedUnder(RuleSet rules) {
        return convened(Kind.ORDINARY, rules, Recorded.notOnRecord());
    }

    public static SessionStory convened(Kind kind, RuleSet rules, Recorded<String> waiver) {
        return new SessionStory(KnownCommission.knownUnder(rules))
                .given("2026-02-20T10:00:00-06:00", convocation(SESSION, STARTS_AT, kind, rules, waiver));
    }

    /** A convened session whose call went to everyone. */
    public static SessionStory called() {
        return calledUnder(new KnownRules().rules());
    }

    public static SessionStory calledUnder(RuleSet rules) {
        return convenedUnder(rules).sent();
    }

    /** A session in which Ana, Luis and Eva are present, Ana presides, and quorum is declared. */
    public static SessionStory opened() {
        return openedUnder(new KnownRules().rules());
    }

    public static SessionStory openedUnder(RuleSet rules) {
        return calledUnder(rules).arrived(ANA, LUIS, EVA).after("10:02", new DeclareQuorum(SESSION, ANA));
    }

    /** An open session with its agenda approved. */
    public static SessionStory deciding() {
        return decidingUnder(new KnownRules().rules());
    }

    public static SessionStory decidingUnder(RuleSet rules) {
        return openedUnder(rules).after("10:03", new ApproveAgenda(SESSION));
    }

    /** A called session with the review of agreements on its agenda, of a commission with these open. */
    public static SessionStory calledToReview(String... openAgreementIds) {
        return convened()
                .reviewing(openAgreementIds)
                .given(
                        "2026-02-20T11:00:00-06:00",
                        new CallAmended(
                                SESSION,
                                STARTS_AT,
                                ROOM,
                                agendaWith(item(REVIEW_ITEM, "7", Matter.AGREEMENT_REVIEW)),
                                "Faltaba la revisión de acuerdos"))
                .sent()
                .arrived(ANA, LUIS, EVA);
    }

    /** An open session with its agenda approved and these agreements to review. */
    public static SessionStory decidingToReview(String... openAgreementIds) {
        return calledToReview(openAgreementIds)
                .after("10:02", new DeclareQuorum(SESSION, ANA))
                .after("10:03", new ApproveAgenda(SESSION));
    }

    /** An open session with a vote open on the route. */
    public static SessionStory voting(Ballot.Method method) {
        return deciding().after("10:10", new OpenVote(SESSION, VOTE, ROUTE_ITEM, resolutive(), method));
    }

    public static Proposal resolutive() {
        return new Proposal(
                Proposal.Type.RESOLUTIVE,
                "Se define la ruta de cumplimiento.",
                List.of(new Proposal.LegalBasis("LGTAIP (2015), artículo 56", Recorded.notOnRecord())),
                List.of(new Proposal.ResolutivePoint(
                        "pnt-1",
                        "PRIMERO",
                        "Remitir la ruta a los organismos garantes.",
                        List.of(new Proposal.Responsible(Proposal.Responsible.Kind.MEMBER, ANA, "Ana")),
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord())),
                List.of(),
                Recorded.notOnRecord(),
                true);
    }

    public static Proposal informative() {
        return new Proposal(
                Proposal.Type.INFORMATIVE,
                "Informe de nuevos integrantes.",
                List.of(),
                List.of(),
                List.of(),
                Recorded.notOnRecord(),
                false);
    }

    public static Agenda agenda() {
        return new Agenda(List.of(
                item(ROLL_ITEM, "1", Matter.ROLL_CALL),
                item(AGENDA_ITEM, "2", Matter.AGENDA_APPROVAL),
                item(ROUTE_ITEM, "3", Matter.SUBSTANTIVE),
                item(PLAN_ITEM, "4", Matter.MINUTES_APPROVAL),
                item(GENERAL_ITEM, "5", Matter.GENERAL_BUSINESS),
                item(CLOSING_ITEM, "6", Matter.CLOSING)));
    }

    /** The agenda with one more item at its end. */
    public static Agenda agendaWith(Item item) {
        List<Item> items = new ArrayList<>(agenda().items());
        items.add(item);
        return new Agenda(items);
    }

    /** The agenda without an item. */
    public static Agenda agendaWithout(String itemId) {
        return new Agenda(agenda().items().stream()
                .filter(item -> !item.itemId().equals(itemId))
                .toList());
    }

    public static Item item(String itemId, String number, Matter matter) {
        return new Item(itemId, number, matter, "Punto " + number, Recorded.notOnRecord(), List.of());
    }

    /** A matter under general business. */
    public static Item subItem(String itemId, String number) {
        return new Item(itemId, number, Matter.SUBSTANTIVE, "Inciso " + number, Recorded.of(GENERAL_ITEM), List.of());
    }

    public static RecordArrival arrival(String memberId) {
        return new RecordArrival(
                SESSION,
                memberId,
                Recorded.notOnRecord(),
                Roll.Quality.MEMBER,
                Roll.Mode.IN_PERSON,
                Recorded.notOnRecord());
    }

    public static Instant hour(String hour) {
        return OffsetDateTime.parse(written(hour)).toInstant();
    }

    /** Another session of the commission, for commands that approve minutes. */
    public SessionStory beside(String sessionId, SessionState other) {
        others.put(sessionId, other);
        return this;
    }

    /** The commission has open agreements. */
    public SessionStory reviewing(String... agreementIds) {
        openAgreements = new KnownAgreements(List.of(agreementIds));
        return this;
    }

    public SessionStory under(Membership other) {
        membership = other;
        return this;
    }

    public SessionStory sent() {
        return after(
                "2026-02-20T12:00:00-06:00",
                new SendCall(SESSION, "cal-1", List.of(ANA, LUIS, EVA, RAUL), "Correo electrónico"));
    }

    public SessionStory arrived(String... memberIds) {
        for (String memberId : memberIds) {
            after("10:00", arrival(memberId));
        }
        return this;
    }

    /** The story after stored events. */
    public SessionStory given(String occurredOn, SessionEvent... events) {
        for (SessionEvent event : events) {
            state = state.evolve(event, new EdtfDate(written(occurredOn)));
        }
        return this;
    }

    /** The story after an act. */
    public SessionStory after(String hour, SessionCommand command) {
        decide(written(hour), command).events().forEach(event -> given(hour, event));
        return this;
    }

    public SessionState state() {
        return state;
    }

    /** The decision on an act. */
    public DecisionAssert<SessionEvent> when(String hour, SessionCommand command) {
        return new DecisionAssert<>(() -> decide(written(hour), command));
    }

    /** The decision on a historic act. */
    public DecisionAssert<SessionEvent> whenHistoric(SessionCommand command) {
        return new DecisionAssert<>(
                () -> SessionRules.decide(state, command, historic(), membership, this::other, openAgreements));
    }

    /** Which acts are available. */
    public AvailableActs availableActs(String hour) {
        return availableActs(live(written(hour)));
    }

    /** Which historic acts are available. */
    public AvailableActs availableHistoricActs() {
        return availableActs(historic());
    }

    private AvailableActs availableActs(Circumstances circumstances) {
        SessionContext context = new SessionContext(state, membership, circumstances);
        UnknownIdentifiers.areRefused(
                SessionSampleCommands.of(context),
                command -> SessionRules.decide(state, command, circumstances, membership, this::other, openAgreements));
        return SessionAvailableActs.availableActs(context, 0, this::other, openAgreements);
    }

    /** Open agreements that a test knows, each with the point {@code pnt-1}. */
    private record KnownAgreements(List<String> open) implements OpenAgreements {

        @Override
        public List<String> of(String commissionId) {
            return open;
        }

        @Override
        public boolean hasPoint(String agreementId, String pointId) {
            return pointId.equals("pnt-1");
        }
    }

    /** The events of opening with so many of the four members with a vote, where no agreement is to be reviewed. */
    public static SessionEvent[] opening(String presidingId, int required, int present) {
        return new SessionEvent[] {
            new QuorumDeclared(SESSION, presidingId, new Roll.Count(4, required, present, MEMBERSHIP_SEQUENCE)),
            new ReviewListFrozen(SESSION, List.of()),
            noted(ROLL_ITEM)
        };
    }

    /** The events of approving an agenda. */
    public static SessionEvent[] approval(Agenda agenda) {
        return new SessionEvent[] {new AgendaApproved(SESSION, agenda), noted(AGENDA_ITEM)};
    }

    private static ItemConcluded noted(String itemId) {
        return new ItemConcluded(SESSION, itemId, Agenda.Outcome.NOTED, Recorded.notOnRecord(), Recorded.notOnRecord());
    }

    public static SessionConvened convocation(
            String sessionId, Instant startsAt, Kind kind, RuleSet rules, Recorded<String> waiver) {
        return new SessionConvened(
                sessionId,
                COMMISSION,
                kind,
                MANDATE,
                1,
                startsAt,
                ROOM,
                agenda(),
                ANA,
                rules,
                "2026",
                "America/Mexico_City",
                kind == Kind.ORDINARY
                        ? rules.notice().ordinaryBusinessDays()
                        : rules.notice().extraordinaryBusinessDays(),
                waiver);
    }

    private Decision<SessionEvent> decide(String occurredOn, SessionCommand command) {
        return Spellings.alike(
                live(occurredOn),
                spelt -> SessionRules.decide(state, command, spelt, membership, this::other, openAgreements));
    }

    private static Circumstances live(String occurredOn) {
        return new Circumstances(
                RECORDED_AT, ANA, "COORDINATOR", new EdtfDate(occurredOn), Provenance.LIVE, Optional.empty());
    }

    private static Circumstances historic() {
        return new Circumstances(
                RECORDED_AT,
                "importer",
                "TECHNICAL_SECRETARY",
                new EdtfDate("2018"),
                Provenance.HISTORIC,
                Optional.of("L94"));
    }

    private SessionState other(String sessionId) {
        return others.getOrDefault(sessionId, SessionState.none());
    }

    private static String written(String hour) {
        return hour.length() == 5 ? "2026-03-05T" + hour + ":00-06:00" : hour;
    }
}
