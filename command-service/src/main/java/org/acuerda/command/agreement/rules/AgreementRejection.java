package org.acuerda.command.agreement.rules;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.correctHeader;
import static org.acuerda.command.decision.Remedy.never;
import static org.acuerda.command.decision.Remedy.notYet;

import org.acuerda.client.HeaderNames;
import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of agreements: why a text cannot become one, or an act on one cannot be done. */
public enum AgreementRejection implements RejectionCode {
    TEXT_MISSING(correct("/proposal/text")),
    TEXT_TOO_LONG(correct("/proposal/text", "/narrative")),
    CHANGED_AGREEMENT_MISSING(correct("/proposal/changes")),
    LEGAL_BASIS_MISSING(correct("/proposal/legalBasis")),
    CITATION_MISSING(correct("/proposal/legalBasis")),
    ANNEX_INVALID(correct("/proposal/annexes")),
    INFORMATIVE_WITH_POINTS(correct("/proposal/type", "/proposal/points")),
    POINTS_MISSING(correct("/proposal/points")),
    POINT_DOUBLED(correct("/proposal/points")),
    POINT_INCOMPLETE(correct("/proposal/points")),
    RESPONSIBLE_MISSING(correct("/proposal/points")),
    RESPONSIBLE_UNNAMED(correct("/proposal/points")),
    RESPONSIBLE_DOUBLED(correct("/proposal/points")),
    STANDING_WITH_TERM(correct("/proposal/points")),
    TERM_MISSING(correct("/proposal/points")),
    TERM_OUT_OF_RANGE(correct("/proposal/points")),
    AGREEMENT_ENDED(notYet()),
    AGREEMENT_NOT_ENDED(never()),
    AGREEMENT_REVOKED(never()),
    NOTHING_TO_DO(never()),
    ACT_BEFORE_ADOPTION(correctHeader(HeaderNames.OCCURRED_ON)),
    HISTORIC_AFTER_LIVE(correctHeader(HeaderNames.OCCURRED_ON)),
    REASON_MISSING(correct("/reason")),
    AUTHORITY_MISSING(correct("/authority")),
    OFFICIAL_KEY_MISSING(correct("/officialKey")),
    OFFICIAL_KEY_ALREADY_GIVEN(never("/officialKey")),
    NOTICE_INCOMPLETE(correct("/officeNumber", "/medium")),
    NOTICE_ALREADY_SENT(correct("/noticeId")),
    ADDRESSEES_MISSING(correct("/addressees")),
    ADDRESSEE_UNNAMED(correct("/addressees")),
    ADDRESSEE_DOUBLED(correct("/addressees")),
    NOTICE_UNKNOWN(correct("/noticeId")),
    NOT_AN_ADDRESSEE(correct("/addresseeId")),
    ALREADY_ACKNOWLEDGED(never("/addresseeId")),
    PUBLICATION_MISSING(correct("/publishedIn")),
    ALREADY_PUBLISHED(never("/publishedIn")),
    DAY_NEEDED(correctHeader(HeaderNames.OCCURRED_ON)),
    POINT_UNKNOWN(correct("/pointId")),
    STANDING_WITHOUT_DATE(never("/dueOn")),
    DUE_DATE_ALREADY_SET(never("/dueOn")),
    DUE_BEFORE_ADOPTION(correct("/dueOn", "/to", "/proposal/points")),
    NO_DUE_DATE(notYet("/pointId")),
    NEW_DATE_NOT_LATER(correct("/to")),
    RESCHEDULINGS_USED_UP(never("/pointId")),
    FOLLOW_UP_INCOMPLETE(correct("/narrative")),
    FOLLOW_UP_ALREADY_RECORDED(correct("/followUpId")),
    FOLLOW_UP_UNKNOWN(correct("/followUpId")),
    EVIDENCE_INCOMPLETE(correct("/evidence")),
    EVIDENCE_ALREADY_ATTACHED(correct("/evidence")),
    EVIDENCE_UNKNOWN(notYet("/evidenceIds")),
    EVIDENCE_DOUBLED(correct("/evidenceIds")),
    EVIDENCE_MISSING(correct("/evidenceIds")),
    LINK_INVALID(correct("/evidence", "/address")),
    LINK_SEEN_IN_FUTURE(correct("/evidence")),
    ALREADY_REVIEWED(never("/followUpId")),
    REVIEWER_IS_REPORTER(never("/followUpId")),
    REPORT_BEFORE_REOPENING(notYet("/followUpId")),
    REPORT_NOT_OF_DONE(correct("/followUpId")),
    REPORT_NOT_ACCEPTED(notYet("/followUpId")),
    POINTS_PENDING(notYet()),
    NOT_A_COMMITTEE_REPORT(never()),
    ALREADY_ELEVATED(never()),
    ELEVATION_INCOMPLETE(correct("/elevatedTo", "/officeNumber")),
    NOT_ELEVATED(notYet()),
    COUNCIL_ALREADY_ANSWERED(never()),
    COUNCIL_ANSWER_MISSING(correct("/answer")),
    SUPERSEDES_ITSELF(correct("/proposal/changes"));

    private final Remedy remedy;

    AgreementRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "agreement";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
