package org.acuerda.query.desk;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.ProgressListener;
import org.acuerda.query.answer.ProjectionProgress.Arrival;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Connections of the browsers that have a session open, each with a thread of its own, so that a slow one does not
 * delay the others. Each instance of the service notifies its own browsers of the records that its own read model
 * reflects.
 */
@Component
@EnableConfigurationProperties(DeskProperties.class)
final class OpenDesks implements ProgressListener, SmartLifecycle {

    private final Freshness freshness;
    private final DeskProperties properties;
    private final Semaphore places;
    private final Set<OpenDesk> desks = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    OpenDesks(Freshness freshness, DeskProperties properties) {
        this.freshness = freshness;
        this.properties = properties;
        this.places = new Semaphore(properties.mostOpen());
    }

    /**
     * Opens a connection for a browser.
     *
     * @param lookUp reads what the browser shows
     * @param since newest record that it shows already
     * @return empty where too many browsers listen, or the service is stopping
     */
    Optional<SseEmitter> open(Supplier<DeskSubjects.Shown> lookUp, long since) {
        if (!running || !places.tryAcquire()) {
            return Optional.empty();
        }
        OpenDesk desk = new OpenDesk(properties.heartbeat());
        desks.add(desk);
        Thread.ofVirtual().name("desk").start(() -> listen(desk, lookUp, since));
        return Optional.of(desk.browser());
    }

    /** How many browsers listen now. */
    int listening() {
        return desks.size();
    }

    private void listen(OpenDesk desk, Supplier<DeskSubjects.Shown> lookUp, long since) {
        try {
            desk.serve(lookUp, since);
        } finally {
            desks.remove(desk);
            places.release();
        }
    }

    @Override
    public void reflected(Collection<Arrival> arrivals, long position) {
        if (!desks.isEmpty()) {
            Set<String> changed = Set.copyOf(arrivals.stream().map(Arrival::id).toList());
            desks.forEach(desk -> desk.tellOf(changed, position));
        }
    }

    @Override
    public void interrupted() {
        long position = freshness.asOf().position();
        desks.forEach(desk -> desk.tell(position));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Stops before the web server waits for running requests: an open desk would never end by itself. */
    @Override
    public void stop() {
        running = false;
        desks.forEach(OpenDesk::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
