package org.acuerda.query.form.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Value: the person who acts. Without a login, a person chooses the actor on a page; a cookie keeps it, and it is sent
 * with every act.
 *
 * @param id of a member, a technical secretary or a body's liaison
 * @param role in which role, for example {@code TECHNICAL_SECRETARY}
 * @param bodyId body for which the person speaks; empty for none
 */
public record Actor(String id, String role, String bodyId) {

    private static final String SEPARATOR = "\n";
    private static final int PARTS = 3;

    /** The text for the cookie and for the form that chooses the actor. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, id, role, bodyId).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where the text was not made by {@link #encoded()}. */
    public static Optional<Actor> decoded(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            return parts.length == PARTS && !parts[0].isBlank() && !parts[1].isBlank()
                    ? Optional.of(new Actor(parts[0], parts[1], parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
