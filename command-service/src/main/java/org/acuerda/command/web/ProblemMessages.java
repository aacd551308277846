package org.acuerda.command.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.acuerda.command.automation.AutomationWarning;
import org.acuerda.command.automation.UnrecordedActs.Unrecorded;
import org.acuerda.command.decision.Rejection;
import org.acuerda.command.decision.Remedy;
import org.acuerda.command.decision.Warning;
import org.springframework.stereotype.Component;

/** Messages of problems in the caller's language: Spanish, or English for a caller who asks for it. */
@Component
final class ProblemMessages {

    static final Locale SPANISH = Locale.of("es");
    private static final String PROBLEMS = "org.acuerda.command.web.problems";
    private static final String ACTS_OF_AUTOMATIONS = "org.acuerda.command.automation.acts";
    private static final Map<Locale, String> DAY =
            Map.of(SPANISH, "d 'de' MMMM 'de' uuuu", Locale.ENGLISH, "d MMMM uuuu");
    private static final Map<Locale, String> HOUR =
            Map.of(SPANISH, "d 'de' MMMM 'de' uuuu, HH:mm", Locale.ENGLISH, "d MMMM uuuu, HH:mm");

    /** The message of a rejection, from its feature's messages. */
    String of(Rejection rejection, Locale locale) {
        String bundle = "org.acuerda.command." + rejection.code().feature() + ".rejections";
        return format(bundle, rejection.code().name(), rejection.arguments(), locale);
    }

    /** The message of a warning, from its feature's messages. */
    String of(Warning warning, Locale locale) {
        String bundle = "org.acuerda.command." + warning.code().feature() + ".warnings";
        return format(bundle, warning.code().name(), warning.arguments(), locale);
    }

    /** What an automation did not record, with the rules' reason in the same language. */
    Warning warning(Unrecorded unrecorded, Locale locale) {
        String act = bundle(ACTS_OF_AUTOMATIONS, locale).getString(unrecorded.commandType());
        return unrecorded
                .rejection()
                .map(rejection -> Warning.of(AutomationWarning.AUTOMATION_REJECTED, act, of(rejection, locale)))
                .orElseGet(() -> Warning.of(AutomationWarning.AUTOMATION_UNRECORDED, act));
    }

    /** The message of a problem that is no rejection. */
    String of(String code, List<Object> arguments, Locale locale) {
        return format(PROBLEMS, code, arguments, locale);
    }

    /**
     * The title of a problem; the same for every 4xx, or 5xx, without a title of its own. That of a rejection says
     * whether it can still be done.
     */
    String title(int status, Remedy.Kind remedy, Locale locale) {
        ResourceBundle bundle = bundle(PROBLEMS, locale);
        return Stream.of(
                        "status." + status + "." + remedy,
                        "status." + status,
                        status < 500 ? "status.400" : "status.500")
                .filter(bundle::containsKey)
                .findFirst()
                .map(bundle::getString)
                .orElseThrow();
    }

    static Locale language(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : SPANISH;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                language(locale),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(String bundle, String key, List<Object> arguments, Locale locale) {
        String pattern = bundle(bundle, locale).getString(key);
        Object[] shown =
                arguments.stream().map(argument -> shown(argument, locale)).toArray();
        return new MessageFormat(pattern.replace("'", "''"), language(locale)).format(shown);
    }

    /** Days and hours as people write them; numbers as the API writes them, whatever the language. */
    private static Object shown(Object argument, Locale locale) {
        return switch (argument) {
            case LocalDate day -> written(DAY, locale).format(day);
            case OffsetDateTime hour -> written(HOUR, locale).format(hour);
            case Number number -> number.toString();
            case Temporal other -> other.toString();
            default -> argument;
        };
    }

    private static DateTimeFormatter written(Map<Locale, String> patterns, Locale locale) {
        Locale language = language(locale);
        return DateTimeFormatter.ofPattern(patterns.get(language), language);
    }
}
