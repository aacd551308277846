package org.acuerda.command.demonstration;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.acuerda.calendar.StoryClock;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.journal.JournalCheck;
import org.acuerda.events.EventJson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/**
 * Lets the story set the clock. It waits until the journal has every stored event, 5 seconds at most: Axon forgets by
 * the clock the events that it still looks for.
 */
@RestController
@RequestMapping("/demonstration/clock")
@ConditionalOnBooleanProperty("acuerda.demonstration")
class StoryClockController {

    private static final Duration BETWEEN_GLANCES = Duration.ofMillis(10);
    private static final int MOST_GLANCES = 500;

    private final StoryClock clock;
    private final PersistentStoryClock kept;
    private final JournalCheck journal;

    StoryClockController(StoryClock clock, PersistentStoryClock kept, JournalCheck journal) {
        this.clock = clock;
        this.kept = kept;
        this.journal = journal;
    }

    /**
     * What the clock shows.
     *
     * @param set whether the story has set it; until then it shows the machine's time
     */
    record Shown(Instant now, boolean set) {}

    @GetMapping
    Shown shown() {
        return new Shown(clock.instant(), clock.isSet());
    }

    /** Sets the clock to {@code now}, a moment with its offset, and has it go on from there. */
    @PutMapping
    synchronized Shown set(@RequestBody String body) throws InterruptedException {
        Instant now = moment(body);
        awaitJournal();
        Instant earliest = clock.isSet() ? clock.instant() : kept.lastRecordedAt();
        Rejected.when(now.isBefore(earliest), DemonstrationRejection.CLOCK_NEVER_BACK, now, earliest);
        clock.goOnFrom(now);
        kept.keep(clock.ahead());
        return shown();
    }

    private void awaitJournal() throws InterruptedException {
        for (int glance = 0; journal.behind() > 0; glance++) {
            Rejected.when(glance == MOST_GLANCES, DemonstrationRejection.CLOCK_JOURNAL_BEHIND);
            Thread.sleep(BETWEEN_GLANCES);
        }
    }

    private static Instant moment(String body) {
        try {
            return OffsetDateTime.parse(
                            EventJson.mapper().readTree(body).path("now").asString(""))
                    .toInstant();
        } catch (JacksonException | DateTimeException unreadable) {
            throw new Rejected(DemonstrationRejection.CLOCK_MOMENT_INVALID);
        }
    }
}
