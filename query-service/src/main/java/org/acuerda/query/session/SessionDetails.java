package org.acuerda.query.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.remark.RemarkView;

/**
 * A session with everything its page shows beside its agreements, which are asked for by session.
 *
 * @param names names of the members that the session mentions, as the register has them now
 */
public record SessionDetails(
        @JsonUnwrapped Projected<SessionView> session, List<NamedPerson> names, List<RemarkView> remarks) {

    public SessionDetails {
        names = List.copyOf(names);
        remarks = List.copyOf(remarks);
    }

    /** The session itself. */
    public SessionView view() {
        return session.view();
    }

    /** The name of someone mentioned, or the identifier where the register has none. */
    public String nameOf(String id) {
        return names.stream()
                .filter(person -> person.id().equals(id))
                .map(NamedPerson::name)
                .findFirst()
                .orElse(id);
    }

    /** Someone mentioned by identifier. */
    public record NamedPerson(String id, String name) {}
}
