package org.acuerda.command.journal;

/** Exception: the topic and the journal do not belong together; nothing may be published until a person has looked. */
final class JournalRejected extends RuntimeException {

    private final String sentence;

    JournalRejected(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong and how to mend it. */
    String sentence() {
        return sentence;
    }
}
