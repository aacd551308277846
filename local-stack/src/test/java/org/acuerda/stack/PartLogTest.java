package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartLogTest {

    private final Path folder;

    PartLogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givesItsLastLine() throws IOException {
        Path file = folder.resolve("part.log");
        PartLog log = new PartLog(file);

        assertThat(log.lastLine()).isEmpty();
        Files.writeString(file, "first\nsecond «ñ»\n\n");
        assertThat(log.lastLine()).isEqualTo("second «ñ»");
        log.add("third");
        assertThat(log.lastLine()).endsWith(" third");
    }

    @Test
    void beginsAnewPastTenMegabytesUnderTheProcessThatWritesIt() throws IOException {
        Path file = folder.resolve("part.log");
        PartLog log = new PartLog(file);
        try (OutputStream process = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            process.write(new byte[10_000_000]);
            log.bound();
            assertThat(file).hasSize(10_000_000);

            process.write('x');
            log.bound();
            process.write('y');
        }

        assertThat(file).hasContent("y");
        assertThat(folder.resolve("part.log.1")).hasSize(10_000_001);
    }
}
