package org.acuerda.command.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Cache of what was folded from subjects' streams, so that a subject with a long history is as fast as a young one. A
 * state is kept with the sequence it was folded up to; what was stored after it, perhaps by another instance, is read
 * each time, so that none is ever out of date. The longest unused are dropped first.
 */
@Component
final class KeptStates {

    /** How many events all kept states are folded from, at most: what a state takes grows with them. */
    private static final long MAX_EVENTS = 200_000;

    /** What the state itself takes, in events. */
    private static final int STATE = 4;

    private final Cache<Key, Kept> states = Caffeine.newBuilder()
            .maximumWeight(MAX_EVENTS)
            .weigher((Key key, Kept kept) -> (int) Math.min(kept.sequence() + STATE, MAX_EVENTS))
            .build();

    /**
     * A state.
     *
     * @param sequence of the last event folded, counted from 0
     */
    record Kept(Object state, long sequence) {}

    private record Key(Class<?> kind, String subject) {}

    /** A state of this kind, which is not modified. */
    Optional<Kept> read(Class<?> kind, String subject) {
        return Optional.ofNullable(states.getIfPresent(new Key(kind, subject)));
    }

    /** A state of this kind for one holder only, who gives it back if it is still right. */
    Optional<Kept> take(Class<?> kind, String subject) {
        return Optional.ofNullable(states.asMap().remove(new Key(kind, subject)));
    }

    void keep(Class<?> kind, String subject, Kept kept) {
        states.put(new Key(kind, subject), kept);
    }
}
