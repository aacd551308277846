package org.acuerda.query.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Value: a language of the pages. The first one is the default. */
public enum Language {
    SPANISH("es", Locale.of("es", "MX")),
    ENGLISH("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The language of a two-letter code in an address or a cookie. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The language of a locale; Spanish where the pages do not have it. */
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(SPANISH);
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** What marks a text of the record, which is Spanish, on a page in this language; null where nothing does. */
    public @Nullable String markOfRecord() {
        return this == SPANISH ? null : SPANISH.code;
    }

    /** The other language, to which the switch on every page leads. */
    public Language other() {
        return this == SPANISH ? ENGLISH : SPANISH;
    }
}
