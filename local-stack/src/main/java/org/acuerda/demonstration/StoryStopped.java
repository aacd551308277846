package org.acuerda.demonstration;

/** Exception: the story cannot go on. */
final class StoryStopped extends RuntimeException {

    private final String sentence;

    StoryStopped(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    StoryStopped(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** At which act, and why. */
    String sentence() {
        return sentence;
    }
}
