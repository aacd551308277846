package org.acuerda.query.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts of problems in the caller's language: Spanish, or English where the caller asks for it. */
@Component
final class ProblemMessages {

    private static final String BUNDLE = "org.acuerda.query.web.problems";
    private static final Locale SPANISH = Locale.of("es");
    private static final List<Locale> SPOKEN = List.of(SPANISH, Locale.ENGLISH);

    String of(String code, List<Object> arguments, Locale language) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(code);
        // Numbers and dates stay as the API writes them, whatever the language.
        Object[] shown = arguments.stream().map(Object::toString).toArray();
        return new MessageFormat(pattern.replace("'", "''"), language).format(shown);
    }

    /** The title of a problem; the same for every 4xx, or 5xx, without a title of its own. */
    String title(int status, Locale language) {
        try {
            return of("status." + status, List.of(), language);
        } catch (MissingResourceException none) {
            return of(status < 500 ? "status.400" : "status.500", List.of(), language);
        }
    }

    /** The language that a request asks for by its {@code Accept-Language} header. */
    static Locale language(@Nullable String accepted) {
        if (accepted == null) {
            return SPANISH;
        }
        try {
            @Nullable Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return best == null ? SPANISH : best;
        } catch (IllegalArgumentException unreadable) {
            return SPANISH;
        }
    }
}
