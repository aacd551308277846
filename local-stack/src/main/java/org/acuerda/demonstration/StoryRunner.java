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

/** Tells the story line by line. */
final class Teller {

    private static final Pattern NAME = Pattern.compile("\\$([a-z][a-z0-9-]*)");
    private static final String STEPS = "steps";

    private final Narrator narrator;
    private final Walk walk;
    private final Consumer<String> chapters;
    private final JsonMapper json = EventJson.mapper();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<Integer, JsonNode> amendments = new HashMap<>();

    /** @param chapters is told the key of each chapter as it begins */
    Teller(Narrator narrator, Cast cast, Consumer<String> chapters) {
        this.narrator = narrator;
        this.walk = new Walk(narrator, cast);
        this.chapters = chapters;
        names.putAll(cast.names());
    }

    void tell(List<Line> script) {
        script.forEach(this::tell);
    }

    private void tell(Line line) {
        switch (line) {
            case Chapter chapter -> chapters.accept(chapter.key());
            case Enters enters -> persons.put(enters.name(), enters.person());
            case At at -> narrator.at(at.moment());
            case Act act -> narrator.act(person(act.name()), named(act.path()), named(act.said()));
            case Await await -> narrator.awaitSequence(await.id(), await.sequence());
            case HandsIn handsIn -> handIn(handsIn);
            case Amends amends -> amend(amends);
            case Report report -> walk.report(report.step());
            case Look look -> walk.look(look.step());
        }
    }

    private void handIn(HandsIn handsIn) {
        List<String> lines = new ArrayList<>(List.of(handsIn.title()));
        lines.addAll(handsIn.text());
        Paper paper = Paper.document(handsIn.name(), lines.toArray(String[]::new));
        String sha256 = narrator.handIn(paper);
        names.put(handsIn.name(), paper.asEvidence("evd-demo-" + handsIn.name(), sha256));
        names.put(handsIn.name() + "-hash", sha256);
    }

    /** The path's steps as they are, with what was amended: the next version of the path. */
    private void amend(Amends amends) {
        amendments.put(amends.step(), json.readTree(amends.fields()));
        List<JsonNode> steps = new ArrayList<>();
        for (JsonNode step : narrator.ask("compliance-paths/" + Walk.PATH).required("steps")) {
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
        return Objects.requireNonNull(persons.get(name), () -> "Nobody in the script is called " + name);
    }

    private String named(String text) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(
                        names.get(found.group(1)), () -> "Nothing in the script is called " + found.group(1))));
    }
}
