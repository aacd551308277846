package org.acuerda.query.page.help;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.acuerda.events.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Component of every page: who answers for this site, as far as its settings say. */
@Component("responsible")
public final class ResponsibleBody {

    private static final String MAIL = "mailto:";
    private static final String HOW_TO_REPORT = "/ayuda#reportar";

    private final String name;
    private final String contact;
    private final String privacyNotice;

    /**
     * @param name of the body; empty where nobody has set it
     * @param contact an e-mail address, a web address or a telephone number
     * @param privacyNotice web address of the body's own privacy notice
     */
    ResponsibleBody(
            @Value("${acuerda.responsible.name:}") String name,
            @Value("${acuerda.responsible.contact:}") String contact,
            @Value("${acuerda.responsible.privacy-notice:}") String privacyNotice) {
        this.name = name.strip();
        this.contact = contact.strip();
        this.privacyNotice = privacyNotice.strip();
    }

    public Recorded<String> getName() {
        return recorded(name);
    }

    public Recorded<String> getContact() {
        return recorded(contact);
    }

    /** Where its contact leads; null where it is no address. */
    public @Nullable String getContactAddress() {
        return contact.contains("@") && !isOnTheWeb(contact) ? MAIL + contact : web(contact);
    }

    /** Where an error is reported: to its contact, or to the help that says how. */
    public String reportAddress(String subject, String message) {
        @Nullable String address = getContactAddress();
        if (address == null) {
            return HOW_TO_REPORT;
        }
        return address.startsWith(MAIL)
                ? address + "?subject=" + encoded(subject) + "&body=" + encoded(message)
                : address;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** Where its privacy notice is; null where it is not set. */
    public @Nullable String getPrivacyNotice() {
        return web(privacyNotice);
    }

    private static @Nullable String web(String address) {
        return isOnTheWeb(address) ? address : null;
    }

    private static boolean isOnTheWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static Recorded<String> recorded(String text) {
        return Optional.of(text).filter(set -> !set.isEmpty()).map(Recorded::of).orElseGet(Recorded::notOnRecord);
    }
}
