package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.session.Minutes;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.MinutesObserved;
import org.acuerda.events.session.SessionEvent.MinutesPublished;
import org.acuerda.events.session.SessionEvent.MinutesSigned;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.MinutesLife;
import org.acuerda.query.session.SessionView.MinutesVersion;
import org.acuerda.query.session.SessionView.Observation;

/** The minutes (acta) from the first draft to their publication; every version of the document is kept. */
final class MinutesFold {

    private MinutesFold() {}

    static void drafted(SessionDraft now, MinutesDrafted event, Attribution act) {
        now.minutes = staged(now.minutes, Minutes.Stage.DRAFT, event.document(), act);
    }

    static void observed(SessionDraft now, MinutesObserved event, Attribution act) {
        MinutesLife minutes = now.minutes;
        now.minutes = new MinutesLife(
                Minutes.Stage.UNDER_OBSERVATION,
                minutes.versions(),
                plus(minutes.observations(), new Observation(event.memberId(), event.observation(), act)),
                minutes.approvedInSessionId(),
                minutes.signatoryIds(),
                minutes.publishedIn(),
                minutes.address());
    }

    static void approved(SessionDraft now, MinutesApproved event, Attribution act) {
        MinutesLife minutes = staged(now.minutes, Minutes.Stage.APPROVED, event.document(), act);
        now.minutes = new MinutesLife(
                minutes.stage(),
                minutes.versions(),
                minutes.observations(),
                event.approvedInSessionId(),
                minutes.signatoryIds(),
                minutes.publishedIn(),
                minutes.address());
    }

    static void signed(SessionDraft now, MinutesSigned event, Attribution act) {
        MinutesLife minutes = staged(now.minutes, Minutes.Stage.SIGNED, event.document(), act);
        List<String> signatories = Stream.concat(minutes.signatoryIds().stream(), event.signatoryIds().stream())
                .distinct()
                .toList();
        now.minutes = new MinutesLife(
                minutes.stage(),
                minutes.versions(),
                minutes.observations(),
                minutes.approvedInSessionId(),
                signatories,
                minutes.publishedIn(),
                minutes.address());
    }

    static void published(SessionDraft now, MinutesPublished event, Attribution act) {
        MinutesLife minutes = staged(now.minutes, Minutes.Stage.PUBLISHED, event.document(), act);
        now.minutes = new MinutesLife(
                minutes.stage(),
                minutes.versions(),
                minutes.observations(),
                minutes.approvedInSessionId(),
                minutes.signatoryIds(),
                event.publishedIn(),
                event.address());
    }

    private static MinutesLife staged(
            MinutesLife minutes, Minutes.Stage stage, Proposal.Document document, Attribution act) {
        return new MinutesLife(
                stage,
                plus(minutes.versions(), new MinutesVersion(stage, document, act)),
                minutes.observations(),
                minutes.approvedInSessionId(),
                minutes.signatoryIds(),
                minutes.publishedIn(),
                minutes.address());
    }
}
