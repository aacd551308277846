package org.acuerda.history.format;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acuerda.history.format.FileMistake.Code;
import org.acuerda.history.format.HistoricFact.Place;
import org.acuerda.history.format.Keys.Entry;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reader of history files and, before them, of the files that they require. It finds all facts or all mistakes. */
public final class HistoryReader {

    static final String FORMAT = "acuerda-historia-1";
    private static final int MAX_FILE_CHARACTERS = 50_000_000;

    private final Map<String, Entry> readBefore = new HashMap<>();
    private final Map<Path, Keys> keys = new HashMap<>();
    private final List<FileMistake> findings = new ArrayList<>();
    private final List<HistoricFact> facts = new ArrayList<>();
    private final Set<Path> read = new LinkedHashSet<>();
    private final Set<Path> open = new LinkedHashSet<>();

    private HistoryReader() {}

    /**
     * Result of reading.
     *
     * @param facts facts in the order in which they can be sent; not usable where there are findings
     * @param findings what is wrong, by file and line
     * @param files what was read, required files first
     */
    public record History(List<HistoricFact> facts, List<FileMistake> findings, Set<Path> files) {

        public History {
            facts = List.copyOf(facts);
            findings = List.copyOf(findings);
        }
    }

    /** Reads files; a file that two of them require is read once. */
    public static History read(List<Path> files) {
        HistoryReader reader = new HistoryReader();
        files.forEach(file -> reader.readOnce(file, new Place(file, 1)));
        List<FileMistake> sorted = reader.findings.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (FileMistake finding) -> finding.place().file())
                        .thenComparing(finding -> finding.place().line()))
                .toList();
        return new History(reader.facts, sorted, reader.read);
    }

    private void readOnce(Path path, Place requiredAt) {
        Path file = path.normalize();
        if (open.contains(file)) {
            findings.add(new FileMistake(requiredAt, Code.FILE_REQUIRES_ITSELF, List.of(file)));
        } else if (!read.contains(file)) {
            open.add(file);
            text(file, requiredAt).flatMap(text -> root(file, text)).ifPresent(root -> readRoot(file, root));
            open.remove(file);
            read.add(file);
        }
    }

    private void readRoot(Path path, MappingNode node) {
        HistoryFile file = new HistoryFile(path, new Keys(readBefore), findings);
        keys.put(path, file.keys());
        ReadRow<DataSet> root = ReadRow.root(file, node);
        if (!root.text("formato").equals(FORMAT)) {
            file.find(root.fileLine(), Code.FORMAT_UNKNOWN, FORMAT);
            return;
        }
        root.mayHave("formato", "requiere");
        file.head(root);
        for (String name : root.optionalTexts("requiere")) {
            Path required = path.resolveSibling(name).normalize();
            readOnce(required, new Place(path, root.fileLine()));
            Optional.ofNullable(keys.get(required)).ifPresent(file::requires);
        }
        file.sections(root);
        file.closed();
        facts.addAll(file.facts());
    }

    private Optional<String> text(Path file, Place requiredAt) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            findings.add(new FileMistake(requiredAt, Code.FILE_UNREADABLE, List.of(file)));
            return Optional.empty();
        }
    }

    private Optional<MappingNode> root(Path file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_FILE_CHARACTERS);
        options.setMaxAliasesForCollections(0);
        try {
            @Nullable Node node = new Yaml(options).compose(new StringReader(text));
            if (node instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            findings.add(new FileMistake(new Place(file, 1), Code.FORMAT_UNKNOWN, List.of(FORMAT)));
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null
                    ? 1
                    : malformed.getProblemMark().getLine() + 1;
            findings.add(new FileMistake(new Place(file, line), Code.YAML_INVALID, List.of(problem(malformed))));
        } catch (YAMLException malformed) {
            findings.add(new FileMistake(new Place(file, 1), Code.YAML_INVALID, List.of(problem(malformed))));
        }
        return Optional.empty();
    }

    private static String problem(YAMLException malformed) {
        return malformed instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem()
                : String.valueOf(malformed.getMessage());
    }
}
