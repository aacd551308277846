package org.acuerda.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reader of the script, {@code story.txt}; its first lines explain the form. */
final class StoryScript {

    private static final String STORY = "story.txt";

    private StoryScript() {}

    /** The whole story, line by line. */
    static List<Line> read() {
        return resource(STORY).stream().map(StoryScript::line).toList();
    }

    /** The lines of a text beside this class, without comments and empty lines; an indented line continues the one before. */
    static List<String> resource(String name) {
        List<String> lines = new ArrayList<>();
        for (String line : text(name).lines().toList()) {
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private static Line line(String text) {
        String[] words = text.split(" +", 3);
        return switch (words[0]) {
            case "chapter" -> new Line.Chapter(words[1]);
            case "enters" -> enters(words[1], words[2].split(" +", -1));
            case "at" -> new Line.At(words[1]);
            case "await" -> new Line.Await(words[1], Long.parseLong(words[2]));
            case "hands-in" -> handsIn(words[1], List.of(words[2].split(" *\\| *", -1)));
            case "amends" -> new Line.Amends(Integer.parseInt(words[1]), words[2]);
            case "report" -> new Line.Report(Integer.parseInt(words[1]));
            case "look" -> new Line.Look(Integer.parseInt(words[1]));
            default -> new Line.Act(words[0], words[1], words[2]);
        };
    }

    private static Line enters(String name, String[] person) {
        return new Line.Enters(name, new Person(person[0], person[1], person.length > 2 ? person[2] : ""));
    }

    private static Line handsIn(String name, List<String> titleAndText) {
        return new Line.HandsIn(name, titleAndText.getFirst(), titleAndText.subList(1, titleAndText.size()));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(StoryScript.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
