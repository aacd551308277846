package org.acuerda.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Supervisor: stays in the background and keeps every part running. It owns no part and leaves a running part as it is, so
 * the supervisor itself can be killed and started again while the stack runs.
 */
final class Supervisor {

    static final String NAME = "supervisor";
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

    private final Settings settings;
    private final List<Part> parts;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Supervisor(Settings settings) {
        this.settings = settings;
        this.parts = LocalStack.parts(settings);
    }

    /** Watches until the process is asked to end; returns at once if another supervisor has the folder. */
    void run() throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(
                        settings.processFile(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            new PartProcess(settings, NAME).remember(ProcessHandle.current(), 1);
            List<Thread> watches = new ArrayList<>();
            for (Part part : parts) {
                watches.add(Thread.ofPlatform().name(part.name()).start(() -> watch(part)));
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endWatches(watches)));
            for (Thread watch : watches) {
                watch.join();
            }
        }
    }

    /** Waits, so that no part is half started when the process ends. */
    private void endWatches(List<Thread> watches) {
        stopped.countDown();
        for (Thread watch : watches) {
            try {
                watch.join(Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void watch(Part part) {
        BackOff backOff = new BackOff();
        PartProcess file = new PartProcess(settings, part.name());
        PartLog partLog = new PartLog(settings.log(part.name()));
        int starts = 0;
        while (!isStopped(Duration.ZERO)) {
            Instant begun = Instant.now();
            try {
                Optional<PartProcess.Known> found = file.alive();
                if (found.isPresent()) {
                    starts = found.get().starts();
                } else if (awaitNeeds(part)) {
                    starts++;
                    file.rememberAttempt(starts);
                    file.remember(start(part), starts);
                }
                while (file.alive().isPresent() && !isStopped(POLL_INTERVAL)) {
                    partLog.bound();
                }
            } catch (IOException | RuntimeException failed) {
                partLog.add(failed.toString());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
            if (!isStopped(Duration.ZERO)) {
                Duration pause = backOff.after(Duration.between(begun, Instant.now()));
                log("%s is not running, next attempt in %d ms".formatted(part.name(), pause.toMillis()));
                isStopped(pause);
            }
        }
    }

    private boolean awaitNeeds(Part part) {
        for (Part need : part.needs()) {
            while (!need.healthy()) {
                if (isStopped(POLL_INTERVAL)) {
                    return false;
                }
            }
        }
        return true;
    }

    private ProcessHandle start(Part part) throws IOException, InterruptedException {
        part.prepare();
        ProcessBuilder builder = new ProcessBuilder(part.command())
                .directory(settings.home().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(settings.log(part.name()).toFile()));
        builder.environment().putAll(part.environment());
        return builder.start().toHandle();
    }

    /** Whether the supervisor is asked to end; waits so long for it. */
    private boolean isStopped(Duration wait) {
        try {
            return stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The output of the process is the supervisor's log. */
    private static void log(String line) {
        System.out.println(Instant.now() + " " + line);
    }
}
