package org.acuerda.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Part: PostgreSQL with all its settings of durability on. The server is a process of its own and not the child of a library
 * that would stop it with the Java process that started it.
 */
final class PostgreSql implements Part {

    static final String VERSION = "18.4";
    static final String DATABASE = "acuerda";
    private static final String USER = "acuerda";
    private static final String PASSWORD = "acuerda";

    private final Settings settings;
    private final Path binaries;
    private final Path data;

    PostgreSql(Settings settings) {
        this.settings = settings;
        this.binaries = settings.home().resolve("postgresql-" + VERSION);
        this.data = settings.data(name());
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String title() {
        return "PostgreSQL " + VERSION;
    }

    @Override
    public List<StackPort> ports() {
        return List.of(StackPort.POSTGRES);
    }

    @Override
    public List<Part> needs() {
        return List.of();
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        if (!Files.exists(binaries)) {
            PostgreSqlBinaries.unpackInto(binaries);
        }
        if (!Files.exists(data)) {
            createCluster();
        }
        forgetDeadServer();
    }

    /** A cluster is made in another folder and moved to its own when it is complete. */
    private void createCluster() throws IOException, InterruptedException {
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        Path password = Files.writeString(data.resolveSibling("password"), PASSWORD);
        Unprivileged unprivileged = Unprivileged.here();
        unprivileged.give(unfinished);
        unprivileged.give(password);
        run(
                unprivileged.command(
                        program("initdb"),
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"),
                "");
        run(
                unprivileged.command(program("postgres"), "--single", "-D", unfinished.toString(), "postgres"),
                "create database " + DATABASE + "\n");
        Files.delete(password);
        Files.move(unfinished, data);
    }

    /** After a crash the number in the server's own lock file may belong to any other process by now. */
    private void forgetDeadServer() throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        Optional<ProcessHandle> holder = Files.readAllLines(lock).stream()
                .findFirst()
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number.strip())));
        boolean server = holder.flatMap(process -> process.info().command())
                .filter(command -> command.startsWith(binaries.toString()))
                .isPresent();
        if (!server) {
            Files.delete(lock);
        }
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(unprivileged()
                .command(program("postgres"), "-D", data.toString(), "-p", "" + settings.port(StackPort.POSTGRES)));
        for (String setting : new String[] {
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "shared_buffers=64MB",
            "max_connections=60",
            "timezone=UTC",
            "log_timezone=UTC",
        }) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    @Override
    public boolean healthy() {
        Properties login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", PASSWORD);
        login.setProperty("connectTimeout", "" + Health.TIMEOUT.toSeconds());
        login.setProperty("socketTimeout", "" + Health.TIMEOUT.toSeconds());
        try (Connection connection = DriverManager.getConnection(address(), login)) {
            return connection.isValid((int) Health.TIMEOUT.toSeconds());
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Rolls back open transactions and ends; the default way to stop would wait for its clients for ever. */
    @Override
    public void stop(ProcessHandle process) throws IOException, InterruptedException {
        run(unprivileged().command(program("pg_ctl"), "kill", "INT", "" + process.pid()), "");
    }

    /** Connection string of the server. */
    String address() {
        return "jdbc:postgresql://127.0.0.1:" + settings.port(StackPort.POSTGRES) + "/" + DATABASE;
    }

    String user() {
        return USER;
    }

    String password() {
        return PASSWORD;
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private static Unprivileged unprivileged() {
        try {
            return Unprivileged.here();
        } catch (IOException impossible) {
            throw new CannotGoOn("postgresql.root", impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn("postgresql.root", interrupted);
        }
    }

    private void run(List<String> command, String input) throws IOException, InterruptedException {
        Path log = settings.log(name());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            throw new IOException(Path.of(command.getLast()).getFileName() + " failed, see " + log);
        }
    }
}
