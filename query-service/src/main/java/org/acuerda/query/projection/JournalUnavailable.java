package org.acuerda.query.projection;

/** The journal cannot be reached for now; the message is a sentence for whoever runs the service. */
public final class JournalUnavailable extends RuntimeException {

    public JournalUnavailable(String sentence) {
        super(sentence);
    }

    public JournalUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
