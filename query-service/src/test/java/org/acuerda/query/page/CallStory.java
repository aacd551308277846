package org.acuerda.query.page;

import java.util.List;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent.MatterDropped;
import org.acuerda.events.session.SessionEvent.MattersTakenUp;
import org.acuerda.events.session.SessionEvent.NoticeWaived;

/** What a call may need besides the usual: a waiver for what an amendment changed, and matters that another session left. */
final class CallStory {

    private CallStory() {}

    static void tell(Journal journal) {
        journal.live(
                "2026-03-05T12:00:00-06:00",
                ReportStory.COORDINATOR,
                "COORDINATOR",
                new NoticeWaived(LiveStory.CLOSED, List.of(), true, "El recinto se cierra a las nueve de la noche."),
                new MattersTakenUp(
                        LiveStory.SECOND_CALL,
                        List.of(new Agenda.TakenUp("itm-12", new Agenda.Reference(LiveStory.CANCELLED, "itm-12")))),
                new MatterDropped(LiveStory.CLOSED, "itm-13", "Lo resolvió la nueva ley."));
    }
}
