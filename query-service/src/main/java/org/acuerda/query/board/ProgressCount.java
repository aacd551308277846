package org.acuerda.query.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.acuerda.query.agreement.PathInRow;
import org.acuerda.query.agreement.PathMemory;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.board.ProvisionProgress.Body;
import org.acuerda.query.board.ProvisionProgress.Met;
import org.acuerda.query.board.ProvisionProgress.Step;
import org.acuerda.query.compliance.PathView;

/** Counter of the steps that bodies met, path by path. */
final class ProgressCount {

    private final String provisionId;
    private final Map<Integer, Set<String>> titles = new TreeMap<>();
    private final Map<String, Map<Integer, Met>> bodies = new TreeMap<>();
    private int paths;

    ProgressCount(String provisionId) {
        this.provisionId = provisionId;
    }

    void add(PathInRow on) {
        if (!on.provisionId().equals(provisionId)) {
            return;
        }
        PathMemory memory = on.remembered();
        PathView path = memory.path();
        paths++;
        for (PathView.Step step : path.layout().steps()) {
            int number = step.definition().number();
            titles.computeIfAbsent(number, none -> new LinkedHashSet<>())
                    .add(step.definition().title());
            for (String bodyId : path.layout().bodyIds()) {
                bodies.computeIfAbsent(bodyId, none -> new TreeMap<>())
                        .merge(number, new Met(memory.isMet(step, bodyId) ? 1 : 0, 1), Met::plus);
            }
        }
    }

    ProvisionProgress progress(AsOf asOf) {
        List<Step> steps = titles.entrySet().stream()
                .map(step -> new Step(step.getKey(), List.copyOf(step.getValue())))
                .toList();
        List<Body> counted = bodies.entrySet().stream()
                .map(body -> new Body(
                        body.getKey(),
                        titles.keySet().stream()
                                .map(number -> body.getValue().getOrDefault(number, Met.NOTHING))
                                .toList()))
                .toList();
        return new ProvisionProgress(asOf, provisionId, paths, steps, counted);
    }
}
