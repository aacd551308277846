package org.acuerda.query.page.download;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.query.language.PageText;
import org.acuerda.query.table.Cell;
import org.jspecify.annotations.Nullable;

/** Mapping from any value of a view to a cell, as pages write the same value for people. */
final class Cells {

    private static final String SEPARATOR = "; ";

    private Cells() {}

    static Cell of(@Nullable Object value, PageText words) {
        return switch (value) {
            case null -> new Cell.Nothing();
            case Cell cell -> cell;
            case Recorded.Known<?> known -> of(known.value(), words);
            case Recorded.NotOnRecord<?> none -> new Cell.NotOnRecord(words.say("unknown"));
            case Optional<?> optional -> of(optional.orElse(null), words);
            case EdtfDate date -> date(date, words);
            case LocalDate day -> new Cell.Day(day);
            case Instant moment -> new Cell.Moment(words.local(moment));
            case Enum<?> constant -> new Cell.Choice(constant.name(), words.of(constant));
            case Integer number -> new Cell.WholeNumber(number);
            case Long number -> new Cell.WholeNumber(number);
            case Boolean truth -> new Cell.YesNo(truth, words.say(truth ? "yes" : "no"));
            case Collection<?> several -> several.isEmpty() ? new Cell.Nothing() : together(several, words);
            default -> new Cell.Text(value.toString());
        };
    }

    private static Cell together(Collection<?> several, PageText words) {
        return new Cell.Text(
                several.stream().map(one -> of(one, words).forPeople()).collect(Collectors.joining(SEPARATOR)));
    }

    private static Cell date(EdtfDate date, PageText words) {
        return switch (date.precision()) {
            case NOT_ON_RECORD -> new Cell.NotOnRecord(words.say("unknown"));
            case MOMENT ->
                date.moment()
                        .<Cell>map(moment -> new Cell.Moment(words.local(moment.toInstant())))
                        .orElseThrow();
            case DAY -> new Cell.Day(LocalDate.parse(date.text()));
            case MONTH, YEAR, INTERVAL, ONE_OF_SEVERAL -> new Cell.ImpreciseDate(date.text(), words.when(date));
        };
    }
}
