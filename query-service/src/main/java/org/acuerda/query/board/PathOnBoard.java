package org.acuerda.query.board;

import java.util.List;
import java.util.Objects;
import org.acuerda.query.compliance.PathView;
import org.jspecify.annotations.Nullable;

/**
 * View of a path in its agreement's row.
 *
 * @param sequence the newest event of the path that was read
 * @param provisionId its current legal basis
 * @param next the step that comes next; null once the path has ended or every body has met every step
 * @param memory the state that the fold needs; null in what queries read
 */
record PathOnBoard(
        String pathId,
        long sequence,
        String title,
        String provisionId,
        List<String> bodyIds,
        BoardEntry.@Nullable NextStep next,
        @Nullable PathMemory memory) {

    /** Path of the memory within a row, for {@link org.acuerda.query.projection.ReadModel#remembered}. */
    static final String MEMORY = "paths.memory";

    /** The view of a path from its state. */
    static PathOnBoard of(long sequence, PathMemory memory) {
        PathView path = memory.path();
        return new PathOnBoard(
                path.pathId(),
                sequence,
                path.title(),
                path.anchor().provisionId(),
                path.layout().bodyIds(),
                memory.next().orElse(null),
                memory);
    }

    /**
     * The state that the fold needs.
     *
     * @throws NullPointerException where the row was read without it
     */
    PathMemory remembered() {
        return Objects.requireNonNull(memory, pathId);
    }
}
