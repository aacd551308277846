package org.acuerda.query.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.events.Divisible;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.compliance.CompliancePathEvent.OfBodies;
import org.acuerda.query.Contracts;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.junit.jupiter.api.Test;

/** Test that a path is shown whole when its obliged bodies were stored in portions. */
class LargePathFoldTest {

    private static final List<String> BODIES =
            IntStream.range(0, 5_000).mapToObj(number -> "bod-" + number).toList();

    @Test
    void showsEveryBodyOfEachVersion() {
        PathView view = Folds.fold(
                new PathProjection(),
                new Journal()
                        .live("2026-03-05", portions("compliance-path.defined.v1", BODIES))
                        .live("2026-03-06", portions("compliance-path.revised.v1", BODIES.reversed())));

        assertThat(view.layout().bodyIds()).isEqualTo(BODIES.reversed());
        assertThat(view.layout().versions())
                .extracting(PathView.Version::bodyIds)
                .containsExactly(BODIES, BODIES.reversed());
    }

    private static DomainEvent[] portions(String contract, List<String> bodyIds) {
        Divisible event = (Divisible) ((OfBodies) Contracts.event(contract)).with(bodyIds);
        return event.inPortionsOf(1_250).toArray(DomainEvent[]::new);
    }
}
