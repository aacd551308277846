package org.acuerda.history;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.acuerda.history.format.FileMistake;

/** Text of the import, in Spanish unless English is asked for. */
final class ImportText {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    private final Locale locale;
    private final ResourceBundle sentences;

    private ImportText(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(
                "org.acuerda.history.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Text in a language.
     *
     * @param language {@code en} for English, anything else for Spanish
     */
    static ImportText in(String language) {
        return new ImportText(language.equals("en") ? Locale.ENGLISH : SPANISH);
    }

    /** Language tag for the service, whose refusals are shown as they come. */
    String languageTag() {
        return locale.toLanguageTag();
    }

    String of(String sentence, Object... arguments) {
        return new MessageFormat(sentences.getString(sentence), locale).format(arguments);
    }

    String of(FileMistake finding) {
        Object[] arguments = finding.arguments().toArray();
        String problem = of(finding.code().name(), arguments);
        return of(
                "finding",
                finding.place().file(),
                Integer.toString(finding.place().line()),
                problem);
    }
}
