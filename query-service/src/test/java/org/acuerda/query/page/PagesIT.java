package org.acuerda.query.page;

import java.util.stream.Stream;
import org.springframework.context.annotation.Import;

/** Test of every page in a real browser. */
@Import(ServiceOnStory.class)
class PagesIT extends PagesInBrowser {

    @Override
    Stream<String> addresses() {
        return Stream.concat(Addresses.found().stream(), Addresses.failing().stream());
    }
}
