package org.acuerda.query.page.log;

import java.util.List;
import java.util.stream.Collectors;
import org.acuerda.query.naming.Link;

/** View model of a record's sentence; some of its pieces are links. */
public record Sentence(List<Link> pieces) {

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** The sentence without its links. */
    public String text() {
        return pieces.stream().map(Link::text).collect(Collectors.joining());
    }
}
