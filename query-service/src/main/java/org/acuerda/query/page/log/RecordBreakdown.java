package org.acuerda.query.page.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.RecordComponents;
import org.acuerda.events.Recorded;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.log.RecordPart.Value;
import org.acuerda.query.page.log.RecordPart.Wording;
import org.jspecify.annotations.Nullable;

/** Text of a record's fact, part by part: each with a label, with names instead of identifiers. */
public final class RecordBreakdown {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z]{3}-\\S+");

    private final NameResolver names;
    private final PageText words;

    /** Parts in the language and zone of the names. */
    public RecordBreakdown(NameResolver names) {
        this.names = names;
        this.words = names.words();
    }

    /** The parts of an event, in the order of its stored form. */
    public List<RecordPart> of(DomainEvent event) {
        return parts((Record) event);
    }

    private List<RecordPart> parts(Record fact) {
        return Stream.concat(
                        form(fact).stream(),
                        RecordComponents.of(fact.getClass()).stream()
                                .flatMap(component -> part(
                                        words.say("part." + component.getName()),
                                        RecordComponents.value(fact, component))
                                        .stream()))
                .toList();
    }

    /** Which form a part has, where it may have several: an entry of the roll is an arrival, a departure or an absence. */
    private Optional<RecordPart> form(Record fact) {
        return fact instanceof DomainEvent
                        || Arrays.stream(fact.getClass().getInterfaces()).noneMatch(Class::isSealed)
                ? Optional.empty()
                : Optional.of(new RecordPart(
                        words.say("part.kind"),
                        List.of(said(words.say("part.is." + fact.getClass().getSimpleName()))),
                        List.of()));
    }

    private Optional<RecordPart> part(String label, @Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Optional<?> optional -> part(label, optional.orElse(null));
            case Recorded.Known<?> known -> part(label, known.value());
            case Collection<?> several -> several(label, several);
            case EdtfDate date -> Optional.of(new RecordPart(label, List.of(value(date)), List.of()));
            case Recorded.NotOnRecord<?> none -> Optional.of(new RecordPart(label, List.of(value(none)), List.of()));
            case Record nested -> Optional.of(new RecordPart(label, List.of(), parts(nested)));
            default -> Optional.of(new RecordPart(label, List.of(value(value)), List.of()));
        };
    }

    private Optional<RecordPart> several(String label, Collection<?> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        List<RecordPart> parts = new ArrayList<>();
        for (Object item : items) {
            part(words.number(parts.size() + 1L), item).ifPresent(part -> {
                if (part.parts().isEmpty()) {
                    values.addAll(part.values());
                } else {
                    parts.add(part);
                }
            });
        }
        return Optional.of(new RecordPart(label, values, parts));
    }

    private Value value(Object value) {
        return switch (value) {
            case String text ->
                IDENTIFIER.matcher(text).matches() ? named(text) : new Value(Link.plain(text), Wording.OF_RECORD);
            case LocalDate day -> said(words.day(day));
            case Instant moment -> said(words.moment(moment));
            case EdtfDate date -> said(words.when(date));
            case Boolean truth -> said(words.say(truth ? "yes" : "no"));
            case Number number -> said(words.number(number.longValue()));
            case Recorded.NotOnRecord<?> none -> said(words.say("unknown"));
            case Enum<?> constant ->
                Optional.ofNullable(words.known(PageText.key(constant), ""))
                        .filter(word -> !word.isEmpty())
                        .map(RecordBreakdown::said)
                        .orElseGet(() -> exact(constant.name()));
            default -> exact(value.toString());
        };
    }

    private Value named(String id) {
        Link subject = names.subject(id);
        return subject.text().equals(id) ? exact(id) : new Value(subject, Wording.OF_RECORD);
    }

    private static Value said(String text) {
        return new Value(Link.plain(text), Wording.OF_PAGE);
    }

    private static Value exact(String text) {
        return new Value(Link.plain(text), Wording.EXACT);
    }
}
