package org.acuerda.command.session.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.state.ActTimes;
import org.acuerda.command.session.state.AgendaState;
import org.acuerda.command.session.state.Call;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.command.session.state.SessionState.Presidency;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Roll;

/**
 * Context of a decision in a convened session: its state, its commission and the circumstances of the act; with the
 * demands that several acts share.
 */
public record SessionContext(SessionState state, Membership membership, Circumstances circumstances) {

    public Call call() {
        return state.call().orElseThrow(() -> new IllegalStateException("A recorded session has no call"));
    }

    public RuleSet rules() {
        return call().ruleSet();
    }

    /** The hour of the act. */
    public Instant at() {
        return ActTimes.of(circumstances.occurredOn(), call().zone());
    }

    /** The day of the act where the commission's days begin and end. */
    public LocalDate day() {
        return circumstances.day(call().zone());
    }

    /** An hour in the time zone of the commission, for a message. */
    OffsetDateTime shown(Instant instant) {
        return instant.atZone(call().zone()).toOffsetDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The calendar that was frozen when the session was convened. */
    BusinessCalendar calendar() {
        String version = call().convened().calendarVersion();
        return membership
                .calendar(version)
                .map(CalendarVersion::businessCalendar)
                .orElseThrow(() -> new IllegalStateException("No calendar " + version));
    }

    /** The quorum as the roll has it now. */
    public Roll.Count count() {
        return Quorum.count(rules(), isHeldWithThosePresent(), membership, day(), state.attendance());
    }

    /** Whether any number is enough, as the rules may have it after a second call. */
    public boolean isHeldWithThosePresent() {
        return call().second() && rules().secondCall().withThosePresent();
    }

    /** Who may vote now, one for each voting unit. */
    public List<String> votersPresent() {
        return Quorum.voters(rules(), membership, day(), state.attendance()::isSeatFilled);
    }

    /** After the end nothing more is done. */
    void demandOpen() {
        switch (state.phase()) {
            case OPEN -> {}
            case RECESSED -> throw new Rejected(SessionRejection.SESSION_IN_RECESS);
            case NONE, RECORDED, CONVENED, WITHOUT_QUORUM, CALLED_AGAIN ->
                throw new Rejected(SessionRejection.SESSION_NOT_OPENED);
            case CLOSED, CONCLUDED -> throw new Rejected(SessionRejection.SESSION_ENDED);
            case CANCELLED -> throw new Rejected(SessionRejection.SESSION_CANCELLED);
        }
    }

    void demandOpenOrInRecess() {
        if (state.phase() != Phase.RECESSED) {
            demandOpen();
        }
    }

    /** Demands a session that was called and has not opened. */
    void demandAwaited() {
        switch (state.phase()) {
            case CONVENED, CALLED_AGAIN -> {}
            case OPEN, RECESSED -> throw new Rejected(SessionRejection.SESSION_ALREADY_OPENED);
            case NONE, RECORDED, WITHOUT_QUORUM -> throw new Rejected(SessionRejection.QUORUM_NOT_REACHED_AT_CALL);
            case CLOSED, CONCLUDED -> throw new Rejected(SessionRejection.SESSION_ENDED);
            case CANCELLED -> throw new Rejected(SessionRejection.SESSION_CANCELLED);
        }
    }

    /** Demands that business can be decided: open, agenda approved, quorum present at this moment. */
    void demandDeciding() {
        demandAgendaApproved();
        demandQuorum();
    }

    void demandAgendaApproved() {
        demandOpen();
        Rejected.when(!state.business().approved(), SessionRejection.AGENDA_NOT_APPROVED);
    }

    void demandQuorum() {
        Roll.Count count = count();
        Rejected.when(!count.isReached(), SessionRejection.QUORUM_LOST, count.present(), count.required());
    }

    /** Demands that the presiding person is a member in office with a vote, and present or substituted. */
    void demandPresiding(String memberId) {
        boolean inOffice = membership.votersOn(day()).stream()
                .anyMatch(member -> member.memberId().equals(memberId));
        Rejected.when(
                !inOffice || !state.attendance().isSeatFilled(memberId),
                SessionRejection.PRESIDING_NOT_PRESENT,
                names(List.of(memberId)));
    }

    /** The presiding person, whose seat must be filled; one who presides by a mandate does so until it ends. */
    String demandPresiding() {
        Presidency presidency = state.presidency().orElseThrow(() -> new Rejected(SessionRejection.SESSION_NOT_OPENED));
        demandPresiding(presidency.memberId());
        Rejected.when(hasEnded(presidency), SessionRejection.PRESIDENCY_ENDED, names(List.of(presidency.memberId())));
        return presidency.memberId();
    }

    /** Whether someone presides as the coordinator of a mandate that is over, and not by the session's own decision. */
    boolean hasEnded(Presidency presidency) {
        return !presidency.taken()
                && isCoordinator(presidency.memberId(), call().day())
                && !isCoordinator(presidency.memberId(), day());
    }

    private boolean isCoordinator(String memberId, LocalDate day) {
        return membership
                .mandateOn(day)
                .filter(mandate -> mandate.coordinatorId().equals(memberId))
                .isPresent();
    }

    /** An item of the agenda that has no outcome yet. */
    Item demandOpenItem(String itemId) {
        Item item =
                state.business().item(itemId).orElseThrow(() -> new Rejected(SessionRejection.ITEM_UNKNOWN, itemId));
        Rejected.when(state.business().isConcluded(itemId), SessionRejection.ITEM_CONCLUDED, item.number());
        return item;
    }

    /** An open item with business in it, without a vote that is not declared yet. */
    Item demandFreeItem(String itemId) {
        Item item = demandOpenItem(itemId);
        Rejected.when(AgendaState.isProcedural(item.matter()), SessionRejection.ITEM_IS_PROCEDURAL, item.number());
        state.undeclaredVote()
                .filter(vote -> vote.opened().itemId().equals(itemId))
                .ifPresent(vote -> {
                    throw new Rejected(SessionRejection.ITEM_HAS_UNDECLARED_VOTE, item.number());
                });
        return item;
    }

    /** Demands an hour in the future, and not so far that it must be a slip. */
    void demandAhead(Instant hour) {
        Rejected.when(!hour.isAfter(at()), SessionRejection.NOT_AHEAD);
        Rejected.when(hour.isAfter(at().plus(CallValidation.MAX_LEAD_TIME)), SessionRejection.TOO_FAR_AHEAD);
    }

    void demandReason(String reason) {
        Rejected.whenBlank(SessionRejection.REASON_MISSING, reason);
    }

    void demandComplete(Proposal.Document document) {
        Rejected.when(!CallValidation.isComplete(document), SessionRejection.DOCUMENT_INCOMPLETE, document.name());
    }

    /** Members by name, for a message; by identifier where the register does not know them. */
    String names(List<String> memberIds) {
        return memberIds.stream()
                .map(id -> membership
                        .member(id)
                        .map(member -> member.admission().name())
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }
}
