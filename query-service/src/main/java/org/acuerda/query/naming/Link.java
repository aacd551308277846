package org.acuerda.query.naming;

import org.jspecify.annotations.Nullable;

/**
 * View model of a piece of text that may be a link.
 *
 * @param href address within this site; null for plain text
 */
public record Link(String text, @Nullable String href) {

    public static Link plain(String text) {
        return new Link(text, null);
    }

    public Link withText(String other) {
        return new Link(other, href);
    }
}
