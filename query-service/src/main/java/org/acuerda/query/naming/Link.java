package org.acuerda.query.naming;

import org.jspecify.annotations.Nullable;

/**
 * View model of a piece of text that may be a link.
 *
 * @param href address within this site; null for plain text
 * @param ofRecord whether the text is the record's own, which is Spanish on every page
 */
public record Link(String text, @Nullable String href, boolean ofRecord) {

    /** A link in the words of the page. */
    public Link(String text, @Nullable String href) {
        this(text, href, false);
    }

    public static Link plain(String text) {
        return new Link(text, null);
    }

    /** A text as the record has it. */
    public static Link told(String text) {
        return told(text, null);
    }

    /** A name as the record has it. */
    public static Link told(String text, @Nullable String href) {
        return new Link(text, href, true);
    }

    /** Another text of the same kind. */
    public Link withText(String other) {
        return new Link(other, href, ofRecord);
    }

    /** The same address in the words of the page. */
    public Link inWords(String words) {
        return new Link(words, href);
    }
}
