package org.acuerda.query.page;

import java.util.List;
import org.acuerda.events.session.SessionEvent.NoticeWaived;

/** What a call needs besides the usual: a waiver for what an amendment changed. */
final class CallStory {

    private CallStory() {}

    static void tell(Journal journal) {
        journal.live(
                "2026-03-05T12:00:00-06:00",
                ReportStory.COORDINATOR,
                "COORDINATOR",
                new NoticeWaived(LiveStory.CLOSED, List.of(), true, "El recinto se cierra a las nueve de la noche."));
    }
}
