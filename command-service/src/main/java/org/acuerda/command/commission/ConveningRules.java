package org.acuerda.command.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.command.commission.CommissionCommand.ConveneSession;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Membership.Mandate;
import org.acuerda.command.session.rules.CallValidation;
import org.acuerda.command.session.rules.SessionWarnings;
import org.acuerda.command.session.rules.Sessions;
import org.acuerda.events.EdtfDate.Precision;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.ConvenedBy;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent.MattersTakenUp;
import org.acuerda.events.session.SessionEvent.SessionConvened;

/**
 * Rules of convening: who may convene a session and how long before. Rules and calendar in
 * force on the day of the call are frozen into the session; the mandate is the one in force on the session's day.
 */
final class ConveningRules {

    private ConveningRules() {}

    /** A working meeting is not convened. */
    static Decision<CommissionEvent> convene(
            Membership membership, ConveneSession command, Circumstances circumstances, Sessions sessions) {
        Rejected.when(!circumstances.isLive(), CommissionRejection.CONVENING_IS_LIVE);
        Rejected.when(command.kind() == Kind.WORKING_MEETING, CommissionRejection.KIND_IS_NO_SESSION);
        Rejected.when(circumstances.occurredOn().precision() != Precision.MOMENT, CommissionRejection.HOUR_MISSING);
        LocalDate called = circumstances.day(membership.zone());
        RuleSet rules = membership
                .ruleSetOn(called)
                .orElseThrow(() -> new Rejected(CommissionRejection.RULE_SET_NOT_IN_FORCE, called));
        CalendarVersion calendar = membership
                .calendarOn(called)
                .orElseThrow(() -> new Rejected(CommissionRejection.CALENDAR_NOT_IN_FORCE, called));
        demandAhead(command.startsAt(), circumstances.happenedAt());
        LocalDate held =
                command.startsAt().atZone(ZoneId.of(calendar.timeZone())).toLocalDate();
        CommissionRules.refuseBeforeLiveTime(membership, called);
        Mandate mandate = membership
                .mandateOn(held)
                .orElseThrow(() -> new Rejected(CommissionRejection.MANDATE_NOT_IN_FORCE, held));
        refuseConvener(membership, command.convenedBy(), rules.convenedBy(), called);
        Agenda agenda = command.agenda().called();
        CallValidation.refusal(command.venue())
                .or(() -> CallValidation.refusal(agenda))
                .ifPresent(refusal -> {
                    throw new Rejected(refusal);
                });
        int notice = command.kind() == Kind.ORDINARY
                ? rules.notice().ordinaryBusinessDays()
                : rules.notice().extraordinaryBusinessDays();
        refuseShortNotice(
                command.noticeWaiver(), called, calendar.businessCalendar().lastDayToConvene(held, notice));
        int ordinal = new Ordinals(membership, command.kind(), Recorded.of(mandate.mandateId()), held).next();
        List<Agenda.TakenUp> takenUp = command.agenda().takenUp(command.commissionId(), sessions);
        Decision<CommissionEvent> convened = Decision.<CommissionEvent>of(new OrdinalGiven(
                        command.commissionId(),
                        command.kind(),
                        Recorded.of(mandate.mandateId()),
                        Recorded.of(ordinal),
                        command.sessionId(),
                        held))
                .andCreate(new SessionConvened(
                        command.sessionId(),
                        command.commissionId(),
                        command.kind(),
                        mandate.mandateId(),
                        ordinal,
                        command.startsAt(),
                        command.venue(),
                        agenda,
                        command.convenedBy(),
                        rules,
                        calendar.version(),
                        calendar.timeZone(),
                        notice,
                        command.noticeWaiver()));
        return (takenUp.isEmpty() ? convened : convened.andCreate(new MattersTakenUp(command.sessionId(), takenUp)))
                .warning(Stream.concat(
                                SessionWarnings.ofHour(command.sessionId(), command.startsAt(), membership, sessions)
                                        .stream(),
                                SessionWarnings.ofAgenda(command.kind(), agenda).stream())
                        .toList());
    }

    private static void demandAhead(Instant startsAt, Instant calledAt) {
        Rejected.when(!startsAt.isAfter(calledAt), CommissionRejection.SESSION_BEFORE_CALL);
        Rejected.when(
                startsAt.isAfter(calledAt.plus(CallValidation.MAX_LEAD_TIME)),
                CommissionRejection.SESSION_TOO_FAR_AHEAD);
    }

    /** Only a person with that power on the day of the call convenes. */
    private static void refuseConvener(Membership membership, String convener, ConvenedBy office, LocalDate called) {
        Optional<Mandate> mandate = membership.mandateOn(called);
        boolean coordinates =
                mandate.filter(now -> now.coordinatorId().equals(convener)).isPresent();
        boolean assists = office == ConvenedBy.COORDINATION_OR_SECRETARY
                && mandate.flatMap(now -> now.secretaryOn(called))
                        .filter(convener::equals)
                        .isPresent();
        boolean inOffice = membership.inOffice(convener, called).isPresent();
        Rejected.when(
                !inOffice || !(coordinates || assists),
                CommissionRejection.MAY_NOT_CONVENE,
                name(membership, convener),
                called);
    }

    /** A short notice needs a waiver with a reason. */
    private static void refuseShortNotice(Recorded<String> waiver, LocalDate called, LocalDate lastDay) {
        Rejected.when(waiver.known().filter(String::isBlank).isPresent(), CommissionRejection.WAIVER_WITHOUT_REASON);
        Rejected.when(
                waiver.known().isEmpty() && called.isAfter(lastDay),
                CommissionRejection.NOTICE_TOO_SHORT,
                called,
                lastDay);
    }

    private static String name(Membership membership, String memberId) {
        return membership
                .member(memberId)
                .map(member -> member.admission().name())
                .orElse(memberId);
    }
}
