package org.acuerda.documentation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test that compares docs/architecture.md with the code. A block {@code layers NAME} lists the packages of a module, or the modules
 * of the product, a layer a line, the highest first: an import goes from a layer to a lower one.
 */
class ArchitectureDocumentTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Path DOCUMENT = REPOSITORY.resolve("docs/architecture.md");
    private static final String MODULES = "modules";
    private static final int MAX_TYPES = 25;
    private static final String ROOT = "org.acuerda.";

    private static final Pattern BLOCK = Pattern.compile("```layers ([a-z-]+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z.-]*");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern USED = Pattern.compile("\\b(org\\.acuerda(?:\\.[a-z]\\w*)+)\\.[A-Z]");
    private static final Pattern NOT_CODE =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);

    /** Imports of one package: the packages it uses, with a file that uses each. */
    private record Imports(String module, String name, Map<String, Path> uses) {}

    @Test
    void namesEveryModule() throws IOException {
        assertThat(layersOf(MODULES).keySet())
                .as("modules in docs/architecture.md")
                .containsExactlyInAnyOrderElementsOf(packagesByModule().keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void namesEveryPackageOfAModule(String module) throws IOException {
        assertThat(layersOf(module).keySet())
                .as("packages of %s in docs/architecture.md", module)
                .containsExactlyInAnyOrderElementsOf(packagesByModule().get(module));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void packagesImportOnlyLowerPackages(String module) throws IOException {
        Map<String, Integer> layers = layersOf(module);
        List<String> wrong = new ArrayList<>();
        for (Imports from : imports()) {
            if (from.module().equals(module)) {
                from.uses().forEach((used, file) -> {
                    if (isNotBelow(layers, used, from.name())) {
                        wrong.add("%s imports %s, which is not below it (%s)".formatted(from.name(), used, file));
                    }
                });
            }
        }
        assertThat(wrong)
                .as("imports of %s against docs/architecture.md", module)
                .isEmpty();
    }

    @Test
    void noPackageHasMoreThanTwentyFiveTypes() throws IOException {
        Map<String, Long> crowded = sources().stream()
                .collect(groupingBy(
                        file -> REPOSITORY.relativize(file.getParent()).toString(), counting()));
        crowded.values().removeIf(types -> types <= MAX_TYPES);
        assertThat(crowded).as("packages with more than %s types", MAX_TYPES).isEmpty();
    }

    @Test
    void modulesImportOnlyLowerModules() throws IOException {
        Map<String, Integer> layers = layersOf(MODULES);
        Map<String, Set<String>> owners = new LinkedHashMap<>();
        packagesByModule()
                .forEach((module, packages) -> packages.forEach(name ->
                        owners.computeIfAbsent(name, same -> new TreeSet<>()).add(module)));
        List<String> wrong = new ArrayList<>();
        for (Imports from : imports()) {
            from.uses().forEach((used, file) -> {
                for (String owner : owners.getOrDefault(used, Set.of())) {
                    if (!owner.equals(from.module()) && isNotBelow(layers, owner, from.module())) {
                        wrong.add("%s imports %s of %s, which is not below it (%s)"
                                .formatted(from.module(), used, owner, file));
                    }
                }
            });
        }
        assertThat(wrong).as("modules against docs/architecture.md").isEmpty();
    }

    private static boolean isNotBelow(Map<String, Integer> layers, String used, String user) {
        Integer usedLayer = layers.get(used);
        return usedLayer != null && usedLayer <= layers.getOrDefault(user, -1);
    }

    static Set<String> modules() throws IOException {
        return packagesByModule().keySet();
    }

    /** Number of the line of each name in a block, counted from the top. */
    private static Map<String, Integer> layersOf(String block) throws IOException {
        Matcher found = BLOCK.matcher(Files.readString(DOCUMENT));
        while (found.find()) {
            if (found.group(1).equals(block)) {
                Map<String, Integer> layers = new LinkedHashMap<>();
                List<String> lines = found.group(2).lines().toList();
                for (int layer = 0; layer < lines.size(); layer++) {
                    for (String name : NAME.matcher(lines.get(layer))
                            .results()
                            .map(MatchResult::group)
                            .toList()) {
                        assertThat(layers.put(name, layer))
                                .as("%s is twice in the block %s", name, block)
                                .isNull();
                    }
                }
                return layers;
            }
        }
        throw new AssertionError("docs/architecture.md has no block \"layers " + block + "\"; the code has: "
                + packagesByModule().getOrDefault(block, Set.of()).stream().collect(joining(" ")));
    }

    private static Map<String, Set<String>> packagesByModule() throws IOException {
        return imports().stream()
                .collect(groupingBy(
                        Imports::module, LinkedHashMap::new, mapping(Imports::name, toCollection(TreeSet::new))));
    }

    private static List<Imports> imports() throws IOException {
        Map<String, Imports> all = new LinkedHashMap<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String name = shortened(first(PACKAGE, text));
            String module = REPOSITORY.relativize(file).getName(0).toString();
            Imports imports =
                    all.computeIfAbsent(module + " " + name, same -> new Imports(module, name, new LinkedHashMap<>()));
            Matcher used = USED.matcher(NOT_CODE.matcher(text).replaceAll(""));
            while (used.find()) {
                String other = shortened(used.group(1));
                if (!other.equals(name)) {
                    imports.uses().putIfAbsent(other, REPOSITORY.relativize(file));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            List<Path> roots = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
            List<Path> files = new ArrayList<>();
            for (Path root : roots) {
                try (Stream<Path> found = Files.walk(root)) {
                    found.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                            .forEach(files::add);
                }
            }
            return files;
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String shortened(String name) {
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }
}
