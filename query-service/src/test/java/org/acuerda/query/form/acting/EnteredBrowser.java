package org.acuerda.query.form.acting;

import org.acuerda.query.form.client.Actor;
import org.acuerda.query.page.ServiceOnStory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** Cookies of a browser that opened the address of the start, as the service would have given them. */
public final class EnteredBrowser {

    private static final StartToken START =
            new StartToken(new ActingProperties(true, ServiceOnStory.START_TOKEN), new ServerProperties());

    private EnteredBrowser() {}

    /** The cookies before an actor is chosen. */
    public static String cookies(String token) {
        return "%s=%s; %s=%s"
                .formatted(ActingCookies.ENTERED, START.signature(ActingCookies.ENTERED), ActingCookies.TOKEN, token);
    }

    /** The cookies of one who acts. */
    public static String cookies(String token, Actor actor) {
        String encoded = actor.encoded();
        return "%s; %s=%s.%s".formatted(cookies(token), ActingCookies.ACTOR, encoded, START.signature(encoded));
    }
}
