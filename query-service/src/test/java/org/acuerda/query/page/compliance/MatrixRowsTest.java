package org.acuerda.query.page.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.events.Recorded;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.ComplianceMatrix.Row;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.page.compliance.MatrixRows.Choice;
import org.acuerda.query.page.compliance.MatrixRows.Filter;
import org.acuerda.query.page.compliance.MatrixRows.Only;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixRowsTest {

    private final List<Row> rows = List.of(
            row("done", StepMark.VERIFIED, StepMark.VERIFIED),
            row("half", StepMark.VERIFIED, StepMark.REPORTED),
            row("silent", StepMark.NONE, StepMark.NONE),
            row("contested", StepMark.CONTESTED, StepMark.VERIFIED));

    @Test
    void showsAllInTheOrderOfTheEntitiesUnlessAsked() {
        assertThat(shown(null, null, null)).containsExactly("done", "half", "silent", "contested");
    }

    @Test
    void showsThoseWithAStepInAState() {
        assertThat(shown(Only.REPORTED, null, null)).containsExactly("half");
        assertThat(shown(Only.CONTESTED, null, null)).containsExactly("contested");
        assertThat(shown(Only.UNMET, null, null)).containsExactly("half", "silent", "contested");
        assertThat(shown(Only.OVERDUE, null, null)).containsExactly("silent");
    }

    @Test
    void showsThoseThatMissAStep() {
        assertThat(shown(null, "stp-1", null)).containsExactly("silent", "contested");
        assertThat(shown(Only.REPORTED, "stp-2", null)).containsExactly("half");
    }

    @Test
    void beginsWithThoseThatDidLeast() {
        assertThat(shown(null, null, MatrixRows.BY_PROGRESS)).containsExactly("silent", "half", "contested", "done");
    }

    @Test
    void offersTheChoicesThatHaveRows() {
        assertThat(MatrixRows.of(rows, new Filter(Only.REPORTED, null), null).choices())
                .containsExactly(
                        new Choice(Only.OVERDUE, 1),
                        new Choice(Only.REPORTED, 1),
                        new Choice(Only.CONTESTED, 1),
                        new Choice(Only.UNMET, 3));
    }

    private List<String> shown(@Nullable Only only, @Nullable String missing, @Nullable String sort) {
        return MatrixRows.of(rows, new Filter(only, missing), sort).rows().stream()
                .map(Row::bodyId)
                .toList();
    }

    /** A row whose steps without a report are overdue. */
    private static Row row(String bodyId, StepMark... marks) {
        List<Cell> cells = IntStream.range(0, marks.length)
                .mapToObj(place ->
                        new Cell("stp-" + (place + 1), marks[place], null, marks[place] == StepMark.NONE, null))
                .toList();
        return new Row(bodyId, bodyId, Recorded.notOnRecord(), Recorded.notOnRecord(), cells);
    }
}
