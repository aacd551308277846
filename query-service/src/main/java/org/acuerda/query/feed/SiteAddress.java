package org.acuerda.query.feed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Address of this site in feeds, calendars and documents, which are read elsewhere: the one that is set, else the one
 * that the reader used. A reader may claim any, so that a site on the Internet sets its own.
 */
@Component
final class SiteAddress {

    private final String set;

    SiteAddress(@Value("${acuerda.site:}") String set) {
        this.set = set.replaceFirst("/+$", "");
    }

    /** The address without a slash at its end. */
    String root() {
        return set.isEmpty() ? asRequested() : set;
    }

    /** The address of the current request. */
    String here() {
        return root()
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .toUriString()
                        .substring(asRequested().length());
    }

    private static String asRequested() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
