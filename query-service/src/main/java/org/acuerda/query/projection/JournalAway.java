package org.acuerda.query.projection;

/** The journal cannot be reached for now; the message is a sentence for whoever runs the service. */
final class JournalAway extends RuntimeException {

    JournalAway(String sentence) {
        super(sentence);
    }

    JournalAway(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
