package org.acuerda.query.change;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Single;
import org.acuerda.query.web.AnswerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Controller of the changes between two sessions over HTTP. */
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
}
