package org.acuerda.query.naming;

import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.query.language.PageText;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a piece of evidence.
 *
 * @param about kind and size, or when a link was seen
 * @param address where it is found: a file on this site, a link where it leads; null for an address none of the web
 */
public record EvidenceFacts(String name, String about, Recorded<String> sha256, @Nullable String address) {

    /** Where a file of evidence is read, followed by its SHA-256 hash. */
    public static final String ADDRESS = "/evidencias/";

    static EvidenceFacts of(Evidence evidence, PageText words) {
        return switch (evidence) {
            case Evidence.File file ->
                new EvidenceFacts(
                        file.name(),
                        file.mediaType() + ", " + words.size(file.sizeBytes()),
                        Recorded.of(file.sha256()),
                        ADDRESS + file.sha256());
            case Evidence.Link link ->
                new EvidenceFacts(
                        link.address(),
                        words.say("evidence.seen", words.moment(link.capturedAt())),
                        link.sha256(),
                        isOfTheWeb(link.address()) ? link.address() : null);
        };
    }

    /** An address that would run something or read the reader's disk is shown as text and leads nowhere. */
    private static boolean isOfTheWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
