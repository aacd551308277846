package org.acuerda.command.startup;

/** The service may not start as it is set up. */
public final class StartRefused extends RuntimeException {

    private final String sentence;
    private final String remedy;

    /**
     * A refusal in words for whoever runs the service.
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
