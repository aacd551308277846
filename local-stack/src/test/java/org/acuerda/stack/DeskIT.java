package org.acuerda.stack;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Test of a whole session run from the desk, wide and narrow, while a second browser has the same desk open: the second shows
 * the acts of the first by itself, and its own act on a changed part is rejected. How long this takes is logged and not
 * asserted: a busy machine takes longer.
 */
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskIT {

    private static final Logger LOG = System.getLogger(DeskIT.class.getName());

    private final RunningStack stack = RunningStack.afterTry();

    private Browser first;
    private Browser second;

    @BeforeAll
    void open() {
        first = Browser.open();
        second = Browser.open();
    }

    @AfterAll
    void close() {
        if (first != null) {
            first.close();
        }
        if (second != null) {
            second.close();
        }
    }

    @ParameterizedTest
    @Tag("measurement")
    @ValueSource(ints = {1280, 390})
    void aWholeSessionIsRunFromTheDesk(int width) throws IOException {
        first.width(width);
        second.width(width);
        first.go(stack.entrance());
        second.go(stack.entrance());
        SessionAtTheDesk desk = new SessionAtTheDesk(
                stack.settings().queryAddress(), ConvenedSession.in(stack, "w" + width), first, second);

        desk.begins();
        desk.theRollIsTakenAndTheSessionOpens();
        desk.theQuorumIsLostAndRegained();
        desk.anActOnAChangedPartIsRejected();
        desk.theTieIsBrokenByTheCastingVote();
        desk.everyOpenAgreementIsReviewed();
        desk.theSessionPausesAndEnds();

        LOG.log(
                Level.INFO,
                "At {0} pixels the second browser saw each act after {1}, the median after {2}",
                width,
                desk.seenAfter(),
                median(desk.seenAfter().values()));
    }

    private static Duration median(Collection<Duration> durations) {
        return durations.stream()
                .sorted()
                .skip(durations.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
