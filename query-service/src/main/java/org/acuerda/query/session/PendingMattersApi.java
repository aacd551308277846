package org.acuerda.query.session;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.query.answer.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about the matters that sessions left to later ones. */
@RestController
class PendingMattersApi {

    private final Sessions sessions;

    PendingMattersApi(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/api/v1/commissions/{commissionId}/pending-matters")
    @Operation(summary = "Matters that sessions of a commission left, until they are taken up or dropped")
    Listing<PendingMatter> find(
            @PathVariable String commissionId, @RequestParam(required = false) @Nullable Kind kind) {
        return sessions.pending(commissionId, kind);
    }
}
