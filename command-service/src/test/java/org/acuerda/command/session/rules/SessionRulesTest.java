package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.DraftMinutes;
import org.acuerda.command.session.rules.SessionCommand.PresentItem;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.junit.jupiter.api.Test;

class SessionRulesTest {

    private static final PresentItem PRESENT = new PresentItem(SESSION, ROUTE_ITEM, Recorded.notOnRecord());

    /** */
    @Test
    void knowsNoSessionThatWasNotConvened() {
        SessionStory.unknown().when("10:00", PRESENT).isUnknown();
    }

    @Test
    void letsNothingMoreHappenInARecordedSession() {
        SessionStory.unknown()
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
                .isRefused(SessionRejection.SESSION_ONLY_RECORDED);
    }

    /** */
    @Test
    void takesNothingFromASourceInASessionConvenedHere() {
        SessionStory.deciding().whenHistoric(PRESENT).isRefused(SessionRejection.HISTORIC_ACT_IN_LIVE_SESSION);
    }

    /** */
    @Test
    void wantsTheHourOfEachAct() {
        SessionStory.deciding().when("2026-03-05", PRESENT).isRefused(SessionRejection.HOUR_MISSING);
    }

    @Test
    void isContentWithTheDayOfTheMinutes() {
        DraftMinutes draft = new DraftMinutes(SESSION, SessionStory.DOCUMENT);
        SessionStory ended = SessionStory.deciding().given("11:00", new SessionClosed(SESSION));

        ended.when("2026-03-10", draft).leadsTo(new MinutesDrafted(SESSION, SessionStory.DOCUMENT));
        ended.when("2026-03", draft).isRefused(SessionRejection.DAY_MISSING);
        ended.when("2026-03-04", draft).isRefused(SessionRejection.BEFORE_PRECEDING_ACT);
    }

    /** */
    @Test
    void letsNoActGoBackBehindTheOneBefore() {
        SessionStory.opened()
                .when("10:01", new ApproveAgenda(SESSION))
                .isRefused(SessionRejection.BEFORE_PRECEDING_ACT);
    }

    @Test
    void comparesHoursByTheMinute() {
        SessionStory.opened()
                .after("2026-03-05T10:03:40-06:00", new ApproveAgenda(SESSION))
                .when("10:03", PRESENT)
                .leadsTo(new ItemPresented(SESSION, ROUTE_ITEM, Recorded.notOnRecord()));
    }
}
