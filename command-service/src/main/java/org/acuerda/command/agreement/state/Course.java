package org.acuerda.command.agreement.state;

import static org.acuerda.command.decision.Copies.plus;

import java.util.Optional;
import java.util.Set;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.Ending;
import org.acuerda.events.agreement.Proposal.Change;

/**
 * State of one agreement as a whole.
 *
 * @param end how it ended; empty while it is open
 * @param supersededBy later agreements that changed it, with what they did
 */
@Buildable
public record Course(Recorded<String> officialKey, Optional<End> end, Council council, Set<Change> supersededBy)
        implements CourseBuilder.With {

    public Course {
        supersededBy = Copies.of(supersededBy);
    }

    /** The ways to end. A revoked agreement stays so; the others can be reopened. */
    public enum End {
        FULFILLED,
        CANCELLED,
        MOOT,
        REVOKED
    }

    /** Status of a committee report at the National Council. */
    public enum Council {
        NOT_ASKED,
        ASKED,
        ANSWERED
    }

    static Course begun(Recorded<String> officialKey) {
        return new Course(officialKey, Optional.empty(), Council.NOT_ASKED, Set.of());
    }

    Course keyed(String key) {
        return withOfficialKey(Recorded.of(key));
    }

    Course fulfilled() {
        return withEnd(Optional.of(End.FULFILLED));
    }

    Course evolve(AgreementCancelled cancelled) {
        End ending = cancelled.ending() == Ending.MOOT ? End.MOOT : End.CANCELLED;
        return withEnd(Optional.of(ending));
    }

    Course reopened() {
        return withEnd(Optional.empty());
    }

    Course elevated() {
        return withCouncil(Council.ASKED);
    }

    Course answered() {
        return withCouncil(Council.ANSWERED);
    }

    Course evolve(AgreementSuperseded superseded) {
        Set<Change> changes = plus(supersededBy, new Change(superseded.supersededBy(), superseded.effect()));
        Optional<End> ended = superseded.effect() == Change.Effect.REVOKES ? Optional.of(End.REVOKED) : end;
        return with(course -> course.end(ended).supersededBy(changes));
    }
}
