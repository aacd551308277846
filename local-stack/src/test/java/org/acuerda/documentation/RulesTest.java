package org.acuerda.documentation;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Test of the rules in docs/rules.md and their citations in the code. The test is in this module because it is about all modules, and
 * this is the one that comes after those that decide.
 */
class RulesTest {

    private static final Path CLONE = Path.of("..");
    private static final Path CATALOGUE = CLONE.resolve("docs/rules.md");
    private static final int NEWEST = 67;
    private static final int COLUMNS = 6;
    private static final Pattern CITATION = Pattern.compile("(?<![\\w-])R-\\d+[a-z]?(?!\\w)");
    private static final Pattern TEXT_FILE =
            Pattern.compile(".*\\.(java|md|properties|html|ya?ml|xml|sql|txt|tsv|js|css)");
    private static final Set<String> PASSED_OVER =
            Set.of(".git", ".acuerda", ".idea", ".vscode", "target", "node_modules");

    private final List<Rule> rules;
    private final Map<String, Set<Path>> citations;

    RulesTest() throws IOException {
        rules = Files.readAllLines(CATALOGUE).stream()
                .filter(line -> line.startsWith("| R-"))
                .map(RulesTest::read)
                .toList();
        citations = citations();
    }

    /** A row of the catalogue. */
    private record Rule(String number, String sentence, String source, String known, String state, String remark) {

        boolean isInForce() {
            return state.equals("in force");
        }

        Stream<String> lacks() {
            Map<String, Boolean> present = Map.of(
                    "a sentence",
                    !sentence.isEmpty(),
                    "a source",
                    !source.isEmpty(),
                    "verified or assumed",
                    Set.of("verified", "assumed").contains(known),
                    "in force or not yet",
                    Set.of("in force", "not yet").contains(state),
                    "a reason why it is not in force",
                    isInForce() || !remark.isEmpty());
            return present.keySet().stream().filter(not(present::get)).sorted();
        }
    }

    @Test
    void areNumberedWithoutAGap() {
        List<String> numbers = rules.stream().map(Rule::number).toList();

        assertThat(numbers).doesNotHaveDuplicates().isSorted();
        assertThat(IntStream.rangeClosed(1, NEWEST)
                        .mapToObj("R-%02d"::formatted)
                        .filter(not(numbers::contains))
                        .map(number -> number + " has no row"))
                .isEmpty();
    }

    @Test
    void haveASentenceASourceAMarkAndAState() {
        assertThat(rules.stream().flatMap(rule -> rule.lacks().map(lack -> rule.number() + " lacks " + lack)))
                .isEmpty();
    }

    @Test
    void areInTheCatalogueWhereTheyAreCited() {
        Set<String> known = rules.stream().map(Rule::number).collect(toSet());

        assertThat(citations.keySet().stream()
                        .filter(not(known::contains))
                        .map(number -> number + " has no row in docs/rules.md; " + citedIn(number)))
                .isEmpty();
    }

    @Test
    void areCitedByCodeAndTestOfOneModuleWhenInForce() {
        assertThat(rules.stream()
                        .filter(Rule::isInForce)
                        .map(Rule::number)
                        .filter(not(this::isTestedWhereItIsDecided))
                        .map(number ->
                                number + " is in force, but no module cites it both in src/main and in src/test; "
                                        + citedIn(number)))
                .isEmpty();
    }

    @Test
    void areCitedNowhereWhenNotInForce() {
        assertThat(rules.stream()
                        .filter(not(Rule::isInForce))
                        .map(Rule::number)
                        .filter(citations::containsKey)
                        .map(number -> number + " is not yet in force; " + citedIn(number)))
                .isEmpty();
    }

    /** Events only say what was decided, in a module of their own that decides nothing. */
    private boolean isTestedWhereItIsDecided(String number) {
        Set<Path> tests = modules(number, "src/test");
        return modules(number, "src/main").stream()
                .filter(not(Path.of("shared-events")::equals))
                .anyMatch(tests::contains);
    }

    private Set<Path> modules(String number, String folder) {
        return citations.getOrDefault(number, Set.of()).stream()
                .filter(file -> file.getNameCount() > 3 && file.subpath(1, 3).equals(Path.of(folder)))
                .map(file -> file.getName(0))
                .collect(toSet());
    }

    private String citedIn(String number) {
        return "cited in " + citations.getOrDefault(number, Set.of());
    }

    private static Rule read(String row) {
        List<String> cells = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
        assertThat(cells).as(row).hasSize(COLUMNS + 2);
        return new Rule(cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
    }

    /** For each number the files that cite it, the catalogue aside. */
    private static Map<String, Set<Path>> citations() throws IOException {
        Map<String, Set<Path>> citations = new TreeMap<>();
        Files.walkFileTree(CLONE, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return PASSED_OVER.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (TEXT_FILE.matcher(file.toString()).matches() && !file.equals(CATALOGUE)) {
                    CITATION.matcher(Files.readString(file))
                            .results()
                            .map(MatchResult::group)
                            .forEach(number -> citations
                                    .computeIfAbsent(number, first -> new TreeSet<>())
                                    .add(CLONE.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return citations;
    }
}
