package org.acuerda.query.page.board;

import java.util.List;
import java.util.Objects;
import org.acuerda.events.EdtfDate;
import org.acuerda.query.board.BoardEntry;
import org.acuerda.query.board.BoardEntry.PathStanding;
import org.acuerda.query.compliance.NextStep;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.MarkBar;

/** View model of a row of the board, in one language. */
record BoardRow(BoardEntry entry, PageText words) {

    static List<BoardRow> of(List<BoardEntry> entries, NameResolver names) {
        return entries.stream()
                .map(entry ->
                        new BoardRow(entry, names.inZoneOf(entry.commissionId()).words()))
                .toList();
    }

    /** The day of the last report. */
    public String followedUpOn() {
        EdtfDate on = Objects.requireNonNull(entry.lastFollowUp(), entry.agreementId())
                .act()
                .on();
        return on.moment().map(moment -> words.day(moment.toInstant())).orElseGet(() -> words.when(on));
    }

    /** Paths on which bodies are missing. */
    public List<PathStanding> owing() {
        return entry.paths().stream().filter(path -> path.next() != null).toList();
    }

    /** How many bodies are missing on a path. */
    public String missing(PathStanding path) {
        int missing = next(path).missing().size();
        return words.say("board.missing" + (missing == 1 ? ".one" : ".many"), missing, path.bodies());
    }

    /** The progress of a path, by its next step. */
    public String step(PathStanding path) {
        if (path.next() == null) {
            return words.say("board.path.done");
        }
        return words.say("board.step", next(path).number(), bar(path).count(StepMark.VERIFIED), path.bodies());
    }

    /** The marks of the bodies on the next step. */
    public MarkBar bar(PathStanding path) {
        return new MarkBar(next(path).counts(), path.bodies());
    }

    private static NextStep next(PathStanding path) {
        return Objects.requireNonNull(path.next(), path.pathId());
    }
}
