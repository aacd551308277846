package org.acuerda.query.board;

import java.util.List;
import java.util.Objects;
import org.acuerda.query.compliance.PathView;
import org.jspecify.annotations.Nullable;

/**
 * A path as its agreement's row shows it.
 *
 * @param sequence the newest event of the path in it
 * @param provisionId what it stands on now
 * @param next the step that comes next; null once the path has ended or every body has met every step
 * @param memory what more events go on from; null in what questions read, which do without it
 */
record PathOnBoard(
        String pathId,
        long sequence,
        String title,
        String provisionId,
        List<String> bodyIds,
        BoardEntry.@Nullable NextStep next,
        @Nullable PathMemory memory) {

    /** Where the memory stands in a row, for {@link org.acuerda.query.projection.ReadModel#remembered}. */
    static final String MEMORY = "paths.memory";

    /** A path as it is remembered. */
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
     * What more events go on from.
     *
     * @throws NullPointerException where the row was read without it
     */
    PathMemory remembered() {
        return Objects.requireNonNull(memory, pathId);
    }
}
