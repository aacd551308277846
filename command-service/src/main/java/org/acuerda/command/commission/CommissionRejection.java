package org.acuerda.command.commission;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.correctHeader;
import static org.acuerda.command.decision.Remedy.notYet;

import org.acuerda.client.HeaderNames;
import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of commissions: why an act on one, or by one, cannot be done. */
enum CommissionRejection implements RejectionCode {
    COMMISSION_NAME_MISSING(correct("/name")),
    SEATS_NOT_POSITIVE(correct("/seats")),
    HISTORIC_NOT_BEFORE_LIVE(correctHeader(HeaderNames.OCCURRED_ON)),
    LIVE_BEFORE_LIVE_SINCE(correctHeader(HeaderNames.OCCURRED_ON)),
    MISSING_IN_LIVE_ACT(correct()),
    MEMBER_NAME_MISSING(correct("/name")),
    MEMBER_IN_OFFICE(correct("/memberId")),
    MEMBER_NOT_IN_OFFICE(notYet("/memberId")),
    READMITTED_BEFORE_REMOVAL(correct("/admittedOn")),
    REMOVED_BEFORE_ADMISSION(correct("/removedOn")),
    ACT_MISSING(correct("/act")),
    REASON_MISSING(correct("/reason")),
    MANDATE_ID_TAKEN(correct("/mandateId")),
    MANDATE_UNKNOWN(correct("/mandateId")),
    MANDATE_ENDS_BEFORE_START(correct("/endsOn")),
    MANDATES_OVERLAP(correct("/startsOn", "/endsOn")),
    COORDINATOR_NOT_MEMBER(notYet("/coordinatorId")),
    SECRETARY_NOT_IN_REGISTER(notYet("/secretaryId")),
    SECRETARY_IS_COORDINATOR(correct("/secretaryId")),
    DESIGNATED_OUTSIDE_MANDATE(correct("/designatedOn")),
    VERSION_MISSING(correct("/ruleSet/version", "/calendar/version")),
    VERSION_TAKEN(correct("/ruleSet/version", "/calendar/version")),
    SOURCE_MISSING(correct("/ruleSet/source", "/calendar/source")),
    RULE_SET_DAYS_OUT_OF_RANGE(correct("/ruleSet")),
    SEATS_NOT_ON_RECORD(correct("/ruleSet")),
    CALENDAR_ZONE_UNKNOWN(correct("/calendar")),
    CALENDAR_SPAN_REVERSED(correct("/calendar")),
    CALENDAR_SPANS_TOO_LONG(correct("/calendar")),
    RULE_SET_NOT_IN_FORCE(notYet()),
    CALENDAR_NOT_IN_FORCE(notYet()),
    MANDATE_NOT_IN_FORCE(notYet()),
    CONVENING_IS_LIVE(correct()),
    RECORDING_IS_HISTORIC(correct()),
    KIND_IS_NO_SESSION(correct("/kind")),
    HOUR_MISSING(correctHeader(HeaderNames.OCCURRED_ON)),
    SESSION_BEFORE_CALL(correct("/startsAt")),
    SESSION_TOO_FAR_AHEAD(correct("/startsAt")),
    MAY_NOT_CONVENE(correct("/convenedBy")),
    NOTICE_TOO_SHORT(correct("/noticeWaiver", "/startsAt")),
    WAIVER_WITHOUT_REASON(correct("/noticeWaiver")),
    HELD_IN_FUTURE(correct("/heldOn")),
    TITLE_MISSING(correct("/title")),
    MANDATE_NOT_ON_DAY(correct("/mandateId")),
    ORDINAL_OUT_OF_RANGE(correct("/ordinal")),
    ORDINAL_TAKEN(correct("/ordinal")),
    ORDINAL_NOT_NEXT(correct("/ordinal")),
    RECORDED_ITEMS_DOUBLED(correct("/items")),
    SHORT_NAME_MALFORMED(correct("/shortName")),
    SHORT_NAME_RESERVED(correct("/shortName")),
    SHORT_NAME_UNCHANGED(correct("/shortName")),
    SHORT_NAME_TAKEN(correct("/shortName"));

    private final Remedy remedy;

    CommissionRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "commission";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
