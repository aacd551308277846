package org.acuerda.query.page.frame;

import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.session.SessionStatus;

/**
 * View model of a status: its icon and colour. Colour is never the only cue. The tick means only verified.
 *
 * @param shape symbol of the sprite
 * @param tone class that colours it
 */
public record Mark(String shape, String tone) {

    private static final Mark VERIFIED = new Mark("verified", "verified");
    private static final Mark DECLARED = new Mark("declared", "declared");
    private static final Mark CONTESTED = new Mark("contested", "contested");
    private static final Mark RETURNED = new Mark("returned", "returned");
    private static final Mark PENDING = new Mark("pending", "pending");
    private static final Mark NOTED = new Mark("noted", "noted");
    private static final Mark SILENT = new Mark("silent", "pending");
    private static final Mark ENDED = new Mark("ended", "noted");
    private static final Mark AHEAD = new Mark("ahead", "noted");
    private static final Mark RUNNING = new Mark("running", "running");

    /**
     * The mark of a status.
     *
     * @throws IllegalArgumentException when the value is no status
     */
    public static Mark of(Enum<?> status) {
        return switch (status) {
            case AgreementStatus agreement -> of(agreement);
            case SessionStatus session -> of(session);
            case StepMark step -> of(step);
            default -> throw new IllegalArgumentException("Not a status: " + status);
        };
    }

    private static Mark of(AgreementStatus status) {
        return switch (status) {
            case PRESENTED -> NOTED;
            case NOT_ON_RECORD -> SILENT;
            case ADOPTED -> PENDING;
            case IN_PROGRESS, REPORTED_DONE -> DECLARED;
            case FULFILLED -> VERIFIED;
            case CANCELLED, MOOT, REVOKED -> ENDED;
        };
    }

    private static Mark of(SessionStatus status) {
        return switch (status) {
            case RECORDED, CLOSED, CONCLUDED -> NOTED;
            case CONVENED, SECOND_CALL -> AHEAD;
            case IN_SESSION, IN_RECESS -> RUNNING;
            case CANCELLED, WITHOUT_QUORUM -> ENDED;
        };
    }

    private static Mark of(StepMark mark) {
        return switch (mark) {
            case CONTESTED -> CONTESTED;
            case RETURNED -> RETURNED;
            case VERIFIED -> VERIFIED;
            case REPORTED -> DECLARED;
            case NONE -> PENDING;
        };
    }
}
