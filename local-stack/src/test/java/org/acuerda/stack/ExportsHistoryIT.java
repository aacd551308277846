package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acuerda.stack.RunningStack.ScriptResult;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test that takes the told history of one installation to another with the script, and compares what both export. */
@Order(3)
class ExportsHistoryIT {

    private static final List<String> DATA_SETS =
            List.of("catalogo-snt.yaml", "garantes-2018.yaml", "informe-2017-2018.yaml", "reglas-supuestas.yaml");

    private final RunningStack stack = RunningStack.afterTry();
    private final Path folder;

    ExportsHistoryIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isTheSameInAnEmptyInstallation() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        done(stack.acuerda("export", first.toString()));

        RunningStack empty = RunningStack.empty();
        try {
            done(empty.startResult());
            assertThat(done(empty.acuerda(importOf(first)))).contains(" 0 ya estaban, 0 rechazados, 0 sin enviar");
            awaitAllRecords(empty);
            done(empty.acuerda("export", second.toString()));
        } finally {
            empty.acuerda("down");
        }

        assertThat(contents(first).keySet()).containsAll(DATA_SETS);
        assertThat(contents(second)).isEqualTo(contents(first));
    }

    @Test
    void changesNothingWhereItCameFrom() throws IOException {
        Path own = folder.resolve("own");
        done(stack.acuerda("export", own.toString()));
        byte[] before = stack.export("records.ndjson");

        String printed = done(stack.acuerda(importOf(own)));

        assertThat(printed).contains("No cambió nada");
        assertThat(stack.export("records.ndjson")).isEqualTo(before);
    }

    /** The read side answers a moment after the write side. */
    private static void awaitAllRecords(RunningStack stack) throws IOException {
        await().until(() -> stack.health()
                        .at("/components/journal/details/eventsBehindStore")
                        .asInt(-1)
                == 0);
        long written = stack.health().at("/components/journal/details/position").asLong();
        await().until(() -> stack.query("records?limit=1&sort=-position")
                        .body()
                        .at("/items/0/position")
                        .asLong()
                >= written);
    }

    private static String done(ScriptResult result) {
        assertThat(result.status()).as(result.text()).isZero();
        return result.text();
    }

    private static String[] importOf(Path folder) throws IOException {
        List<String> call = new ArrayList<>(List.of("import"));
        contents(folder).keySet().forEach(name -> call.add(folder.resolve(name).toString()));
        return call.toArray(String[]::new);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
