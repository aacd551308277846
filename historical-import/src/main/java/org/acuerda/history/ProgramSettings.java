package org.acuerda.history;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Value: what a program takes from the variables of its environment. */
record ProgramSettings(Map<String, String> environment) {

    /** Exception: a variable has an impossible value. */
    static final class Invalid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String value;

        private Invalid(String name, String value) {
            this.name = name;
            this.value = value;
        }

        String name() {
            return name;
        }

        String value() {
            return value;
        }
    }

    /** Spanish; English where {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG} begins with {@code en}. */
    ImportText words() {
        return ImportText.in(Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("en"))
                .map(english -> "en")
                .orElse("es"));
    }

    /** Address of a service, without a slash at its end. */
    URI address(String name, String otherwise) {
        return read(name, otherwise, text -> {
            URI address = URI.create(text.replaceFirst("/+$", ""));
            if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
                throw new IllegalArgumentException("No address of a service");
            }
            return address;
        });
    }

    String text(String name, String otherwise) {
        return read(name, otherwise, Function.identity());
    }

    <T> T read(String name, String otherwise, Function<String, T> form) {
        String value = environment.getOrDefault(name, "");
        try {
            return form.apply(value.isBlank() ? otherwise : value);
        } catch (IllegalArgumentException invalid) {
            throw new Invalid(name, value);
        }
    }
}
