package org.acuerda.query.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term;
import org.acuerda.query.agreement.AgreementView.Deadline;
import org.acuerda.query.agreement.AgreementView.Ending;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.compliance.NextStep;
import org.acuerda.query.term.DueDays;
import org.acuerda.query.term.TermFacts;
import org.acuerda.query.term.TermFacts.Progress;
import org.acuerda.query.term.TermFactsBuilder;
import org.acuerda.query.term.TermSource;
import org.acuerda.query.term.TermToday;
import org.jspecify.annotations.Nullable;

/**
 * Value: by when each point of an agreement and the next step of each of its paths is due, and from whom, as seen on one
 * day. Every page, list, feed and API answer takes it from here.
 *
 * @param whole the term that speaks for the agreement: of {@link TermFacts#decisive}
 * @param steps the next step of each path while the agreement is open
 */
public record AgreementTerms(TermToday whole, List<OfPoint> points, List<OfStep> steps) {

    public AgreementTerms {
        points = List.copyOf(points);
        steps = List.copyOf(steps);
    }

    /**
     * Term of a point, with those responsible for it, named by the text or later.
     *
     * @param step the path's step from which it takes its day; null where it has its own or none
     */
    public record OfPoint(
            String pointId,
            String number,
            List<Responsible> responsibles,
            @Nullable StepOfPath step,
            @JsonUnwrapped TermToday term) {}

    /** A step of a path, named by its number. */
    public record StepOfPath(String pathId, String stepId, int stepNumber) {}

    /**
     * Term of the next step of a path.
     *
     * @param title of the path
     * @param missing bodies that have not met it
     * @param late those of them whose day has passed
     */
    public record OfStep(
            String pathId,
            String title,
            String stepId,
            int stepNumber,
            List<String> missing,
            List<String> late,
            @JsonUnwrapped TermToday term) {}

    /** Next step of a path; null once it has none. */
    public record OnPath(String pathId, String title, @Nullable NextStep next) {}

    /** The terms of an agreement and its paths as seen on one day. */
    public static AgreementTerms of(AgreementView view, List<OnPath> paths, DueDays day) {
        return new AgreementTerms(
                day.seen(whole(view, paths, day::dayOf)),
                view.resolution().points().stream()
                        .map(point -> point(view, point, paths, day))
                        .toList(),
                open(view, paths).map(path -> step(path, day)).toList());
    }

    /** A point whose day is not on record takes that of the path that carries the agreement out. */
    private static OfPoint point(AgreementView view, Point point, List<OnPath> paths, DueDays day) {
        TermFacts own = facts(view, point, day::dayOf);
        Optional<OnPath> carrying = own.source() == TermSource.NOT_ON_RECORD && own.progress() == Progress.OWED
                ? open(view, paths)
                        .filter(path -> facts(path).dueOn() != null)
                        .min(Comparator.comparing(path -> dayOrLast(facts(path))))
                : Optional.empty();
        return new OfPoint(
                point.pointId(),
                point.number(),
                point.allResponsible(),
                carrying.flatMap(path -> Optional.ofNullable(path.next())
                                .map(next -> new StepOfPath(path.pathId(), next.stepId(), next.number())))
                        .orElse(null),
                day.seen(carrying.map(AgreementTerms::facts).orElse(own)));
    }

    private static LocalDate dayOrLast(TermFacts term) {
        return Optional.ofNullable(term.dueOn()).orElse(LocalDate.MAX);
    }

    /** The day of the agreement as a whole, whatever today is; empty where there is none. */
    static Optional<LocalDate> dueOn(AgreementView view, List<OnPath> paths) {
        return Optional.ofNullable(whole(view, paths, AgreementTerms::noDay).dueOn());
    }

    /** The same while it is owed. */
    static Optional<LocalDate> owedOn(AgreementView view, List<OnPath> paths) {
        TermFacts whole = whole(view, paths, AgreementTerms::noDay);
        return whole.progress() == Progress.OWED && whole.source().isDated()
                ? Optional.ofNullable(whole.dueOn())
                : Optional.empty();
    }

    /** For days that do not depend on when something was met. */
    private static Optional<LocalDate> noDay(EdtfDate fact) {
        return Optional.empty();
    }

