package org.acuerda.query.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Dated;
import org.acuerda.query.remark.RemarkView;

/**
 * Query answer: a session with everything its page shows beside its agreements, which are asked for by session.
 *
 * @param sequence the newest event in it
 * @param position journal position of that event
 * @param names names of the members that the session mentions, as the register has them now
 */
@Schema(name = "SingleSessionDetails")
public record SessionDetails(
        AsOf asOf,
        long sequence,
        long position,
        @JsonUnwrapped SessionView view,
        List<NamedPerson> names,
        List<RemarkView> remarks)
        implements Dated {

    public SessionDetails {
        names = List.copyOf(names);
        remarks = List.copyOf(remarks);
    }

    @Override
    public Long version() {
        return sequence;
    }

    /** The name of someone mentioned, or the identifier where the register has none. */
    public String nameOf(String id) {
        return names.stream()
                .filter(person -> person.id().equals(id))
                .map(NamedPerson::name)
                .findFirst()
                .orElse(id);
    }

    /** Value: person mentioned by identifier. */
    @Schema(name = "SessionDetails.NamedPerson")
    public record NamedPerson(String id, String name) {}
}
