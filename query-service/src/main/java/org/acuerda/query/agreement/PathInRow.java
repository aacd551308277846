package org.acuerda.query.agreement;

import java.util.List;
import java.util.Objects;
import org.acuerda.query.compliance.NextStep;
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
public record PathInRow(
        String pathId,
        long sequence,
        String title,
        String provisionId,
        List<String> bodyIds,
        @Nullable NextStep next,
        @Nullable PathMemory memory) {

    /** Path of the memory within a row, for {@link org.acuerda.query.projection.ReadModel#remembered}. */
    static final String MEMORY = "paths.memory";

    /** The view of a path from its state. */
    static PathInRow of(long sequence, PathMemory memory) {
        PathView path = memory.path();
        return new PathInRow(
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
    public PathMemory remembered() {
        return Objects.requireNonNull(memory, pathId);
    }
}