    private static TermFacts whole(
            AgreementView view, List<OnPath> paths, Function<EdtfDate, Optional<LocalDate>> days) {
        Stream<TermFacts> ofPoints = view.resolution().points().stream().map(point -> facts(view, point, days));
        Stream<TermFacts> ofSteps = open(view, paths).map(AgreementTerms::facts);
        return TermFacts.decisive(Stream.concat(ofPoints, ofSteps).toList()).orElseGet(() -> undated(view, days));
    }

    /** A step's day counts while the agreement is open. */
    private static Stream<OnPath> open(AgreementView view, List<OnPath> paths) {
        return view.isOpen() ? paths.stream().filter(path -> path.next() != null) : Stream.empty();
    }

    private static OfStep step(OnPath path, DueDays day) {
        NextStep next = Objects.requireNonNull(path.next(), path.pathId());
        return new OfStep(
                path.pathId(),
                path.title(),
                next.stepId(),
                next.number(),
                next.missing(),
                next.dates().stream()
                        .filter(from -> day.isLate(from.dueOn(), false))
                        .map(NextStep.DueFrom::bodyId)
                        .toList(),
                day.seen(facts(path)));
    }

    private static TermFacts facts(OnPath path) {
        @Nullable LocalDate dueOn = path.next() == null ? null : path.next().dueOn();
        return TermFactsBuilder.builder()
                .source(dueOn == null ? TermSource.NOT_ON_RECORD : TermSource.PATH_STEP)
                .progress(Progress.OWED)
                .dueOn(dueOn)
                .firstDueOn(dueOn)
                .build();
    }

    private static TermFacts facts(AgreementView view, Point point, Function<EdtfDate, Optional<LocalDate>> days) {
        Deadline deadline = point.deadline();
        return TermFactsBuilder.builder()
                .source(source(view, point))
                .progress(progress(view, view.isMet(point)))
                .rule(point.term().known().orElse(null) instanceof Term.AfterEvent after ? after : null)
                .triggeredOn(
                        deadline.termStart() == null
                                ? null
                                : deadline.termStart().triggeredOn())
                .dueOn(deadline.dueOn())
                .firstDueOn(deadline.firstDueOn())
                .metOn(Reports.of(view.course())
                        .confirmation(point)
                        .or(() -> fulfilment(view))
                        .flatMap(act -> days.apply(act.on()))
                        .orElse(null))
                .build();
    }

    private static TermFacts undated(AgreementView view, Function<EdtfDate, Optional<LocalDate>> days) {
        boolean waiting =
                view.resolution().points().stream().anyMatch(point -> source(view, point) == TermSource.NOT_BEGUN);
        boolean fulfilled = view.status() == AgreementStatus.FULFILLED;
        return TermFactsBuilder.builder()
                .source(waiting ? TermSource.NOT_BEGUN : undated(view))
                .progress(progress(view, fulfilled))
                .metOn(fulfilment(view).flatMap(act -> days.apply(act.on())).orElse(null))
                .build();
    }

    private static Optional<Attribution> fulfilment(AgreementView view) {
        return view.status() == AgreementStatus.FULFILLED
                ? Optional.ofNullable(view.course().ending()).map(Ending::act)
                : Optional.empty();
    }

    private static Progress progress(AgreementView view, boolean met) {
        if (met) {
            return Progress.MET;
        }
        return view.isOpen() || view.status() == AgreementStatus.PRESENTED ? Progress.OWED : Progress.LAPSED;
    }

    private static TermSource source(AgreementView view, Point point) {
        if (!view.wording().type().isFollowedToItsEnd()) {
            return TermSource.NOT_REQUIRED;
        }
        boolean dated = point.deadline().dueOn() != null;
        return switch (point.term().known().orElse(null)) {
            case null -> dated ? TermSource.SET_LATER : undated(view);
            case Term.FixedDate fixed -> TermSource.FIXED_DATE;
            case Term.AfterEvent after -> {
                if (point.deadline().termStart() != null) {
                    yield TermSource.STARTED;
                }
                yield dated ? TermSource.SET_LATER : TermSource.NOT_BEGUN;
            }
        };
    }

    private static TermSource undated(AgreementView view) {
        if (!view.wording().type().isFollowedToItsEnd()) {
            return TermSource.NOT_REQUIRED;
        }
        return view.resolution().standing() ? TermSource.PERMANENT : TermSource.NOT_ON_RECORD;
    }
}
