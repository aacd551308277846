package org.acuerda.query.feed;

/** Text for XML 1.0. */
final class XmlText {

    /** Characters that XML 1.0 cannot hold, even escaped. */
    private static final String UNSPEAKABLE = "[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private XmlText() {}

    /** The same text with a replacement character for each character that XML cannot hold. */
    static String clean(String text) {
        return text.replaceAll(UNSPEAKABLE, "\uFFFD");
    }
}
