package org.acuerda.query.page.log;

import java.util.List;
import java.util.stream.Collectors;
import org.acuerda.query.naming.Link;

/** What a record says, in words of which some lead to a page. */
public record Sentence(List<Link> pieces) {

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** The sentence without its links. */
    public String text() {
        return pieces.stream().map(Link::text).collect(Collectors.joining());
    }
}
