package org.acuerda.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs PostgreSQL's programs when the caller is root, which PostgreSQL refuses: in a user namespace, where the process is the
 * user {@code nobody} and its files stay root's; where the kernel forbids that, as the user {@code nobody}, who is then
 * given the data.
 */
enum Unprivileged {
    /** The caller is not root. */
    AS_CALLER(""),
    IN_NAMESPACE("unshare --user"),
    AS_NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final String NOBODY = "65534";

    private final String prefix;

    Unprivileged(String prefix) {
        this.prefix = prefix;
    }

    /** The first way that works here. */
    static Unprivileged here() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_CALLER;
        }
        for (Unprivileged way : List.of(IN_NAMESPACE, AS_NOBODY)) {
            if (way.works()) {
                return way;
            }
        }
        throw new CannotGoOn("postgresql.root");
    }

    List<String> command(String... program) {
        List<String> command = new ArrayList<>();
        if (!prefix.isEmpty()) {
            command.addAll(List.of(prefix.split(" ", -1)));
        }
        command.addAll(List.of(program));
        return command;
    }

    /** Lets the programs write in a folder or file. */
    void give(Path folder) throws IOException {
        if (this != AS_NOBODY) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.toList()) {
                Files.setOwner(
                        path,
                        path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
            }
        }
    }

    private boolean works() throws InterruptedException {
        try {
            return new ProcessBuilder(command("true"))
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
