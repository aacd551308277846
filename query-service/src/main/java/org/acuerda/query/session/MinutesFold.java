package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;

import java.util.List;
import java.util.function.UnaryOperator;
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

/** Fold of the minutes (acta), from the first draft to their publication; every version stays. */
final class MinutesFold {

    private MinutesFold() {}

    static SessionView drafted(SessionView now, MinutesDrafted event, Attribution act) {
        return changed(now, minutes -> staged(minutes, Minutes.Stage.DRAFT, event.document(), act));
    }

    static SessionView observed(SessionView now, MinutesObserved event, Attribution act) {
        Observation observation = new Observation(event.memberId(), event.observation(), act);
        return changed(
                now,
                minutes -> minutes.with(observed -> observed.stage(Minutes.Stage.UNDER_OBSERVATION)
                        .observations(plus(minutes.observations(), observation))));
    }

    static SessionView approved(SessionView now, MinutesApproved event, Attribution act) {
        return changed(now, minutes -> staged(minutes, Minutes.Stage.APPROVED, event.document(), act)
                .withApprovedInSessionId(event.approvedInSessionId()));
    }

    static SessionView signed(SessionView now, MinutesSigned event, Attribution act) {
        return changed(now, minutes -> {
            List<String> signatories = Stream.concat(minutes.signatoryIds().stream(), event.signatoryIds().stream())
                    .distinct()
                    .toList();
            return staged(minutes, Minutes.Stage.SIGNED, event.document(), act).withSignatoryIds(signatories);
        });
    }

    static SessionView published(SessionView now, MinutesPublished event, Attribution act) {
        return changed(now, minutes -> staged(minutes, Minutes.Stage.PUBLISHED, event.document(), act)
                .with(published -> published.publishedIn(event.publishedIn()).address(event.address())));
    }

    private static SessionView changed(SessionView now, UnaryOperator<MinutesLife> change) {
        return now.withOutcome(
                now.outcome().withMinutes(change.apply(now.outcome().minutes())));
    }

    private static MinutesLife staged(
            MinutesLife minutes, Minutes.Stage stage, Proposal.Document document, Attribution act) {
        MinutesVersion version = new MinutesVersion(stage, document, act);
        return minutes.with(now -> now.stage(stage).versions(plus(minutes.versions(), version)));
    }
}
