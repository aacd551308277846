package org.acuerda.query.projection;

/** What Kafka holds cannot be followed; the message is a sentence for whoever runs the service. */
public final class JournalRejected extends RuntimeException {

    public JournalRejected(String sentence) {
        super(sentence);
    }

    public JournalRejected(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
