package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.acuerda.command.OnRealParts;
import org.acuerda.parts.HostileRequests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Test of hostile requests to every address of the service: none is a failure of the service, each refusal is a problem or a
 * page, and nothing is stored.
 */
@OnRealParts
class EveryAddressIT {

    private static final String NONE = "bod-that-is-nowhere";

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Test
    void answersHostileRequests() throws IOException {
        Set<String> addresses = addresses();
        String stored = stored();

        for (String address : addresses) {
            for (HostileRequests.Request request :
                    new HostileRequests(address, NONE).all().toList()) {
                assertAnswered(request);
            }
        }

        assertThat(addresses)
                .contains("/api/v1/bodies", "/api/v1/bodies/{id}/rename", "/api/v1/evidence/{sha256}")
                .hasSizeGreaterThan(9);
        assertThat(stored()).isEqualTo(stored);
    }

    /** The templates of all addresses, from the controllers themselves, and those of one act. */
    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> !address.contains("**"))
                .forEach(address -> {
                    addresses.add(address);
                    addresses.add(address.replace("{collection}", "bodies").replace("{name}", "rename"));
                });
        return addresses;
    }

    private void assertAnswered(HostileRequests.Request request) throws IOException {
        String answer = request.send(port);

        assertThat(request.fault(answer)).as(request + "\n" + answer).isEmpty();
    }

    private String stored() {
        return String.valueOf(database.queryForList("select (select count(*) from domainevententry) as events,"
                + " (select count(*) from idempotency) as keys, (select count(*) from evidence_file) as files"));
    }
}
