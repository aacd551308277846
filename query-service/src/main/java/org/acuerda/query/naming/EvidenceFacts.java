package org.acuerda.query.naming;

import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.query.language.PageText;
import org.jspecify.annotations.Nullable;

/**
 * View model of a piece of evidence.
 *
 * @param about kind and size, or the time at which a link was seen
 * @param address address of the file on this site, or of the link; null for an address outside the web
 */
public record EvidenceFacts(String name, String about, Recorded<String> sha256, @Nullable String address) {

    /** Path of evidence files; the file's SHA-256 hash follows. */
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

    /** Name under which a browser saves the file: that of the act, whatever others call the same content; null for a link. */
    public @Nullable String savedAs() {
        return address != null && address.startsWith(ADDRESS) ? name : null;
    }

    /** An address that would run a script or read the reader's disk is shown as text without a link. */
    private static boolean isOfTheWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
