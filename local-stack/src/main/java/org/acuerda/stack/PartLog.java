package org.acuerda.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Log of a part, bounded: past ten megabytes it becomes the one older log and begins anew. The process appends to the file
 * whatever its length, so it need not know; a line written during the copy may be lost.
 */
final class PartLog {

    private static final long MAX_BYTES = 10_000_000;
    private static final int TAIL_BYTES = 4096;

    private final Path file;

    PartLog(Path file) {
        this.file = file;
    }

    void bound() throws IOException {
        if (Files.exists(file) && Files.size(file) > MAX_BYTES) {
            Files.copy(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        }
    }

    /** Adds the reason why the part did not start. */
    void add(String line) {
        try {
            Files.writeString(
                    file,
                    Instant.now() + " " + line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            System.out.println(line + ", and its log cannot be written: " + unwritable.getMessage());
        }
    }

    /** The last line that is not blank; empty where there is none. */
    String lastLine() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(0, log.length() - TAIL_BYTES));
            byte[] end = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(end);
            return new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce("", (earlier, later) -> later)
                    .strip();
        }
    }
}
