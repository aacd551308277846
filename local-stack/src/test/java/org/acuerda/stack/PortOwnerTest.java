package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

    @Test
    void isTheProcessThatListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();

            assertThat(Health.isFree(port)).isFalse();
            assertThat(PortOwner.of(port)).hasValue(ProcessHandle.current());
        }

        assertThat(Health.isFree(port)).isTrue();
        assertThat(PortOwner.of(port)).isEmpty();
    }
}
