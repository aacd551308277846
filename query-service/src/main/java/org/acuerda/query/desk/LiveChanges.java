package org.acuerda.query.desk;

import java.time.Duration;
import org.acuerda.query.membership.Room;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Controller of live changes: notifies browsers by Server-Sent Events that the content of their session's page has
 * changed.
 */
@Controller
final class LiveChanges {

    private static final Duration RETRY_PAUSE = Duration.ofSeconds(30);

    private final OpenDesks desks;
    private final DeskSubjects subjects;

    LiveChanges(OpenDesks desks, DeskSubjects subjects) {
        this.desks = desks;
        this.subjects = subjects;
    }

    /**
     * Each event {@code change} carries the position of a record as its data and its identifier.
     *
     * @param last the last position that the browser received, when it reconnects
     * @param shown newest record that the page showed when it was read
     */
    @GetMapping(
            path = {"/sesiones/{id}/cambios-en-vivo", Room.PATH + "/sesiones/{id}/cambios-en-vivo"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen(
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
            @RequestParam(name = "despues", defaultValue = "0") long shown) {
        if (subjects.of(id).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return desks.open(() -> subjects.of(id).orElseThrow(), last == null ? shown : last)
                .map(browser -> ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        // Proxies that buffer answers would delay the events.
                        .header("X-Accel-Buffering", "no")
                        .body(browser))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_PAUSE.toSeconds()))
                        .build());
    }
}
