package org.acuerda.query.session;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.answer.Unknown;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about sessions. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionApi {

    private final Sessions sessions;

    SessionApi(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    @Operation(summary = "Sessions, filtered and slice by slice")
    Listing<Projected<SessionView>> find(@ParameterObject SessionFilter filter, @ParameterObject Slice slice) {
        return sessions.find(filter, slice);
    }

    @GetMapping("/{sessionId}")
    @Operation(summary = "One session")
    SessionDetails byId(@PathVariable String sessionId) {
        return sessions.byId(sessionId).orElseThrow(() -> new Unknown(sessionId));
    }
}
