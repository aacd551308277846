package org.acuerda.command.session.rules;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.correctHeader;
import static org.acuerda.command.decision.Remedy.never;
import static org.acuerda.command.decision.Remedy.notYet;

import org.acuerda.client.HeaderNames;
import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of sessions. */
public enum SessionRejection implements RejectionCode {
    SESSION_ONLY_RECORDED(never()),
    SESSION_NOT_RECORDED(never()),
    HISTORIC_ACT_IN_LIVE_SESSION(correct()),
    LIVE_ACT_IN_RECORDED_SESSION(correct()),
    HOUR_MISSING(correctHeader(HeaderNames.OCCURRED_ON)),
    DAY_MISSING(correctHeader(HeaderNames.OCCURRED_ON)),
    BEFORE_PRECEDING_ACT(correctHeader(HeaderNames.OCCURRED_ON)),
    SESSION_NOT_OPENED(notYet()),
    SESSION_ALREADY_OPENED(never()),
    SESSION_IN_RECESS(notYet()),
    SESSION_NOT_IN_RECESS(never()),
    SESSION_ENDED(never()),
    SESSION_NOT_ENDED(notYet()),
    SESSION_CANCELLED(never()),
    REASON_MISSING(correct("/reason")),
    DOCUMENT_INCOMPLETE(correct("/document", "/agenda")),

    VENUE_INCOMPLETE(correct("/venue")),
    AGENDA_EMPTY(correct("/agenda")),
    ITEM_DOUBLED(correct("/agenda")),
    ITEM_INCOMPLETE(correct("/agenda")),
    PARENT_UNKNOWN(correct("/agenda")),
    MEDIUM_MISSING(correct("/medium")),
    CALL_TO_NOBODY(correct("/memberIds")),
    CALL_TO_STRANGER(correct("/memberIds")),
    CALL_TOO_LATE(never("/memberIds")),
    CALL_AFTER_HOUR(never("/memberIds")),
    ACKNOWLEDGED_WITHOUT_CALL(notYet("/memberId")),
    ACKNOWLEDGED_BEFORE_CALL(correctHeader(HeaderNames.OCCURRED_ON)),
    NOT_AHEAD(correct("/startsAt", "/resumesAt")),
    TOO_FAR_AHEAD(correct("/startsAt", "/resumesAt")),
    AMENDED_TOO_LATE(correct("/startsAt", "/agenda")),
    QUORUM_NOT_REACHED_AT_CALL(notYet()),
    QUORUM_NOT_DENIED(notYet()),
    SECOND_CALL_MADE(never()),
    SECOND_CALL_TOO_LATE(correct("/startsAt")),

    ATTENDEE_NOT_IN_OFFICE(correct("/attendeeId")),
    MEMBER_AS_GUEST(correct("/quality")),
    SUBSTITUTE_WITHOUT_ACT(correct("/actsFor")),
    NAME_MISSING(correct("/name")),
    ALREADY_PRESENT(never("/attendeeId")),
    NOT_PRESENT(notYet("/attendeeId")),
    WAS_PRESENT(correct("/attendeeId")),
    NOTHING_TO_CORRECT(correct("/entry")),
    CORRECTED_OUTSIDE_SESSION(correct("/entry")),

    CALL_NOT_SENT_TO_ALL(notYet()),
    NOTICE_NOT_ACKNOWLEDGED(notYet()),
    BEFORE_HOUR_OF_CALL(notYet()),
    AFTER_DAY_OF_CALL(never()),
    QUORUM_NOT_REACHED(notYet()),
    QUORUM_REACHED(never()),
    QUORUM_LOST(notYet()),
    PRESIDING_NOT_PRESENT(notYet("/presidingId")),
    VOTE_OPEN(notYet()),

    AGENDA_ALREADY_APPROVED(never()),
    AGENDA_NOT_APPROVED(notYet()),
    EXTRAORDINARY_ADDS_NOTHING(correct("/agenda")),
    ADDED_OUTSIDE_GENERAL_BUSINESS(correct("/agenda")),
    SUB_ITEM_NUMBER(correct("/agenda")),
    CALLED_ITEM_CHANGED(correct("/agenda")),
    CONCLUDED_ITEM_REMOVED(correct("/agenda")),
    ITEM_UNKNOWN(correct("/itemId")),
    ITEM_CONCLUDED(never("/itemId")),
    ITEM_IS_PROCEDURAL(never("/itemId")),
    ITEM_HAS_UNDECLARED_VOTE(notYet("/itemId")),
    OUTCOME_NEEDS_VOTE(notYet("/outcome")),

