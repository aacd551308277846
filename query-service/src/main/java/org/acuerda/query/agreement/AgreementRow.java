package org.acuerda.query.agreement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * View of one agreement in lists and on the board: the agreement, its paths and the bodies on them, and the remarks
 * about it. Each of these streams has the number of its last event read.
 *
 * @param agreementSequence the newest event of the agreement that was read; -1 before the first
 * @param agreement the agreement; null while only events of its paths were read
 * @param paths in the order in which they were defined
 */
public record AgreementRow(
        String agreementId,
        long agreementSequence,
        @Nullable AgreementView agreement,
        List<PathInRow> paths,
        RemarksInRow remarks) {

    /** A row before its first event. */
    static AgreementRow empty(String agreementId) {
        return new AgreementRow(agreementId, -1, null, List.of(), RemarksInRow.none());
    }

    AgreementRow withPaths(List<PathInRow> changed) {
        return new AgreementRow(agreementId, agreementSequence, agreement, changed, remarks);
    }

    AgreementRow withRemarks(RemarksInRow changed) {
        return new AgreementRow(agreementId, agreementSequence, agreement, paths, changed);
    }

    /**
     * The agreement.
     *
     * @throws NullPointerException while only events of its paths were read
     */
    public AgreementView known() {
        return Objects.requireNonNull(agreement, agreementId);
    }

    /** The next step of each path. */
    public List<AgreementTerms.OnPath> nextSteps() {
        return paths.stream()
                .map(path -> new AgreementTerms.OnPath(path.pathId(), path.title(), path.next()))
                .toList();
    }
}
