package org.acuerda.command.startup;

/** Exception: the service may not start as it is configured. */
public final class StartRefused extends RuntimeException {

    private final String sentence;
    private final String remedy;

    /**
     * A refusal in words for the operator.
     *
     * @param sentence what is wrong
     * @param remedy what to do about it
     */
    public StartRefused(String sentence, String remedy) {
        super(sentence + " " + remedy);
        this.sentence = sentence;
        this.remedy = remedy;
    }

    String sentence() {
        return sentence;
    }

    String remedy() {
        return remedy;
    }
}
