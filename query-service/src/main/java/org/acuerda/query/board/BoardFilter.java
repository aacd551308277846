package org.acuerda.query.board;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.term.BoardTerm;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the board's agreements; null sets no condition.
 *
 * @param q words to look for, as in the list of agreements
 * @param status any of these
 * @param provision based on this catalogued provision, or with a path that is based on it
 * @param body identifier of a body that is obliged on a path or responsible for a point
 * @param federalEntity INEGI key of the entity of such a body, {@code 00} for the federation
 * @param responsible identifier of someone responsible for a point
 * @param term how near the earliest due day is
 * @param open whether something is still to be done
 */
@RecordBuilder
public record BoardFilter(
        @Nullable String q,
        @Nullable List<AgreementStatus> status,
        @Nullable String commission,
        @Nullable String provision,
        @Nullable String body,
        @Nullable String federalEntity,
        @Nullable String responsible,
        @Nullable BoardTerm term,
        @Nullable Boolean open) {

    /** Those of a commission, or of all. */
    public static BoardFilter of(@Nullable String commission) {
        return BoardFilterBuilder.builder().commission(commission).build();
    }

    /** Every agreement. */
    public static BoardFilter all() {
        return BoardFilterBuilder.builder().build();
    }

    /** Agreements of a commission, or of all, whose term is that near. */
    public static BoardFilter due(BoardTerm term, @Nullable String commission) {
        return BoardFilterBuilder.builder().commission(commission).term(term).build();
    }

    /** Agreements of a commission, or of all, on which something is still to be done. */
    public static BoardFilter openOf(@Nullable String commission) {
        return BoardFilterBuilder.builder().commission(commission).open(true).build();
    }

    /** Agreements of a commission, or of all, that have this status. */
    public static BoardFilter standing(AgreementStatus status, @Nullable String commission) {
        return BoardFilterBuilder.builder()
                .status(List.of(status))
                .commission(commission)
                .build();
    }
}
