package org.acuerda.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acuerda.demonstration.Line.Act;
import org.acuerda.demonstration.Line.Amends;
import org.acuerda.demonstration.Line.At;
import org.acuerda.demonstration.Line.Await;
import org.acuerda.demonstration.Line.Chapter;
import org.acuerda.demonstration.Line.Enters;
import org.acuerda.demonstration.Line.HandsIn;
import org.acuerda.demonstration.Line.Look;
import org.acuerda.demonstration.Line.Report;
import org.acuerda.events.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runner of the story: carries it out line by line. */
final class StoryRunner {

    private static final Pattern NAME = Pattern.compile("\\$([a-z][a-z0-9-]*)");
    private static final String STEPS = "steps";

    private final StoryClient client;
    private final PathReports reports;
    private final Consumer<String> chapters;
    private final JsonMapper json = EventJson.mapper();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<Integer, JsonNode> amendments = new HashMap<>();

    /** @param chapters receives the key of each chapter as it begins */
    StoryRunner(StoryClient client, ImportedNames imported, Consumer<String> chapters) {
        this.client = client;
        this.reports = new PathReports(client, imported);
        this.chapters = chapters;
        names.putAll(imported.names());
    }

    void run(List<Line> script) {
        script.forEach(this::run);
    }

    private void run(Line line) {
        switch (line) {
            case Chapter chapter -> chapters.accept(chapter.key());
            case Enters enters -> persons.put(enters.name(), enters.person());
            case At at -> client.at(at.moment());
            case Act act -> client.act(person(act.name()), named(act.path()), named(act.fields()));
            case Await await -> client.awaitSequence(await.id(), await.sequence());
            case HandsIn handsIn -> handIn(handsIn);
            case Amends amends -> amend(amends);
            case Report report -> reports.report(report.step());
            case Look look -> reports.look(look.step());
        }
    }

    private void handIn(HandsIn handsIn) {
        List<String> lines = new ArrayList<>(List.of(handsIn.title()));
        lines.addAll(handsIn.text());
        Paper paper = Paper.document(handsIn.name(), lines.toArray(String[]::new));
        String sha256 = client.handIn(paper);
        names.put(handsIn.name(), paper.asEvidence("evd-demo-" + handsIn.name(), sha256));
        names.put(handsIn.name() + "-hash", sha256);
    }

    /** The path's steps as they are, with what was amended: the next version of the path. */
    private void amend(Amends amends) {
        amendments.put(amends.step(), json.readTree(amends.fields()));
        List<JsonNode> steps = new ArrayList<>();
        for (JsonNode step : client.ask("compliance-paths/" + PathReports.PATH).required("steps")) {
            ObjectNode definition = ((ObjectNode) step.required("definition")).deepCopy();
            JsonNode amendment = amendments.get(definition.required("number").asInt());
            if (amendment != null) {
                amendment.properties().forEach(field -> definition.set(field.getKey(), field.getValue()));
            }
            steps.add(definition);
        }
        names.put(STEPS, json.writeValueAsString(steps));
    }

    private Person person(String name) {
        return Objects.requireNonNull(persons.get(name), () -> "The script has no person called " + name);
    }

    private String named(String text) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(
                        names.get(found.group(1)), () -> "The script has no name " + found.group(1))));
    }
}
