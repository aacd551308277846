package org.acuerda.query.page.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acuerda.events.Recorded;
import org.acuerda.query.board.ProvisionProgress;
import org.acuerda.query.board.ProvisionProgress.Met;
import org.acuerda.query.body.BodyView;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.StepMark;

/**
 * View model of the federal entities: how many of their bodies met each step, as a map of tiles and as a table.
 *
 * @param steps names of the table's columns, in the order of the route
 * @param tiles one for each of the 32 entities
 * @param rows one for each entity that has an obliged body, those of no entity and the federation last
 */
public record EntityMap(List<Step> steps, List<Tile> tiles, List<Row> rows) {

    private static final int PITCH = 46;
    private static final int LEVELS = 3;
    private static final String FEDERATION = "00";
    private static final String NO_ENTITY = "~";

    /** Number and title of a step; the title is empty where paths differ in it. */
    record Step(int number, String title) {}

    /**
     * An entity on the map.
     *
     * @param met steps met by its bodies, of those due from them; none is due where the entity has no obliged body
     */
    record Tile(EntityTile tile, Met met) {

        public int x() {
            return tile.column() * PITCH;
        }

        public int y() {
            return tile.row() * PITCH;
        }

        /** Whether a step is due from a body of the entity. */
        public boolean isDue() {
            return met.due() > 0;
        }

        /** One of four tones: none, up to a third, up to two thirds, more. */
        public int level() {
            return isDue() ? (met.met() * LEVELS + met.due() - 1) / met.due() : 0;
        }
    }

    /**
     * An entity in the table.
     *
     * @param key INEGI key, {@code 00} for the federation; not on record for bodies of no entity
     * @param steps for each step, how many bodies met it of those it is due from
     */
    record Row(Recorded<String> key, List<Met> steps) {

        /** All steps together. */
        public Met met() {
            return steps.stream().reduce(Met.NOTHING, Met::plus);
        }
    }

    /** One step in all entities together. */
    public Met metAt(int step) {
        return rows.stream().map(row -> row.steps().get(step)).reduce(Met.NOTHING, Met::plus);
    }

    /** Of one path: each step is due once from each body. */
    public static EntityMap of(ComplianceMatrix matrix) {
        List<Step> steps = matrix.view().layout().steps().stream()
                .map(step ->
                        new Step(step.definition().number(), step.definition().title()))
                .toList();
        Counting counting = new Counting(steps);
        matrix.rows()
                .forEach(row -> counting.add(
                        row.federalEntity(),
                        row.cells().stream()
                                .map(cell -> new Met(cell.mark() == StepMark.VERIFIED ? 1 : 0, 1))
                                .toList()));
        return counting.map();
    }

    /** Of every path under a provision. */
    public static EntityMap of(ProvisionProgress progress, List<BodyView> bodies) {
        List<Step> steps = progress.steps().stream()
                .map(step -> new Step(
                        step.number(), step.titles().size() == 1 ? step.titles().getFirst() : ""))
                .toList();
        Map<String, Recorded<String>> entities =
                bodies.stream().collect(Collectors.toMap(BodyView::bodyId, BodyView::federalEntity));
        Counting counting = new Counting(steps);
        progress.bodies()
                .forEach(body ->
                        counting.add(entities.getOrDefault(body.bodyId(), Recorded.notOnRecord()), body.steps()));
        return counting.map();
    }

    private static final class Counting {

        private final List<Step> steps;
        private final Map<String, List<Met>> byEntity = new TreeMap<>();

        private Counting(List<Step> steps) {
            this.steps = steps;
        }

        void add(Recorded<String> entity, List<Met> met) {
            byEntity.merge(entity.known().orElse(NO_ENTITY), met, Counting::together);
        }

        private static List<Met> together(List<Met> one, List<Met> other) {
            List<Met> both = new ArrayList<>();
            for (int place = 0; place < one.size(); place++) {
                both.add(one.get(place).plus(other.get(place)));
            }
            return both;
        }

        EntityMap map() {
            List<Tile> tiles = EntityTile.ALL.stream()
                    .map(tile -> new Tile(tile, row(tile.key()).met()))
                    .toList();
            List<Row> rows = byEntity.keySet().stream()
                    .sorted(Comparator.comparing(FEDERATION::equals))
                    .map(this::row)
                    .toList();
            return new EntityMap(steps, tiles, rows);
        }

        private Row row(String key) {
            return new Row(
                    key.equals(NO_ENTITY) ? Recorded.notOnRecord() : Recorded.of(key),
                    byEntity.getOrDefault(key, List.of()));
        }
    }
}
