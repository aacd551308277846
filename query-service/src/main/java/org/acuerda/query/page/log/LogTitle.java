package org.acuerda.query.page.log;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.jspecify.annotations.Nullable;

/** Text of the log's filter, for the title of its page. */
final class LogTitle {

    private final NameResolver names;
    private final PageText words;

    LogTitle(NameResolver names) {
        this.names = names;
        this.words = names.words();
    }

    /** The parts of the filter, one after the other; empty where nothing is narrowed. */
    String of(LogPages.Filter filter, LogRecorders recorders) {
        return Stream.of(
                        filter.commission() == null
                                ? null
                                : names.commission(filter.commission()).text(),
                        filter.type() == null ? null : type(filter.type()),
                        filter.subject() == null
                                ? null
                                : names.subject(filter.subject()).text(),
                        filter.session() == null
                                ? null
                                : names.session(filter.session()).text(),
                        filter.actor() == null ? null : recorders.name(filter.actor(), names),
                        range("log.days", day(filter.recordedFrom()), day(filter.recordedTo())),
                        range("log.numbers", number(filter.from()), number(filter.to())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String type(String type) {
        return words.known("type." + type, words.known("aggregate." + type, NameResolver.shortened(type)));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : words.day(day);
    }

    private @Nullable String number(@Nullable Long number) {
        return number == null ? null : words.number(number);
    }

    private @Nullable String range(String key, @Nullable String from, @Nullable String to) {
        if (from == null) {
            return to == null ? null : words.say(key + ".to", to);
        }
        if (to == null) {
            return words.say(key + ".from", from);
        }
        return from.equals(to) ? words.say(key + ".on", from) : words.say(key + ".between", from, to);
    }
}
