package org.acuerda.query.board;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of the board over HTTP. */
@RestController
@RequestMapping("/api/v1/board")
class BoardApi {

    private final Board board;

    BoardApi(Board board) {
        this.board = board;
    }

    /** Filter by commission; null for all. */
    record Whose(@Nullable String commission) {}

    @GetMapping
    @Operation(summary = "Every agreement by urgency, with its term and what is missing of its paths")
    Listing<BoardEntry> find(@ParameterObject BoardFilter filter, @ParameterObject Slice slice) {
        return board.find(filter, slice);
    }

    /** Filter by provision. */
    record Provision(@Nullable String provision) {}

    @GetMapping("/progress")
    @Operation(summary = "How many steps of all paths under a provision each obliged body met")
    ProvisionProgress progress(@ParameterObject Provision asked) {
        return board.progress(asked.provision() == null ? "" : asked.provision());
    }

    @GetMapping("/figures")
    @Operation(summary = "How much is overdue and due soon, and the next session")
    BoardFigures figures(@ParameterObject Whose whose) {
        return board.figures(whose.commission());
    }
}
