package org.acuerda.query.projection;

/** Exception: the journal in Kafka cannot be followed. The message is a sentence for the operator. */
public final class JournalRejected extends RuntimeException {

    public JournalRejected(String sentence) {
        super(sentence);
    }

    public JournalRejected(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
