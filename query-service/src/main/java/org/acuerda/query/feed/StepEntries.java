package org.acuerda.query.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.compliance.BodyProgressView;
import org.acuerda.query.compliance.BodyProgressView.StepStanding;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.PathView.Step;
import org.acuerda.query.compliance.RunningTerm;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.feed.CalendarEntry.Span;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;

/**
 * Calendar entries of the last days of one path's steps: one entry for a day that all bodies share, and one for each
 * body that has a day of its own.
 */
final class StepEntries {

    private final Projected<PathView> path;
    private final Map<String, Projected<BodyProgressView>> standings;
    private final NameResolver names;
    private final PageText words;

    /**
     * @param standings progress of the obliged bodies; bodies without facts on record are missing
     */
    StepEntries(Projected<PathView> path, List<Projected<BodyProgressView>> standings, NameResolver names) {
        this.path = path;
        this.standings = standings.stream()
                .collect(Collectors.toMap(
                        standing -> standing.view().obligation().bodyId(), Function.identity()));
        this.names = names;
        this.words = names.words();
    }

    /** Entries of every body. */
    Stream<CalendarEntry> ofAll() {
        return path.view().layout().steps().stream()
                .flatMap(
                        step -> Stream.concat(
                                shared(step).stream(),
                                path.view().layout().bodyIds().stream()
                                        .flatMap(bodyId -> ownTerm(step, bodyId)
                                                .flatMap(step::dueOn)
                                                .map(dueOn -> entry(step, bodyId, dueOn))
                                                .stream())));
    }

    /** Entries of one body, whether or not others share the day. */
    Stream<CalendarEntry> of(String bodyId) {
        return path.view().layout().steps().stream()
                .flatMap(step -> step.dueOn(ownTerm(step, bodyId).orElse(null)).stream()
                        .map(dueOn -> entry(step, bodyId, dueOn)));
    }

    private Optional<CalendarEntry> shared(Step step) {
        List<String> sharing = path.view().layout().bodyIds().stream()
                .filter(bodyId -> ownTerm(step, bodyId).isEmpty())
                .toList();
        long met = sharing.stream().filter(bodyId -> isMet(step, bodyId)).count();
        return step.dueOn()
                .map(dueOn -> new CalendarEntry(
                        uid(step) + ".acuerda",
                        changes(step),
                        LongStream.concat(
                                        LongStream.of(path.position()),
                                        standings.values().stream().mapToLong(Projected::position))
                                .max()
                                .orElseThrow(),
                        new Span.Day(dueOn, false),
                        false,
                        words.say(met == sharing.size() ? "calendar.met" : "calendar.due", name(step)),
                        List.of(step.definition().due(), words.say("calendar.bodies-met", met, sharing.size())),
                        null,
                        names.at(path.view().pathId())));
    }

    private CalendarEntry entry(Step step, String bodyId, LocalDate dueOn) {
        Optional<Projected<BodyProgressView>> standing = Optional.ofNullable(standings.get(bodyId));
        long position =
                Math.max(path.position(), standing.map(Projected::position).orElse(0L));
        String body = names.body(bodyId).text();
        return new CalendarEntry(
                uid(step) + "." + bodyId + ".acuerda",
                changes(step) + ownChanges(step, bodyId),
                position,
                new Span.Day(dueOn, false),
                false,
                words.say(isMet(step, bodyId) ? "calendar.met" : "calendar.due", name(step) + ", " + body),
                List.of(step.definition().due(), words.of(mark(step, bodyId))),
                null,
                names.atBodyOnPath(path.view().pathId(), bodyId));
    }

    private String uid(Step step) {
        return path.view().pathId() + "." + step.definition().stepId();
    }

    private String name(Step step) {
        return words.say(
                "calendar.step",
                step.definition().number(),
                NameResolver.shortened(path.view().title()),
                step.definition().title());
    }

    /** Place in the path's stream of the last fact that changed the route or began the step's term. */
    private int changes(Step step) {
        PathView view = path.view();
        int laidOut =
                view.history().indexOf(view.layout().versions().getLast().act().position());
        int termBegan = step.term() == null
                ? 0
                : view.history().indexOf(step.term().act().position());
        return Math.max(laidOut, termBegan);
    }

    /** Place in the body's stream of the fact that began its own term. */
    private int ownChanges(Step step, String bodyId) {
        return Optional.ofNullable(standings.get(bodyId))
                .flatMap(standing -> ownTerm(step, bodyId)
                        .map(term ->
                                standing.view().history().indexOf(term.act().position())))
                .orElse(0);
    }

    private Optional<RunningTerm> ownTerm(Step step, String bodyId) {
        return standing(step, bodyId)
                .flatMap(found -> Optional.ofNullable(found.term()))
                .filter(term -> step.isMeant(term.rule()));
    }

    private boolean isMet(Step step, String bodyId) {
        return mark(step, bodyId) == StepMark.VERIFIED;
    }

    private StepMark mark(Step step, String bodyId) {
        return standing(step, bodyId)
                .map(found -> found.mark(step.meaningSince()))
                .orElse(StepMark.NONE);
    }

    private Optional<StepStanding> standing(Step step, String bodyId) {
        return Optional.ofNullable(standings.get(bodyId))
                .flatMap(standing -> standing.view().step(step.definition().stepId()));
    }
}
