package org.acuerda.query.page;

import java.util.List;
import java.util.stream.Collectors;

/** What a record says, in words of which some lead to a page. */
record Sentence(List<Link> pieces) {

    Sentence {
        pieces = List.copyOf(pieces);
    }

    /** The sentence without its links. */
    String text() {
        return pieces.stream().map(Link::text).collect(Collectors.joining());
    }
}
