package org.acuerda.query.board;

import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.jspecify.annotations.Nullable;

/** Asks for the board. */
public interface Board {

    /** Orders: {@code urgency} (default), {@code adoptedOn}. */
    Listing<BoardEntry> find(BoardFilter filter, Slice slice);

    /** How many steps of all paths that stand on a provision each obliged body met. */
    ProvisionProgress progress(String provisionId);

    /** What the board begins with, for one commission or for all where none is named. */
    BoardFigures figures(@Nullable String commission);
}
