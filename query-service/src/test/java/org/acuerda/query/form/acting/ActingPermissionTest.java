package org.acuerda.query.form.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.http.Cookie;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.acuerda.query.page.ServiceOnStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockHttpServletRequest;

/** Test of who may act before there is a login. */
class ActingPermissionTest {

    private static final String TOKEN = ServiceOnStory.START_TOKEN;

    @Test
    void actingIsOffUnlessItIsAskedFor() throws UnknownHostException {
        assertThat(mayAct(new ActingProperties(false, TOKEN))).isFalse();
        assertThat(mayAct(new ActingProperties(true, TOKEN))).isTrue();
    }

    @Test
    void aServiceThatOtherMachinesReachDoesNotStartWithIt() {
        ActingProperties asked = new ActingProperties(true, TOKEN);

        assertThatIllegalStateException()
                .isThrownBy(() -> permission(asked, InetAddress.getByName("0.0.0.0")))
                .withMessageContaining("ACUERDA_ACT_WITHOUT_LOGIN");
        assertThatIllegalStateException().isThrownBy(() -> permission(asked, null));
    }

    @Test
    void aTokenThatCanBeGuessedIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new StartToken(new ActingProperties(true, "1234"), new ServerProperties()))
                .withMessageContaining("ACUERDA_START_TOKEN");
    }

    private static boolean mayAct(ActingProperties properties) throws UnknownHostException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        StartToken start = new StartToken(properties, new ServerProperties());
        request.setCookies(new Cookie(ActingCookies.ENTERED, start.signature(ActingCookies.ENTERED)));
        return permission(properties, InetAddress.getLoopbackAddress()).mayAct(request);
    }

    private static ActingPermission permission(ActingProperties properties, @Nullable InetAddress address) {
        ServerProperties server = new ServerProperties();
        server.setAddress(address);
        return new ActingPermission(properties, server, new ActingCookies(new StartToken(properties, server)));
    }
}
