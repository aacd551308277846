package org.acuerda.command.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.acuerda.command.commission.CommissionCommand.HoldWorkingMeeting;
import org.acuerda.command.commission.CommissionCommand.RecordSession;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Membership.Mandate;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.SessionRecorded;

/** Rules of recording what was held: sessions of the past, and working meetings, which adopt nothing. */
final class RecordingRules {

    /** More sessions than any commission holds; a higher number must be a slip, and live ordinals continue from it. */
    private static final int MAX_ORDINAL = 9999;

    private RecordingRules() {}

    static Decision<CommissionEvent> recordSession(
            Membership membership, RecordSession command, Circumstances circumstances) {
        Rejected.when(circumstances.isLive(), CommissionRejection.RECORDING_IS_HISTORIC);
        Rejected.when(command.kind() == Kind.WORKING_MEETING, CommissionRejection.KIND_IS_NO_SESSION);
        Rejected.whenBlank(CommissionRejection.TITLE_MISSING, command.title());
        refuseHistoricPlace(membership, command.kind(), command.mandateId(), command.ordinal(), command.heldOn());
        refuseDoubled(command.items(), RecordedItem::itemId);
        refuseDoubled(command.items(), RecordedItem::agreementId);
        return Decision.<CommissionEvent>of(new OrdinalGiven(
                        command.commissionId(),
                        command.kind(),
                        command.mandateId(),
                        command.ordinal(),
                        command.sessionId(),
                        command.heldOn()))
                .andCreate(new SessionRecorded(
                        command.sessionId(),
                        command.commissionId(),
                        command.kind(),
                        command.mandateId(),
                        command.ordinal(),
                        command.title(),
                        command.heldOn(),
                        command.venue(),
                        command.city(),
                        command.items()));
    }

    static Decision<CommissionEvent> holdWorkingMeeting(
            Membership membership, HoldWorkingMeeting command, Circumstances circumstances) {
        Rejected.whenBlank(CommissionRejection.TITLE_MISSING, command.title());
        return circumstances.isLive()
                ? held(command, livePlace(membership, command, circumstances))
                : held(command, historicPlace(membership, command));
    }

    /** Mandate and ordinal of a meeting. */
    private record Place(Recorded<String> mandateId, Recorded<Integer> ordinal) {}

    /** A meeting is recorded as held only after it was held. */
    private static Place livePlace(Membership membership, HoldWorkingMeeting command, Circumstances circumstances) {
        LocalDate today = circumstances.now().atZone(membership.zone()).toLocalDate();
        Rejected.when(command.heldOn().isAfter(today), CommissionRejection.HELD_IN_FUTURE, command.heldOn());
        CommissionRules.refuseBeforeLiveTime(membership, command.heldOn());
        Mandate mandate = membership
                .mandateOn(command.heldOn())
                .orElseThrow(() -> new Rejected(CommissionRejection.MANDATE_NOT_IN_FORCE, command.heldOn()));
        Recorded<String> mandateId = Recorded.of(mandate.mandateId());
        int next = new Ordinals(membership, Kind.WORKING_MEETING, mandateId, command.heldOn()).next();
        boolean otherOrdinal =
                command.ordinal().known().filter(given -> given != next).isPresent();
        boolean otherMandate = command.mandateId()
                .known()
                .filter(given -> !given.equals(mandate.mandateId()))
                .isPresent();
        Rejected.when(otherOrdinal || otherMandate, CommissionRejection.ORDINAL_NOT_NEXT, next, mandate.mandateId());
        return new Place(mandateId, Recorded.of(next));
    }

    private static Place historicPlace(Membership membership, HoldWorkingMeeting command) {
        refuseHistoricPlace(membership, Kind.WORKING_MEETING, command.mandateId(), command.ordinal(), command.heldOn());
        return new Place(command.mandateId(), command.ordinal());
    }

    private static Decision<CommissionEvent> held(HoldWorkingMeeting command, Place place) {
        return Decision.<CommissionEvent>of(new OrdinalGiven(
                        command.commissionId(),
                        Kind.WORKING_MEETING,
                        place.mandateId(),
                        place.ordinal(),
                        command.meetingId(),
                        command.heldOn()))
                .andCreate(new WorkingMeetingHeld(
                        command.meetingId(),
                        command.commissionId(),
                        place.mandateId(),
                        place.ordinal(),
                        command.title(),
                        command.heldOn(),
                        command.venue(),
                        command.city(),
                        command.points()));
    }

    private static void refuseHistoricPlace(
            Membership membership, Kind kind, Recorded<String> mandateId, Recorded<Integer> ordinal, LocalDate heldOn) {
        CommissionRules.refuseFromLiveTime(membership, heldOn);
        mandateId.known().ifPresent(id -> {
            Mandate mandate =
                    membership.mandate(id).orElseThrow(() -> new Rejected(CommissionRejection.MANDATE_UNKNOWN, id));
            Rejected.when(!mandate.includes(heldOn), CommissionRejection.MANDATE_NOT_ON_DAY, id, heldOn);
        });
        ordinal.known().ifPresent(number -> {
            Rejected.when(number < 1 || number > MAX_ORDINAL, CommissionRejection.ORDINAL_OUT_OF_RANGE, MAX_ORDINAL);
            Rejected.when(
                    new Ordinals(membership, kind, mandateId, heldOn).isTaken(number),
                    CommissionRejection.ORDINAL_TAKEN,
                    number);
        });
    }

    private static void refuseDoubled(List<RecordedItem> items, Function<RecordedItem, String> identifier) {
        Rejected.when(
                items.stream().map(identifier).distinct().count() < items.size(),
                CommissionRejection.RECORDED_ITEMS_DOUBLED);
    }
}
