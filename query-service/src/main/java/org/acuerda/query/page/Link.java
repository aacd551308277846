package org.acuerda.query.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that may lead somewhere.
 *
 * @param href address within this site; null for plain text
 */
public record Link(String text, @Nullable String href) {

    /** Text that leads nowhere. */
    public static Link plain(String text) {
        return new Link(text, null);
    }

    Link withText(String other) {
        return new Link(other, href);
    }
}
