package org.acuerda.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for further Java processes, run by the same Java as this one. */
final class Java {

    private Java() {}

    /**
     * A process that runs a class of this program.
     *
     * @param megabytes largest heap
     */
    static List<String> running(Class<?> main, int megabytes, String... arguments) {
        List<String> command = new ArrayList<>(machine(megabytes));
        command.add("-D%s=%s".formatted(Acuerda.SOURCES, System.getProperty(Acuerda.SOURCES)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A process that runs an executable jar. */
    static List<String> runningJar(Path jar, int megabytes) {
        List<String> command = new ArrayList<>(machine(megabytes));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static List<String> machine(int megabytes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8");
    }
}
