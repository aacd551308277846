package org.acuerda.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodySucceeded;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);

    @Test
    void createsEachAggregateItNames() {
        CommissionEstablished first = established("com-1");
        CommissionEstablished second = established("com-2");
        BodySucceeded succeeded = new BodySucceeded("bod-1", "bod-2", DAY, "DOF");

        Decision<BodyEvent> decision =
                Decision.<BodyEvent>of(succeeded).andCreate(first).andCreate(second);

        assertThat(decision.events()).containsExactly(succeeded);
        assertThat(decision.created()).containsExactly(first, second);
    }

    private static CommissionEstablished established(String commissionId) {
        return new CommissionEstablished(commissionId, "Comisión", List.of(), DAY, Recorded.notOnRecord());
    }
}
