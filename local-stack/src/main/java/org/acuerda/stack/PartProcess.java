package org.acuerda.stack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Record of a part's process, by which every call of the program finds it: a file with its number, the hour it began, which
 * differs for a later process of the same number, and how often it was started since the stack is up.
 */
final class PartProcess {

    private static final String ZOMBIE = ") Z ";

    private final Path file;

    PartProcess(Settings settings, String name) {
        this.file = settings.processFile(name + ".pid");
    }

    /** A process and its starts, as read from the file. */
    record Known(ProcessHandle process, int starts) {}

    void remember(ProcessHandle process, int starts) throws IOException {
        write(process.pid() + " " + began(process) + " " + starts);
    }

    /** Counts an attempt before there is a process. */
    void rememberAttempt(int starts) throws IOException {
        write("0 0 " + starts);
    }

    private void write(String known) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(unfinished, known);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The process while it runs. */
    Optional<Known> alive() throws IOException {
        try {
            String[] known = Files.readString(file).split(" ", -1);
            return ProcessHandle.of(Long.parseLong(known[0]))
                    .filter(PartProcess::runs)
                    .filter(process -> began(process) == Long.parseLong(known[1]))
                    .map(process -> new Known(process, Integer.parseInt(known[2])));
        } catch (FileSystemException neverStarted) {
            return Optional.empty();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** How often the part was started since the stack is up, 0 where nothing is known. */
    int starts() throws IOException {
        try {
            return Integer.parseInt(Files.readString(file).split(" ", -1)[2]);
        } catch (FileSystemException | NumberFormatException | ArrayIndexOutOfBoundsException unknown) {
            return 0;
        }
    }

    /**
     * Whether a process runs. On Linux, Java takes an ended process for alive until its parent asks for its status; after the
     * supervisor was killed, that parent may be a container's first process.
     */
    static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            return !Files.readString(Path.of("/proc", "" + process.pid(), "stat"))
                    .contains(ZOMBIE);
        } catch (IOException noSuchFileHere) {
            return process.isAlive();
        }
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
