package org.acuerda.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** Part: one of Acuerda's two services, run from the jar that the build made. */
final class Service implements Part {

    private static final int HEAP_MEGABYTES = 384;

    private final Settings settings;
    private final String name;
    private final StackPort port;
    private final List<Part> needs;
    private final Map<String, String> environment;

    private Service(Settings settings, String name, StackPort port, List<Part> needs, Map<String, String> environment) {
        this.settings = settings;
        this.name = name;
        this.port = port;
        this.needs = needs;
        this.environment = environment;
    }

    static Service command(Settings settings, PostgreSql postgreSql, Kafka kafka) {
        return new Service(
                settings,
                "command-service",
                StackPort.COMMAND,
                List.of(postgreSql, kafka),
                Map.of(
                        "ACUERDA_COMMAND_ADDRESS",
                        "127.0.0.1",
                        "ACUERDA_COMMAND_PORT",
                        "" + settings.port(StackPort.COMMAND),
                        "ACUERDA_POSTGRES_URL",
                        postgreSql.address(),
                        "ACUERDA_POSTGRES_USER",
                        postgreSql.user(),
                        "ACUERDA_POSTGRES_PASSWORD",
                        postgreSql.password(),
                        "ACUERDA_KAFKA_BOOTSTRAP",
                        kafka.address(),
                        Settings.DEMONSTRATION,
                        settings.demonstration()));
    }

    /**
     * The read side.
     *
     * @param needs parts that must be healthy before it starts: Kafka and, unless a server is named, the embedded engine
     * @param mongoDb connection string of the server for the read models
     */
    static Service query(Settings settings, List<Part> needs, Kafka kafka, String mongoDb) {
        return new Service(
                settings,
                "query-service",
                StackPort.QUERY,
                needs,
                Map.of(
                        "ACUERDA_QUERY_ADDRESS",
                        "127.0.0.1",
                        "ACUERDA_QUERY_PORT",
                        "" + settings.port(StackPort.QUERY),
                        "ACUERDA_COMMAND_URL",
                        settings.commandAddress(),
                        "ACUERDA_KAFKA_BOOTSTRAP",
                        kafka.address(),
                        "ACUERDA_MONGODB_URI",
                        mongoDb,
                        Settings.ACT_WITHOUT_LOGIN,
                        settings.actWithoutLogin(),
                        Settings.START_TOKEN,
                        settings.startToken(),
                        Settings.DEMONSTRATION,
                        settings.demonstration()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public List<StackPort> ports() {
        return List.of(port);
    }

    @Override
    public List<Part> needs() {
        return needs;
    }

    /** The service runs from a copy, so that a build does not replace the jar of a running service. */
    @Override
    public void prepare() throws IOException {
        Path built = settings.sources().resolve(name).resolve("target").resolve(name + "-application.jar");
        if (!Files.exists(built)) {
            throw new CannotGoOn("not-built", built);
        }
        Path unfinished = settings.processFile(name + ".jar.unfinished");
        Files.copy(built, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, jar(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public List<String> command() {
        return Java.runningJar(jar(), HEAP_MEGABYTES);
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public boolean healthy() {
        return Health.answers("http://127.0.0.1:" + settings.port(port) + "/actuator/health");
    }

    private Path jar() {
        return settings.processFile(name + ".jar");
    }
}
