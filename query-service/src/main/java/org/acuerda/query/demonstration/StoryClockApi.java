package org.acuerda.query.demonstration;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.acuerda.calendar.StoryClock;
import org.acuerda.calendar.StoryClock.Shown;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.InvalidQuery.Code;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/**
 * Controller of the demonstration's clock: lets the story set the read side's clock, as it does that of the command
 * side.
 */
@RestController
@RequestMapping("/demonstration/clock")
@ConditionalOnBooleanProperty("acuerda.demonstration")
class StoryClockApi {

    private final StoryClock clock;
    private final Freshness freshness;

    StoryClockApi(StoryClock clock, Freshness freshness) {
        this.clock = clock;
        this.freshness = freshness;
    }

    @GetMapping
    Shown shown() {
        return clock.shown();
    }

    /** Sets the clock to {@code now}, a moment with its offset, from which it goes on. */
    @PutMapping
    synchronized Shown set(@RequestBody String body) {
        Instant now = moment(body);
        Instant earliest = clock.isSet() ? clock.instant() : lastRecordedAt();
        if (now.isBefore(earliest)) {
            throw new InvalidQuery(Code.CLOCK_NEVER_BACK, now, earliest);
        }
        clock.goOnFrom(now);
        return shown();
    }

    private Instant lastRecordedAt() {
        Instant last = freshness.asOf().recordedAt();
        return last == null ? Instant.MIN : last;
    }

    private static Instant moment(String body) {
        try {
            return OffsetDateTime.parse(
                            EventJson.mapper().readTree(body).path("now").asString(""))
                    .toInstant();
        } catch (JacksonException | DateTimeException unreadable) {
            throw new InvalidQuery(Code.CLOCK_MOMENT_INVALID);
        }
    }
}
