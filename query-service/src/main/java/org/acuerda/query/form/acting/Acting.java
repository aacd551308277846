package org.acuerda.query.form.acting;

import org.acuerda.query.form.client.Actor;
import org.acuerda.query.naming.Link;
import org.jspecify.annotations.Nullable;

/**
 * View model of acting; every template finds it as {@code acting}.
 *
 * @param offered whether the reader may act at all
 * @param actor who acts; null while no actor is chosen or where acting is not offered
 * @param name who acts, by name; null in the same cases
 * @param token text that forms of the page must repeat; empty while no actor is chosen
 * @param here this page's address, to which a form returns
 */
public record Acting(
        boolean offered,
        @Nullable Actor actor,
        @Nullable Link name,
        String token,
        String here,
        FormKeys keys,
        Offers offers) {

    /** Hands out the key of one form. */
    @FunctionalInterface
    public interface FormKeys {
        String next();
    }

    /** The acts available on one subject; none while no actor is chosen. */
    public Offers.On on(String collection, String id) {
        return offers.on(collection, id);
    }

    /** Whether an actor is chosen. */
    public boolean isActive() {
        return actor != null;
    }

    /** A key for one more form in the page. */
    public String key() {
        return keys.next();
    }
}
