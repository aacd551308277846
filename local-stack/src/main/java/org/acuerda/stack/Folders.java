package org.acuerda.stack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Operations on whole folders. */
final class Folders {

    private static final long MEGABYTE = 1_000_000;

    private Folders() {}

    /** Deletes a folder with all that is in it; does nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    /**
     * Makes sure that a folder can be written and that its disk has space.
     *
     * @throws CannotGoOn when it cannot be made or written, or its disk has less space
     */
    static void requireRoom(Path folder, long megabytes) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            long left = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            if (left < megabytes) {
                throw new CannotGoOn("disk.full", folder, left, megabytes);
            }
        } catch (IOException impossible) {
            throw new CannotGoOn("folder.unusable", impossible, folder, impossible.toString());
        }
    }
}
