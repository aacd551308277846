package org.acuerda.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Text of one package in the person's language: Spanish unless the environment asks for English. */
public final class Messages {

    private static final Locale SPANISH = Locale.of("es", "MX");

    private final ResourceBundle sentences;
    private final Locale language;

    private Messages(ResourceBundle sentences, Locale language) {
        this.sentences = sentences;
        this.language = language;
    }

    /**
     * The message file {@code messages_es} or {@code messages_en} beside a class.
     *
     * @param environment variables of the process; the first of LC_ALL, LC_MESSAGES and LANG that is set decides
     */
    public static Messages beside(Class<?> type, Map<String, String> environment) {
        Locale language = language(environment);
        return new Messages(
                ResourceBundle.getBundle(
                        type.getPackageName() + ".messages",
                        language,
                        type.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)),
                language);
    }

    /**
     * One sentence with its values put in.
     *
     * @throws java.util.MissingResourceException when the file has no such sentence
     */
    public String text(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), language).format(values);
    }

    private static Locale language(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.startsWith("en") ? Locale.ENGLISH : SPANISH;
            }
        }
        return SPANISH;
    }
}
