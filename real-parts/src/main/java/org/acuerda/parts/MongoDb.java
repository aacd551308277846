package org.acuerda.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * MongoDB's own engine in a separate process, on a temporary directory. It stops when its standard input ends: when it is
 * closed, or else with this process.
 *
 * @param address connection string
 */
public record MongoDb(Process process, String address) implements AutoCloseable {

    /** A new, empty engine; needs Node.js and npm. */
    public static MongoDb start() {
        try {
            Path script = Path.of("..", "tools", "mongodb", "start").toRealPath();
            Process process = new ProcessBuilder(
                            script.toString(),
                            Files.createTempDirectory("mongodb-engine-").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
            @Nullable String address = output.readLine();
            if (address == null) {
                throw new IllegalStateException("MongoDB's engine did not start; its words are above");
            }
            return new MongoDb(process, address);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
