package org.acuerda.command.demonstration;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.acuerda.calendar.StoryClock;
import org.acuerda.calendar.StoryClock.Shown;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.journal.JournalCheck;
import org.acuerda.events.json.EventJson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/**
 * Controller of the story's clock. It waits until the journal has every stored event, 5 seconds at most: by this clock
 * Axon gives up missing events that it still looks for.
 */
@RestController
@RequestMapping("/demonstration/clock")
@ConditionalOnBooleanProperty("acuerda.demonstration")
class StoryClockController {

    private static final RetryTemplate WAIT = new RetryTemplate(RetryPolicy.builder()
            .includes(Rejected.class)
            .delay(Duration.ofMillis(10))
            .maxRetries(500)
            .build());

    private final StoryClock clock;
    private final PersistentStoryClock kept;
    private final JournalCheck journal;

    StoryClockController(StoryClock clock, PersistentStoryClock kept, JournalCheck journal) {
        this.clock = clock;
        this.kept = kept;
        this.journal = journal;
    }

    @GetMapping
    Shown shown() {
        return clock.shown();
    }

    /** Sets the clock to {@code now}, a moment with its offset; it continues from there. */
    @PutMapping
    synchronized Shown set(@RequestBody String body) {
        Instant now = moment(body);
        WAIT.invoke(() -> Rejected.when(journal.behind() > 0, DemonstrationRejection.CLOCK_JOURNAL_BEHIND));
        Instant earliest = clock.isSet() ? clock.instant() : kept.lastRecordedAt();
        Rejected.when(now.isBefore(earliest), DemonstrationRejection.CLOCK_NEVER_BACK, now, earliest);
        clock.goOnFrom(now);
        kept.keep(clock.ahead());
        return shown();
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
