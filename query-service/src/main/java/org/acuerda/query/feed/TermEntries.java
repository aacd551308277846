package org.acuerda.query.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.query.agreement.AgreementEntry;
import org.acuerda.query.agreement.AgreementTerms.OfPoint;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.feed.CalendarEntry.Span;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.term.TermState;
import org.jspecify.annotations.Nullable;

/**
 * Calendar entries of the last days of an agreement's points. They do not depend on today's date; pages show what does.
 */
final class TermEntries {

    private final NameResolver names;
    private final PageText words;

    TermEntries(NameResolver names) {
        this.names = names;
        this.words = names.words();
    }

    /**
     * @param responsible whose points to include; null for all
     */
    Stream<CalendarEntry> of(AgreementEntry entry, @Nullable String responsible) {
        return IntStream.range(0, entry.terms().points().size())
                .filter(place -> responsible == null
                        || entry.terms().points().get(place).responsibles().stream()
                                .anyMatch(one -> one.id().equals(responsible)))
                .boxed()
                .flatMap(
                        place -> entry(
                                entry,
                                entry.view().resolution().points().get(place),
                                entry.terms().points().get(place))
                                .stream());
    }

    private Optional<CalendarEntry> entry(AgreementEntry entry, Point point, OfPoint of) {
        return Optional.ofNullable(of.term().dueOn()).map(day -> entry(entry, point, of, new Span.Day(day, false)));
    }

    private CalendarEntry entry(AgreementEntry entry, Point point, OfPoint of, Span span) {
        AgreementView agreement = entry.view();
        boolean met = of.term().isMet();
        boolean calledOff = of.term().state() == TermState.LAPSED;
        String name = words.say(
                "calendar.point",
                point.number(),
                names.agreement(agreement.agreementId(), agreement.wording().text())
                        .text());
        return new CalendarEntry(
                agreement.agreementId() + "." + point.pointId() + ".acuerda",
                changes(agreement, point),
                entry.position(),
                span,
                calledOff,
                words.say(met ? "calendar.met" : calledOff ? "calendar.without-effect" : "calendar.due", name),
                description(agreement, point, of),
                null,
                names.at(agreement.agreementId()));
    }

    /** How often the day was moved; an ending and a reopening count too, because they remove it and set it again. */
    private static int changes(AgreementView agreement, Point point) {
        int endings =
                agreement.course().reopenings().size() + (agreement.course().ending() == null ? 0 : 1);
        return point.deadline().reschedulings().size()
                + endings
                + agreement.course().reopenings().size();
    }

    private List<String> description(AgreementView agreement, Point point, OfPoint of) {
        List<String> lines = new ArrayList<>();
        lines.add(NameResolver.shortened(point.text()));
        String who = NameResolver.join(of.responsibles().stream().map(Proposal.Responsible::name));
        lines.add(who.isEmpty() ? words.say("plainly.nobody") + "." : words.say("plainly.who", who));
        if (of.term().isMet()) {
            lines.add(words.capitalized(words.terms().note(of.term())) + ".");
        }
        lines.add(words.of(agreement.status()));
        if (of.term().facts().isMoved()) {
            lines.add(words.say(
                    "point.first-due",
                    words.day(Objects.requireNonNull(of.term().facts().firstDueOn()))));
        }
        point.deadline().reschedulings().stream()
                .map(moved -> words.say(
                        "point.moved",
                        words.day(moved.from()),
                        words.day(moved.to()),
                        moved.authority(),
                        moved.reason()))
                .forEach(lines::add);
        return lines;
    }
}
