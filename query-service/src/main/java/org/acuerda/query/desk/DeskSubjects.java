package org.acuerda.query.desk;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.session.SessionDetails;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Component;

/** Queries of what a session's pages show: the session, its commission and the agreements it adopted. */
@Component
final class DeskSubjects {

    private final Sessions sessions;
    private final Membership membership;

    DeskSubjects(Sessions sessions, Membership membership) {
        this.sessions = sessions;
        this.membership = membership;
    }

    /**
     * Value: what a desk shows at a moment.
     *
     * @param ids aggregates whose events change it
     * @param position newest record of the session and its commission
     */
    record Shown(Set<String> ids, long position) {

        boolean includesAnyOf(Collection<String> changed) {
            return changed.stream().anyMatch(ids::contains);
        }
    }

    /** The subjects of a session's desk; empty where no session has the identifier. */
    Optional<Shown> of(String sessionId) {
        return sessions.byId(sessionId).map(this::shown);
    }

    private Shown shown(SessionDetails session) {
        SessionView view = session.view();
        long commission = membership
                .commission(view.designation().commissionId())
                .map(Projected::position)
                .orElse(0L);
        return new Shown(
                Stream.concat(
                                Stream.of(view.sessionId(), view.designation().commissionId()),
                                view.outcome().agreementIds().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Math.max(session.position(), commission));
    }
}