    MATTER_NOT_CALLED(never("/itemId")),
    VOTE_ID_TAKEN(correct("/voteId")),
    VOTE_PENDING(notYet()),
    VOTE_UNKNOWN(correct("/voteId")),
    VOTE_CLOSED(never("/voteId")),
    VOTE_STILL_OPEN(notYet("/voteId")),
    VOTE_BY_NAME(correct("/tally")),
    VOTE_BY_COUNT(correct("/votes")),
    VOTES_NONE(correct("/votes")),
    NOT_A_VOTER(correct("/votes", "/memberId")),
    VOTER_IS_EXCUSED(correct("/votes", "/memberId")),
    VOTER_NOT_PRESENT(notYet("/votes", "/memberId")),
    ALREADY_VOTED(correct("/votes", "/memberId")),
    TALLY_NEGATIVE(correct("/tally")),
    TALLY_TOO_HIGH(correct("/tally")),
    VOTES_NOT_COUNTED(notYet()),
    VOTES_MISSING(notYet()),
    SEPARATE_VOTE_TOO_LATE(never()),
    NO_TIE(never()),
    NOT_PRESIDING(correct("/presidingId")),
    CASTING_VOTE_ABSTAINS(correct("/choice")),
    TIE_UNBROKEN(notYet()),
    RESULT_FAVOURABLE(never()),
    RESULT_NOT_FAVOURABLE(never()),
    RESULT_DECLARED(never()),

    VOTE_OF_OTHER_ITEM(correct("/voteId")),
    PROPOSAL_FIXED_BY_VOTE(correct("/proposal")),
    VOTED_DATE_PASSED(never("/voteId")),
    PROPOSAL_MISSING(correct("/proposal")),
    AGREEMENT_NEEDS_VOTE(notYet("/voteId")),
    OFFICIAL_KEY_BLANK(correct("/officialKey")),
    TEXT_MISSING(correct("/proposal/text")),
    AGREEMENT_NOT_LISTED(correct("/agreementId")),

    REVIEW_NOT_ON_AGENDA(notYet()),
    NOT_A_REVIEW_ITEM(correct("/itemId")),
    REVIEW_INCOMPLETE(correct("/narrative")),
    REVIEW_TOO_LONG(correct("/narrative")),
    REVIEW_ID_TAKEN(correct("/reviewId")),
    AGREEMENT_NOT_ON_LIST(correct("/agreementId")),
    REVIEWED_POINT_UNKNOWN(correct("/pointId")),
    AGREEMENT_ALREADY_REVIEWED(never("/agreementId")),
    REVIEW_UNKNOWN(correct("/corrects")),
    RESERVED_NOT_TO_REVIEW(correct("/reservedIds")),
    NOTHING_TO_REVIEW(never()),
    REVIEW_UNFINISHED(notYet()),
    AGREEMENTS_UNREVIEWED(notYet()),

    ITEMS_PENDING(notYet()),
    NOTHING_PENDING(never()),

    MINUTES_NOT_IN_DRAFT(notYet()),
    MINUTES_APPROVED_ALREADY(never()),
    OBSERVER_NOT_A_MEMBER(correct("/memberId")),
    OBSERVATION_MISSING(correct("/observation")),
    APPROVING_SESSION_UNKNOWN(correct("/approvedInSessionId")),
    APPROVING_SESSION_NOT_LATER(correct("/approvedInSessionId")),
    APPROVING_SESSION_NOT_OPENED(notYet("/approvedInSessionId")),
    MINUTES_NOT_ON_AGENDA(notYet("/approvedInSessionId")),
    MINUTES_NOT_APPROVED(notYet()),
    SIGNATORIES_NONE(correct("/signatoryIds")),
    SIGNATORY_WAS_NOT_PRESENT(correct("/signatoryIds")),
    MINUTES_NOT_SIGNED(notYet()),
    PUBLICATION_PLACE_MISSING(correct("/publishedIn")),
    NOTHING_TO_WAIVE(correct("/noticeWaiver")),
    MATTER_NOT_PENDING(correct("/agenda", "/itemId")),
    PRESIDENCY_ENDED(notYet()),
    ITEM_NOT_TAKEN_UP(never("/itemId")),
    ITEM_NOT_CONCLUDED(never("/itemId")),
    OUTCOME_STANDS(never("/itemId")),
    ALREADY_EXCUSED(never("/memberId")),
    NOT_EXCUSED(correct("/memberId")),
    VOTE_ANNULLED(never("/voteId")),
    VOTE_NOT_ANNULLED(notYet("/repeatsVoteId", "/voteId")),
    VOTE_DOUBTFUL(notYet("/voteId")),
    VOTE_QUORUM_DOUBTFUL(notYet("/voteId")),
    VOTE_NOT_DOUBTFUL(never("/voteId")),
    AUTHORITY_MISSING(correct("/authority")),
    NOT_VOTED_YET(correct("/memberId", "/voterId", "/votes")),
    SAME_CHOICE(correct("/choice")),
    CASTING_VOTE_EXCUSED(never()),
    CASTING_VOTE_UNKNOWN(never()),
    CASTING_VOTE_WITHOUT_OWN(never()),
    CASTING_VOTE_OWN_ABSTAINED(never()),
    CASTING_VOTE_NOT_OWN(correct("/choice"));

    private final Remedy remedy;

    SessionRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "session";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
