package org.acuerda.query.page.download;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Address of this site in files, feeds, calendars and documents, which are read elsewhere: the one that is set, else the one
 * that the reader used. A reader may claim any, so that a site on the Internet sets its own.
 */
@Component
public final class SiteAddress {

    private final String set;

    SiteAddress(@Value("${acuerda.site:}") String set) {
        this.set = set.replaceFirst("/+$", "");
    }

    /** The address without a slash at its end. */
    public String root() {
        return set.isEmpty() ? asRequested() : set;
    }

    /** Whether the address is set, so that no reader can claim another. */
    public boolean isSet() {
        return !set.isEmpty();
    }

    /** The address of the current request. */
    public String here() {
        return root()
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .toUriString()
                        .substring(asRequested().length());
    }

    private static String asRequested() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
