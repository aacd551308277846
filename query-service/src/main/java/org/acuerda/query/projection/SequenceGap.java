package org.acuerda.query.projection;

/** Exception: an event came before its predecessor in the same stream, so a document or a record was lost. */
public final class SequenceGap extends RuntimeException {

    private final transient JournalSubscriber subscriber;

    public SequenceGap(JournalSubscriber subscriber, String subject, long expected, long received) {
        super("%s: expected event %d of %s, received %d"
                .formatted(subscriber.collection(), expected, subject, received));
        this.subscriber = subscriber;
    }

    public JournalSubscriber follower() {
        return subscriber;
    }
}
