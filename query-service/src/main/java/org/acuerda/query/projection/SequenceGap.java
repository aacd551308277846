package org.acuerda.query.projection;

/** An event came before its predecessor in the same stream: either a document or a record was lost. */
public final class SequenceGap extends RuntimeException {

    private final transient JournalSubscriber follower;

    public SequenceGap(JournalSubscriber follower, String subject, long expected, long received) {
        super("%s: expected event %d of %s, received %d".formatted(follower.collection(), expected, subject, received));
        this.follower = follower;
    }

    public JournalSubscriber follower() {
        return follower;
    }
}
