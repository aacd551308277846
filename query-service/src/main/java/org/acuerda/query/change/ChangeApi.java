package org.acuerda.query.change;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.query.answer.Single;
import org.acuerda.query.web.AnswerFactory;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Controller of the changes between two sessions or on some days over HTTP. */
@RestController
class ChangeApi {

    private final Changes changes;
    private final AnswerFactory answers;

    ChangeApi(Changes changes, AnswerFactory answers) {
        this.changes = changes;
        this.answers = answers;
    }

    @GetMapping("/api/v1/sessions/{sessionId}/changes")
    @Operation(
            summary = "What changed of agreements and on their paths between two sessions",
            description =
                    "By the order of recording: after the record that ended the earlier session, up to the one that"
                            + " ended the later; up to now where that has not ended")
    Single<ChangesBetween> between(@PathVariable String sessionId, @ParameterObject ChangeFilter filter) {
        return answers.ofPart(sessionId, id -> changes.between(id, filter.since()));
    }

    /**
     * Which days are compared.
     *
     * @param from first day; null for the first record
     * @param to last day; null for the newest record
     * @param commission commission whose agreements and days count; null for all, by the days of the service
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String commission) {}

    @GetMapping("/api/v1/changes")
    @Operation(
            summary = "What changed of agreements and on their paths on some days",
            description = "By the day of recording, the first and the last included")
    Single<ChangesBetween> during(@ParameterObject Days days) {
        return answers.ofPart("changes", all -> Optional.of(changes.during(days.commission(), days.from(), days.to())));
    }
}
