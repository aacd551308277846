package org.acuerda.query.formalization;

import java.util.List;
import java.util.Optional;
import org.acuerda.query.agreement.AgreementEntry;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.session.SessionView;

/**
 * View model of the steps by which the outcome of one session takes effect: notices and publication of its agreements,
 * and its minutes.
 */
public record Formalization(SessionView session, List<AgreementNotices> agreements, List<MinutesStep> steps) {

    /** The steps that follow a session, by its agreements. */
    public static Formalization of(SessionView session, List<AgreementEntry> agreements) {
        return new Formalization(
                session,
                agreements.stream()
                        .map(AgreementEntry::view)
                        .map(AgreementNotices::of)
                        .toList(),
                MinutesStep.of(session.outcome().minutes()));
    }

    /** Whether the session has ended, before which there are no minutes. */
    public boolean isEnded() {
        return session.closure().end() != null;
    }

    /** How many notices to those responsible are missing. */
    public long untold() {
        return agreements.stream().mapToLong(AgreementNotices::untold).sum();
    }

    /** The first agreement of which a notice to one of those responsible is missing. */
    public Optional<String> firstUntold() {
        return agreements.stream()
                .filter(notices -> notices.untold() > 0)
                .map(notices -> notices.agreement().agreementId())
                .findFirst();
    }

    /** How many acknowledgements are missing. */
    public long silent() {
        return agreements.stream().mapToLong(AgreementNotices::silent).sum();
    }

    /** How many agreements are not published. */
    public long unpublished() {
        return agreements.stream().filter(notices -> !notices.isPublished()).count();
    }

    /** Agreements that have parties to notify, or were notified. */
    public List<AgreementNotices> withParties() {
        return agreements.stream()
                .filter(notices -> !notices.parties().isEmpty())
                .toList();
    }

    /** Agreements without parties. */
    public List<AgreementView> withoutParties() {
        return agreements.stream()
                .filter(notices -> notices.parties().isEmpty())
                .map(AgreementNotices::agreement)
                .toList();
    }

    /** The next step of the minutes; empty once they are published. */
    public Optional<MinutesStep> next() {
        return steps.stream()
                .filter(step -> !step.isOptional() && !step.isTaken())
                .findFirst();
    }
}
