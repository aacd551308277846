package org.acuerda.query.board;

import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Dated;
import org.acuerda.query.session.SessionReference;
import org.jspecify.annotations.Nullable;

/**
 * What the board begins with, as it stands today.
 *
 * @param within3Days due today or at most three business days ahead
 * @param within10Days due today or at most ten business days ahead, those three among them
 * @param open on which something is still to be done
 * @param withoutTerm of those, the ones of which nothing says by when
 * @param presented that only informed or presented
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
