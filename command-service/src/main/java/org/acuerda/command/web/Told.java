package org.acuerda.command.web;

import java.util.List;
import java.util.Locale;
import org.acuerda.command.decision.Warning;

/** View model of a warning in the caller's language. */
record Told(String code, String detail) {

    static List<Told> of(List<Warning> warnings, ProblemMessages messages, Locale locale) {
        return warnings.stream()
                .map(warning -> new Told(warning.code().name(), messages.of(warning, locale)))
                .toList();
    }
}
