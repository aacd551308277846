package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.acuerda.events.commission.ShortName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Test that no commission gets a short name with which another address begins. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
class ReservedShortNamesTest {

    @Test
    void areTheBeginningsOfAllAddresses(@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        Stream<String> beginnings = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(address -> address.split("/", 3))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1]);

        assertThat(beginnings.filter(ShortName::isWellFormed).distinct())
                .hasSizeGreaterThan(10)
                .allMatch(ShortName::isReserved);
    }
}
