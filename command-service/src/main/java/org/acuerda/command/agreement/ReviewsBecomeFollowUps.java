package org.acuerda.command.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.acuerda.command.agreement.rules.AgreementCommand.NoteReview;
import org.acuerda.command.automation.Automations;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Automation: when a session has reviewed an agreement, alone or en bloc, the agreement gets an entry in its follow-up
 * (R-29, R-29b).
 */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class ReviewsBecomeFollowUps {

    private final Automations automations;

    ReviewsBecomeFollowUps(Automations automations) {
        this.automations = automations;
    }

    @EventHandler
    void on(AgreementReviewed reviewed, EventMessage<?> trigger) {
        note(
                new NoteReview(
                        reviewed.agreementId(),
                        followUpId(reviewed.sessionId(), reviewed.reviewId()),
                        reviewed.pointId(),
                        reviewed.status(),
                        reviewed.narrative(),
                        reviewed.sessionId()),
                trigger);
    }

    @EventHandler
    void on(AgreementsReviewedEnBloc reviewed, EventMessage<?> trigger) {
        for (String agreementId : reviewed.agreementIds()) {
            note(
                    new NoteReview(
                            agreementId,
                            followUpId(reviewed.sessionId(), reviewed.reviewId()),
                            Recorded.notOnRecord(),
                            ReportedStatus.NO_CHANGE,
                            reviewed.narrative(),
                            reviewed.sessionId()),
                    trigger);
        }
    }

    private void note(NoteReview command, EventMessage<?> trigger) {
        automations.send(trigger, "agreement", "note-review", command);
    }

    /**
     * The same for the same review, however often its event is handled. A review's identifier is unique only in its
     * session.
     */
    private static String followUpId(String sessionId, String reviewId) {
        return "fup-" + UUID.nameUUIDFromBytes((sessionId + " " + reviewId).getBytes(UTF_8));
    }
}
