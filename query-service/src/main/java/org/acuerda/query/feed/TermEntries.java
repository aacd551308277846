package org.acuerda.query.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.query.agreement.AgreementEntry;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.AgreementView.Assignment;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.feed.CalendarEntry.Span;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
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
        return entry.view().resolution().points().stream()
                .filter(point -> responsible == null
                        || responsibles(point).anyMatch(one -> one.id().equals(responsible)))
                .flatMap(point -> Optional.ofNullable(point.deadline().dueOn())
                        .map(dueOn -> entry(entry, point, new Span.Day(dueOn, false)))
                        .stream());
    }

    private CalendarEntry entry(AgreementEntry entry, Point point, Span span) {
        AgreementView agreement = entry.view();
        boolean met = agreement.isMet(point);
        boolean calledOff = !met && agreement.course().ending() != null;
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
                description(agreement, point),
                null,
                "/acuerdos/" + agreement.agreementId());
    }

    /** How often the day was moved; an ending and a reopening count too, because they remove it and set it again. */
    private static int changes(AgreementView agreement, Point point) {
        int endings =
                agreement.course().reopenings().size() + (agreement.course().ending() == null ? 0 : 1);
        return point.deadline().reschedulings().size()
                + endings
                + agreement.course().reopenings().size();
    }

    private List<String> description(AgreementView agreement, Point point) {
        List<String> lines = new ArrayList<>();
        lines.add(NameResolver.shortened(point.text()));
        String who = NameResolver.join(
                responsibles(point).map(Proposal.Responsible::name).distinct());
        lines.add(who.isEmpty() ? words.say("plainly.nobody") + "." : words.say("plainly.who", who));
        // An agreement with several points may be open while one of them is met.
        if (agreement.isMet(point) && agreement.status() != AgreementStatus.FULFILLED) {
            lines.add(words.say("calendar.point-met"));
        }
        lines.add(words.of(agreement.status()));
        if (!point.deadline().reschedulings().isEmpty() && point.deadline().firstDueOn() != null) {
            lines.add(words.say("point.first-due", words.day(point.deadline().firstDueOn())));
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

    private static Stream<Proposal.Responsible> responsibles(Point point) {
        return Stream.concat(
                point.responsibles().stream(), point.assigned().stream().map(Assignment::responsible));
    }
}
