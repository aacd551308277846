package org.acuerda.query.form.acting;

import org.acuerda.query.form.client.Actor;
import org.acuerda.query.naming.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a page knows of acting; every template finds it as {@code acting}.
 *
 * @param offered whether whoever reads may act at all
 * @param actor who acts; null while nobody is chosen or where acting is not offered
 * @param name who acts, by name; null in the same cases
 * @param token what forms of the page must repeat; empty where nobody acts
 * @param here this page's address, to come back to
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

    /** What may be done with one thing; nothing where nobody acts. */
    public Offers.On on(String collection, String id) {
        return offers.on(collection, id);
    }

    /** Whether somebody acts. */
    public boolean isActive() {
        return actor != null;
    }

    /** A key for one more form in the page. */
    public String key() {
        return keys.next();
    }
}
