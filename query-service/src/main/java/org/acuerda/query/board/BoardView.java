package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.query.agreement.AgreementView;
import org.jspecify.annotations.Nullable;

/**
 * View of one board row: an agreement, its paths and the bodies on them. Each of these streams has the number of its
 * last event read.
 *
 * @param agreementSequence the newest event of the agreement that was read; -1 before the first
 * @param agreement the agreement; null while only events of its paths were read
 * @param paths in the order in which they were defined
 */
public record BoardView(
        String agreementId, long agreementSequence, @Nullable AgreementView agreement, List<PathOnBoard> paths) {

    /** A row before its first event. */
    static BoardView empty(String agreementId) {
        return new BoardView(agreementId, -1, null, List.of());
    }

    /**
     * The earliest day by which something is still to be done, on a point of the agreement or by a body on one of its
     * paths; empty where nothing has a date and where nothing is left to do.
     */
    Optional<LocalDate> openDueOn() {
        if (agreement == null || !agreement.isOpen()) {
            return Optional.empty();
        }
        Stream<LocalDate> ofSteps = paths.stream()
                .flatMap(path -> Stream.ofNullable(path.next()))
                .flatMap(step -> Stream.ofNullable(step.dueOn()));
        return Stream.concat(agreement.earliestDueOn().stream(), ofSteps).min(Comparator.naturalOrder());
    }
}
