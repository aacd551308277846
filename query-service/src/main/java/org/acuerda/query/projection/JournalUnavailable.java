package org.acuerda.query.projection;

/** Exception: the journal cannot be reached for now. The message is a sentence for the operator. */
public final class JournalUnavailable extends RuntimeException {

    public JournalUnavailable(String sentence) {
        super(sentence);
    }

    public JournalUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
