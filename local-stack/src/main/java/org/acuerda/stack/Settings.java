package org.acuerda.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Value: the folders and addresses of the stack.
 *
 * @param sources folder of the source tree
 * @param home folder of all data, logs and process files
 * @param environment variables beginning with {@code ACUERDA_}
 */
record Settings(Path sources, Path home, Map<String, String> environment) {

    static final String HOME = "ACUERDA_HOME";
    static final String DEMONSTRATION = "ACUERDA_DEMONSTRATION";
    static final String MONGODB_URI = "ACUERDA_MONGODB_URI";
    static final String ACT_WITHOUT_LOGIN = "ACUERDA_ACT_WITHOUT_LOGIN";
    static final String START_TOKEN = "ACUERDA_START_TOKEN";
    private static final String PREFIX = "ACUERDA_";
    private static final int TOKEN_BYTES = 32;
    private static final String STARTED_WITH = "settings.properties";

    Settings {
        environment = Map.copyOf(environment);
    }

    /** The settings of an environment; {@code ACUERDA_HOME} is {@code .acuerda} in the source tree unless set. */
    static Settings of(Map<String, String> environment, Path sources) {
        Map<String, String> ours = new HashMap<>(environment);
        ours.keySet().removeIf(name -> !name.startsWith(PREFIX));
        Path home = ours.containsKey(HOME) ? Path.of(ours.get(HOME)) : sources.resolve(".acuerda");
        return new Settings(sources, home.toAbsolutePath().normalize(), ours);
    }

    /** The settings with which the running stack was started; those of the caller's environment do not count. */
    Settings asStarted() throws IOException {
        Path file = processFile(STARTED_WITH);
        if (!Files.exists(file)) {
            return this;
        }
        Properties stored = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            stored.load(in);
        }
        Map<String, String> started = new HashMap<>();
        stored.stringPropertyNames().forEach(name -> started.put(name, stored.getProperty(name)));
        return new Settings(sources, home, started);
    }

    /** The same for people at this machine: they may act, with a token of this start. */
    Settings forActing() {
        Map<String, String> acting = new HashMap<>(environment);
        acting.putIfAbsent(ACT_WITHOUT_LOGIN, "true");
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        acting.putIfAbsent(START_TOKEN, HexFormat.of().formatHex(token));
        return new Settings(sources, home, acting);
    }

    /** Stores these settings for later calls; only their owner may read them. */
    void rememberAsStarted() throws IOException {
        Files.createDirectories(home.resolve("run"));
        Files.createDirectories(home.resolve("logs"));
        Properties stored = new Properties();
        stored.putAll(new TreeMap<>(environment));
        Path file = processFile(STARTED_WITH);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file)) {
            stored.store(out, null);
        }
    }

    int port(StackPort port) {
        return port.in(environment);
    }

    /** The MongoDB server to use instead of the embedded engine. */
    Optional<String> mongoDbServer() {
        return Optional.ofNullable(environment.get(MONGODB_URI)).filter(uri -> !uri.isBlank());
    }

    /** Whether the facts are invented, {@code true} or {@code false}. */
    String demonstration() {
        return environment.getOrDefault(DEMONSTRATION, "false");
    }

    String commandAddress() {
        return "http://127.0.0.1:" + port(StackPort.COMMAND);
    }

    String queryAddress() {
        return "http://127.0.0.1:" + port(StackPort.QUERY);
    }

    /** The address that a person opens: with the token of this start where people may act. */
    String entrance() {
        return queryAddress() + (mayAct() && !startToken().isEmpty() ? "/entrada/" + startToken() : "/");
    }

    String actWithoutLogin() {
        return "" + mayAct();
    }

    String startToken() {
        return environment.getOrDefault(START_TOKEN, "");
    }

    private boolean mayAct() {
        return Boolean.parseBoolean(environment.getOrDefault(ACT_WITHOUT_LOGIN, "false"));
    }

    Path data(String part) {
        return home.resolve("data").resolve(part);
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    Path processFile(String name) {
        return home.resolve("run").resolve(name);
    }
}
