package org.acuerda.query.convening;

import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.query.agreement.AgreementEntry;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.session.SessionStatus;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.SessionView.Convocation;

/**
 * View model of a session before it opens.
 *
 * @param notice by when it must be called; empty where no notice runs
 * @param secondCallBy last day of a second call; empty unless quorum was denied
 * @param open agreements that are open today, which an ordinary session will review unless they end before
 */
record Preparation(
        SessionView session,
        Convocation call,
        Optional<NoticePeriod> notice,
        Optional<LocalDate> secondCallBy,
        Recipients recipients,
        Listing<AgreementEntry> open,
        LocalDate today) {

    static Preparation of(
            SessionView session,
            Convocation call,
            CommissionView commission,
            Listing<AgreementEntry> open,
            LocalDate today) {
        return new Preparation(
                session,
                call,
                NoticePeriod.of(session, commission),
                NoticePeriod.lastDayOfSecondCall(session, call, commission),
                new Recipients(Recipient.of(session, call, commission)),
                open,
                today);
    }

    /** Whether the session is called and has not opened, so that its call can still change. */
    public boolean isAhead() {
        return isAhead(session);
    }

    static boolean isAhead(SessionView session) {
        return session.status() == SessionStatus.CONVENED || session.status() == SessionStatus.SECOND_CALL;
    }

    /** Whether open agreements are reviewed in it. */
    public boolean isReviewing() {
        return session.designation().kind() == Kind.ORDINARY;
    }

    /** Whether the list of agreements to review is settled: it is once the session has opened. */
    public boolean isListFrozen() {
        return !session.attendance().quorum().isEmpty()
                && session.attendance().quorum().stream().anyMatch(SessionView.QuorumCount::reached);
    }

    /** Business days left to call; null once the session opened or where no notice runs. */
    public Optional<Integer> businessDaysLeft() {
        return isAhead() ? notice.map(running -> running.businessDaysLeft(today)) : Optional.empty();
    }

    public boolean isNoticeOver() {
        return notice.filter(running -> running.isOver(today)).isPresent();
    }
}
