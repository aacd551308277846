package org.acuerda.command.session;

import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.session.Story.ROUTE_ITEM;
import static org.acuerda.command.session.Story.SESSION;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.decision.UnknownSubject;
import org.acuerda.command.session.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.SessionCommand.DraftMinutes;
import org.acuerda.command.session.SessionCommand.PresentItem;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.junit.jupiter.api.Test;

class SessionRulesTest {

    private static final PresentItem PRESENT = new PresentItem(SESSION, ROUTE_ITEM, Recorded.notOnRecord());

    @Test
    void knowsNoSessionThatNobodyConvened() {
        assertThatExceptionOfType(UnknownSubject.class)
                .isThrownBy(
                        () -> Story.unknown().when("10:00", PRESENT).decision().get());
    }

    @Test
    void letsNothingMoreHappenInARecordedSession() {
        Story.unknown()
                .given(
                        "2018-03-08",
                        new SessionRecorded(
                                SESSION,
                                COMMISSION,
                                Kind.EXTRAORDINARY,
                                Recorded.notOnRecord(),
                                Recorded.of(1),
                                "PRIMERA SESIÓN EXTRAORDINARIA",
                                LocalDate.of(2018, 3, 8),
                                "INEGI",
                                Recorded.notOnRecord(),
                                List.of()))
                .when("10:00", PRESENT)
                .isRefused(SessionRefusal.SESSION_ONLY_RECORDED);
    }

    @Test
    void takesNothingFromASourceInASessionConvenedHere() {
        Story.deciding().whenTold(PRESENT).isRefused(SessionRefusal.HISTORIC_ACT_IN_LIVE_SESSION);
    }

    @Test
    void wantsTheHourOfEachAct() {
        Story.deciding().when("2026-03-05", PRESENT).isRefused(SessionRefusal.HOUR_MISSING);
    }

    @Test
    void isContentWithTheDayOfTheMinutes() {
        DraftMinutes draft = new DraftMinutes(SESSION, Story.DOCUMENT);
        Story ended = Story.deciding().given("11:00", new SessionClosed(SESSION));

        ended.when("2026-03-10", draft).isAccepted();
        ended.when("2026-03", draft).isRefused(SessionRefusal.DAY_MISSING);
        ended.when("2026-03-04", draft).isRefused(SessionRefusal.BEFORE_PRECEDING_ACT);
    }

    @Test
    void letsNoActGoBackBehindTheOneBefore() {
        Story.opened().when("10:01", new ApproveAgenda(SESSION)).isRefused(SessionRefusal.BEFORE_PRECEDING_ACT);
    }

    @Test
    void tellsHoursByTheMinute() {
        Story.opened()
                .after("2026-03-05T10:03:40-06:00", new ApproveAgenda(SESSION))
                .when("10:03", PRESENT)
                .isAccepted();
    }
}
