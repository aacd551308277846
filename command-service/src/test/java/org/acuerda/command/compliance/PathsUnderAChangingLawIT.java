package org.acuerda.command.compliance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Test of a provision that is superseded before or after a path is defined on it; in both cases a decision is required
 * (R-38).
 */
@OnRealParts
class PathsUnderAChangingLawIT {

    private static final String GROUNDS = "\"reason\":\"Transitorio noveno\",\"authority\":\"Sesión ordinaria 1\"";

    @Autowired
    private EventStore eventStore;

    @LocalServerPort
    private int port;

    private PathOverHttp path;

    @BeforeEach
    void adoptAnAgreementOnAProvision() {
        path = PathOverHttp.foundedOnAProvision(eventStore, port);
    }

    @Test
    void asksWhenTheProvisionIsSupersededUnderAnOpenPath() {
        path.layOut();
        path.supersede();

        awaitTheQuestion();
    }

    @Test
    void asksAtOnceWhenThePathIsLaidOutOnASupersededProvision() {
        path.supersede();
        path.layOut();

        awaitTheQuestion();
    }

    @Test
    void goesOnUnderTheOldRule() {
        ask();

        PathOverHttp.assertDone(path.act("continue", "{" + GROUNDS + "}"));

        assertThat(path.events(path.id())).last().isInstanceOf(PathContinued.class);
        assertThat(path.act("continue", "{" + GROUNDS + "}").code()).isEqualTo("NO_DECISION_PENDING");
    }

    @Test
    void hangsFromTheSuccessor() {
        ask();

        PathOverHttp.assertDone(
                path.act("remap", "{\"provisionId\":\"%s\",%s}".formatted(path.successorId(), GROUNDS)));

        assertThat(path.events(path.id())).last().isInstanceOfSatisfying(PathRemapped.class, remapped -> {
            assertThat(remapped.anchor().provisionId()).isEqualTo(path.successorId());
            assertThat(remapped.formerProvisionId()).isEqualTo(path.provisionId());
        });
    }

    @Test
    void isClosedAsMootAndAsksNothingMore() {
        ask();

        PathOverHttp.assertDone(path.act("close", "{\"ending\":\"MOOT\",%s}".formatted(GROUNDS)));
        Api.Answer after = path.act("continue", "{" + GROUNDS + "}");

        assertThat(path.events(path.id())).last().isInstanceOfSatisfying(PathClosed.class, closed -> assertThat(
                        closed.ending())
                .isEqualTo(Ending.MOOT));
        assertThat(after.code()).isEqualTo("PATH_CLOSED");
    }

    @Test
    void hangsFromNothingThatIsNoProvision() {
        ask();

        Api.Answer refused = path.act("remap", "{\"provisionId\":\"%s\",%s}".formatted(path.agreementId(), GROUNDS));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("UNKNOWN_ID");
    }

    private void ask() {
        path.supersede();
        path.layOut();
        awaitTheQuestion();
    }

    private void awaitTheQuestion() {
        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(path.events(path.id()))
                .filteredOn(PathDecisionRequired.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(PathDecisionRequired.class, required -> assertThat(required.supersededOn())
                        .isEqualTo(LocalDate.of(2025, 3, 21))));
    }
}
