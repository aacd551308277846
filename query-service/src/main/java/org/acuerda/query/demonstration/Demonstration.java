package org.acuerda.query.demonstration;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Component of the demonstration: whether the facts that this service shows are invented. */
@Component("demonstration")
public final class Demonstration {

    private final boolean on;

    Demonstration(@Value("${acuerda.demonstration:false}") boolean on, ServerProperties server) {
        this.on = on;
        @Nullable InetAddress address = server.getAddress();
        if (on && (address == null || !address.isLoopbackAddress())) {
            throw new InvalidConfigurationPropertyValueException(
                    "server.address",
                    address,
                    "The demonstration may be seen from this machine only, lest its facts be taken for real. Set"
                            + " ACUERDA_QUERY_ADDRESS=127.0.0.1, or start without ACUERDA_DEMONSTRATION.");
        }
    }

    /** Whether every page must say that the facts are invented. */
    public boolean isOn() {
        return on;
    }
}
