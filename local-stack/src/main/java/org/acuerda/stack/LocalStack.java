package org.acuerda.stack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerda.console.Console;
import org.acuerda.console.Messages;

/** Orders to the whole stack: start, stop, and print its status. */
final class LocalStack {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final Duration START_TIMEOUT = Duration.ofMinutes(5);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(40);
    private static final int MAX_STARTS = 3;
    private static final int SUPERVISOR_MEGABYTES = 32;
    private static final int MIN_FREE_MEGABYTES = 500;

    private final Settings settings;
    private final List<Part> parts;
    private final Messages messages;
    private final Console console;

    LocalStack(Settings settings, Messages messages, Console console) {
        this.settings = settings;
        this.parts = parts(settings);
        this.messages = messages;
        this.console = console;
    }

    /** The parts in the order in which they start; they stop in the reverse order. */
    static List<Part> parts(Settings settings) {
        PostgreSql postgreSql = new PostgreSql(settings);
        Kafka kafka = new Kafka(settings);
        MongoDb mongoDb = new MongoDb(settings);
        List<Part> parts = new ArrayList<>(List.of(postgreSql, kafka));
        if (settings.mongoDbServer().isEmpty()) {
            parts.add(mongoDb);
        }
        Service query = Service.query(
                settings,
                parts.stream().filter(part -> part != postgreSql).toList(),
                kafka,
                settings.mongoDbServer().orElse(mongoDb.address()));
        parts.add(Service.command(settings, postgreSql, kafka));
        parts.add(query);
        return List.copyOf(parts);
    }

    /**
     * Starts every part that does not run and returns when all are healthy. Parts that this call started are stopped again if
     * one does not start.
     *
     * @throws CannotGoOn when a port is taken, the disk is full or a part does not start
     */
    void up() throws IOException, InterruptedException {
        boolean supervised = supervisor().isPresent();
        Folders.requireRoom(settings.home(), MIN_FREE_MEGABYTES);
        for (Part part : parts) {
            if (process(part).isEmpty()) {
                requireFreePorts(part);
            }
        }
        if (supervised) {
            console.line(text("up.already"));
        } else {
            settings.rememberAsStarted();
            new PartProcess(settings, Supervisor.NAME).forget();
            startSupervisor();
        }
        try {
            for (Part part : parts) {
                awaitHealth(part);
            }
        } catch (CannotGoOn failed) {
            if (!supervised) {
                down();
            }
            throw failed;
        }
        console.line("");
        console.line(text("up.address", settings.entrance()));
        console.line(text("up.data", settings.home()));
    }

    /** Stops every part, the last started first, and returns when none runs any more. */
    void down() throws IOException, InterruptedException {
        Optional<ProcessHandle> supervisor = supervisor();
        if (supervisor.isPresent()) {
            supervisor.get().destroy();
            awaitEnd(Supervisor.NAME, supervisor.get());
        }
        boolean any = supervisor.isPresent();
        for (Part part : parts.reversed()) {
            Optional<PartProcess.Known> known = process(part);
            if (known.isPresent()) {
                part.stop(known.get().process());
                awaitEnd(part.title(), known.get().process());
                console.line(text("down.stopped", part.title()));
                any = true;
            }
            new PartProcess(settings, part.name()).forget();
        }
        if (!any) {
            console.line(text("down.nothing"));
        }
    }

    /** Whether any part or the supervisor runs. */
    boolean runs() throws IOException {
        boolean any = supervisor().isPresent();
        for (Part part : parts) {
            any |= process(part).isPresent();
        }
        return any;
    }

    /** Prints one line per part and returns whether all of them are healthy. */
    boolean status() throws IOException {
        boolean well = true;
        for (Part part : parts) {
            Optional<PartProcess.Known> known = process(part);
            boolean healthy = known.isPresent() && part.healthy();
            well &= healthy;
            console.line(known.map(found -> text(
                            healthy ? "status.well" : "status.unwell",
                            padded(part.title()),
                            address(part),
                            "" + found.process().pid(),
                            "" + (found.starts() - 1)))
                    .orElseGet(() -> text("status.stopped", padded(part.title()))));
        }
        if (supervisor().isEmpty()) {
            console.line(text("status.unsupervised"));
            well = false;
        }
        if (well) {
            console.line(text("up.address", settings.entrance()));
        }
        console.line(text("up.data", settings.home()));
        return well;
    }

    private void awaitHealth(Part part) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        PartProcess file = new PartProcess(settings, part.name());
        while (file.alive().isEmpty() || !part.healthy()) {
            Duration waited = Duration.between(begun, Instant.now());
            if (waited.compareTo(START_TIMEOUT) > 0
                    || (file.alive().isEmpty() && file.starts() > MAX_STARTS)
                    || (supervisor().isEmpty() && waited.compareTo(Health.TIMEOUT.multipliedBy(5)) > 0)) {
                throw new CannotGoOn(
                        "up.failed",
                        part.title(),
                        new PartLog(settings.log(part.name())).lastLine(),
                        settings.log(part.name()));
            }
            console.waiting(text("up.waiting", part.title(), "" + waited.toSeconds()), waited);
            Thread.sleep(POLL_INTERVAL);
        }
        console.line(text("up.well", padded(part.title()), address(part)));
    }

    private void awaitEnd(String title, ProcessHandle process) throws InterruptedException {
        Instant begun = Instant.now();
        while (PartProcess.runs(process)) {
            Duration waited = Duration.between(begun, Instant.now());
            if (waited.compareTo(STOP_TIMEOUT) > 0) {
                process.destroyForcibly();
            }
            console.waiting(text("down.waiting", title, "" + waited.toSeconds()), waited);
            Thread.sleep(POLL_INTERVAL);
        }
    }

    private void requireFreePorts(Part part) {
        for (StackPort port : part.ports()) {
            int number = settings.port(port);
            if (!Health.isFree(number)) {
                String owner = PortOwner.of(number)
                        .map(process ->
                                text("port.owner", process.info().command().orElse("?"), "" + process.pid()))
                        .orElseGet(() -> text("port.owner.unknown"));
                throw new CannotGoOn("port.taken", "" + number, part.title(), owner, port.variable());
            }
        }
    }

    /** The supervisor and the parts it starts go on after the end of this process and of its terminal. */
    private void startSupervisor() throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "set -m; nohup \"$@\" </dev/null >>\"$0\" 2>&1 &"));
        command.add(settings.log(Supervisor.NAME).toString());
        command.addAll(Java.running(Acuerda.class, SUPERVISOR_MEGABYTES, "supervise"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put(Settings.HOME, settings.home().toString());
        builder.start().waitFor();
    }

    private Optional<PartProcess.Known> process(Part part) throws IOException {
        return new PartProcess(settings, part.name()).alive();
    }

    private Optional<ProcessHandle> supervisor() throws IOException {
        return new PartProcess(settings, Supervisor.NAME).alive().map(PartProcess.Known::process);
    }

    private String address(Part part) {
        return "127.0.0.1:" + settings.port(part.ports().getFirst());
    }

    private String text(String key, Object... values) {
        return messages.text(key, values);
    }

    private static String padded(String title) {
        return "%-28s".formatted(title);
    }
}
