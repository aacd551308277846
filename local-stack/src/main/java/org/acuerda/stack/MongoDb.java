package org.acuerda.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Part: the embedded engine, which uses MongoDB's protocol. */
final class MongoDb implements Part {

    private static final int HEAP_MEGABYTES = 256;

    private final Settings settings;

    MongoDb(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "mongodb";
    }

    @Override
    public String title() {
        return "MongoDB (mongo-java-server)";
    }

    @Override
    public List<StackPort> ports() {
        return List.of(StackPort.MONGODB);
    }

    @Override
    public List<Part> needs() {
        return List.of();
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(settings.data(name()));
    }

    @Override
    public List<String> command() {
        Path file = settings.data(name()).resolve("read-models.h2");
        return Java.running(MongoEngine.class, HEAP_MEGABYTES, file.toString(), "" + settings.port(StackPort.MONGODB));
    }

    @Override
    public boolean healthy() {
        return Health.listens(settings.port(StackPort.MONGODB));
    }

    String address() {
        return "mongodb://127.0.0.1:" + settings.port(StackPort.MONGODB);
    }
}
