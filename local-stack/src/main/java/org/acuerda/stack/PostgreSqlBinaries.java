package org.acuerda.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Archive of PostgreSQL's programs on the class path, for the platform that the build was made on. */
final class PostgreSqlBinaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgreSqlBinaries() {}

    /** Unpacks them into a folder that does not exist yet; an interrupted unpacking leaves no such folder. */
    static void unpackInto(Path folder) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        try (InputStream packed = packed();
                TarArchiveInputStream archive =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, unfinished);
            }
        }
        Files.move(unfinished, folder);
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
        boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream packed() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        String name = "/postgres-%s-%s.txz".formatted(mac ? "darwin" : "linux", architecture());
        InputStream packed = PostgreSqlBinaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw new CannotGoOn("postgresql.no-binaries", name);
        }
        return packed;
    }

    private static String architecture() {
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return arm ? "arm_64" : "x86_64";
    }
}
