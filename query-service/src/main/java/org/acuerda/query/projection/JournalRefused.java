package org.acuerda.query.projection;

/** What Kafka holds cannot be followed; the message is a sentence for whoever runs the service. */
final class JournalRefused extends RuntimeException {

    JournalRefused(String sentence) {
        super(sentence);
    }

    JournalRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
