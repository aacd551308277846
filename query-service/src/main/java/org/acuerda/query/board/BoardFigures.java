package org.acuerda.query.board;

import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Dated;
import org.acuerda.query.session.SessionReference;
import org.jspecify.annotations.Nullable;

/**
 * View of the figures at the top of the board, as of today.
 *
 * @param within3Days due today or at most three business days ahead
 * @param within10Days due today or at most ten business days ahead, the former among them
 * @param open agreements with something still to be done
 * @param withoutTerm the open agreements whose due day is not on record
 * @param presented agreements that only inform or present
 * @param nextSession the next session that is called; null where none is
 */
public record BoardFigures(
        AsOf asOf,
        long overdue,
        long within3Days,
        long within10Days,
        long open,
        long withoutTerm,
        long presented,
        @Nullable SessionReference nextSession)
        implements Dated {}
