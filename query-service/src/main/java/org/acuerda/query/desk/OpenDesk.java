package org.acuerda.query.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Connection of a browser that listens to one session. It gets only the notice that something changed, and up to which
 * record; the browser reads the changes from the page. All changes since its last notice are sent as one.
 */
final class OpenDesk {

    static final String CHANGE = "change";

    private static final Duration RECONNECT_TIME = Duration.ofSeconds(1);
    private static final long END_MARK = -1;

    /** Without a timeout. */
    private final SseEmitter browser = new SseEmitter(0L);

    private final BlockingQueue<Long> news = new ArrayBlockingQueue<>(1);
    private final Duration heartbeat;
    private volatile DeskSubjects.@Nullable Shown shown;
    private volatile boolean ending;

    OpenDesk(Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    SseEmitter browser() {
        return browser;
    }

    /** Notes a change. Until it is known what the browser shows, every change concerns it. */
    void tellOf(Collection<String> changed, long position) {
        DeskSubjects.@Nullable Shown known = shown;
        if (known == null || known.includesAnyOf(changed)) {
            tell(position);
        }
    }

    void tell(long position) {
        news.offer(position);
    }

    /** Closes the connection; the browser reconnects by itself. */
    void end() {
        ending = true;
        tell(END_MARK);
    }

    /**
     * Sends notices until the browser has gone or the connection is closed.
     *
     * @param lookUp reads what the browser shows, which may be more after each change
     * @param since newest record that it shows already
     */
    void serve(Supplier<DeskSubjects.Shown> lookUp, long since) {
        try {
            browser.send(SseEmitter.event().reconnectTime(RECONNECT_TIME.toMillis()));
            DeskSubjects.Shown first = lookUp.get();
            shown = first;
            if (first.position() > since) {
                send(first.position());
            }
            while (!ending) {
                @Nullable Long position = news.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                if (position == null) {
                    browser.send(SseEmitter.event().comment(""));
                } else if (position != END_MARK) {
                    send(position);
                    shown = lookUp.get();
                }
            }
            browser.complete();
        } catch (IOException | IllegalStateException gone) {
            browser.completeWithError(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            browser.complete();
        } catch (RuntimeException failed) {
            browser.completeWithError(failed);
            throw failed;
        }
    }

    private void send(long position) throws IOException {
        String record = Long.toString(position);
        browser.send(SseEmitter.event().id(record).name(CHANGE).data(record));
    }
}
