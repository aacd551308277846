package org.acuerda.query.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.query.agreement.AgreementTerms;
import org.acuerda.query.agreement.AgreementTerms.OfPoint;
import org.acuerda.query.agreement.AgreementTerms.OfStep;
import org.acuerda.query.term.TermSource;
import org.acuerda.query.term.TermState;
import org.acuerda.query.term.TermToday;
import org.jspecify.annotations.Nullable;

/** Text of terms in one language: when, how far away, who is responsible, the same on every page. */
public record TermText(PageText words) {

    /** Business days up to which a day ahead is called near. */
    private static final int SOON = 10;

    /** Before the sound of an i, "y" becomes "e". */
    private static final Pattern SOUNDS_LIKE_I = Pattern.compile("(?iu)(?:i|hi(?![aeo])).*");

    /**
     * Someone responsible, with the date of their own points.
     *
     * @param when in words; empty where one date holds for everyone
     * @param late whether one of these dates has passed
     */
    public record Person(Responsible who, String when, boolean late) {}

    /** Everyone responsible, each once, in the order of the points. */
    public List<Person> people(AgreementTerms terms) {
        Map<Responsible, List<OfPoint>> byPerson = new LinkedHashMap<>();
        terms.points().forEach(point -> point.responsibles()
                .forEach(who ->
                        byPerson.computeIfAbsent(who, none -> new ArrayList<>()).add(point)));
        boolean oneDate = hasOneDate(terms);
        return byPerson.entrySet().stream()
                .map(person -> new Person(
                        person.getKey(),
                        oneDate ? "" : when(person.getValue()),
                        person.getValue().stream()
                                .anyMatch(point -> point.term().overdue())))
                .toList();
    }

    /** One sentence: who is responsible for what and by when, when it was met, and what is missing on the paths. */
    public String sentence(AgreementTerms terms) {
        if (terms.whole().facts().source() == TermSource.NOT_REQUIRED) {
            return words.say("plainly.status.PRESENTED");
        }
        List<Person> people = people(terms);
        Map<String, List<String>> namesByDate = new LinkedHashMap<>();
        people.forEach(person -> namesByDate
                .computeIfAbsent(person.when(), none -> new ArrayList<>())
                .add(person.who().name()));
        List<String> named = new ArrayList<>();
        namesByDate.forEach((when, names) ->
                named.add(when.isEmpty() ? together(names) : words.say("due.person", together(names), when)));
        List<OfPoint> ownerless = terms.points().stream()
                .filter(point -> point.responsibles().isEmpty())
                .toList();
        String who = named.isEmpty()
                ? words.say("plainly.nobody")
                : words.say(people.size() == 1 ? "plainly.who" : "plainly.who.many", together(named));
        String own = who + (people.isEmpty() || hasOneDate(terms) ? when(terms) : ".");
        Stream<String> met =
                terms.whole().isMet() ? Stream.of(words.capitalized(note(terms.whole())) + ".") : Stream.empty();
        Stream<String> steps = terms.steps().stream().map(step -> words.say("plainly.step", step(step)));
        Stream<String> nobody = people.isEmpty()
                ? Stream.empty()
                : ownerless.stream()
                        .map(point -> words.say("plainly.nobody.of", point.number(), inBrief(point.term())));
        return Stream.of(Stream.of(own), nobody, met, steps)
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    private String when(AgreementTerms terms) {
        TermToday term = terms.points().isEmpty()
                ? terms.whole()
                : terms.points().getFirst().term();
        if (term.dueOn() == null) {
            return switch (term.facts().source()) {
                case PERMANENT -> words.say("plainly.standing");
                case FIXED_DATE, STARTED, SET_LATER, PATH_STEP, NOT_REQUIRED, NOT_ON_RECORD ->
                    term.isMet() || terms.whole().dueOn() != null ? "." : words.say("plainly.undated");
                case NOT_BEGUN, FACT_BEFORE_TERM -> "; " + undated(term) + ".";
            };
        }
        return term.state() == TermState.OVERDUE
                ? words.say("plainly.due.late", words.day(Objects.requireNonNull(term.dueOn())))
                : words.say("plainly.due", words.day(Objects.requireNonNull(term.dueOn())));
    }

    /** The date in a few words, with whether it has passed. */
    public String inBrief(TermToday term) {
        if (term.isMet()) {
            return term.dueOn() == null || term.facts().metOn() == null
                    ? note(term)
                    : words.say("due.brief.met", words.day(term.dueOn()), metOn(term));
        }
        return Optional.ofNullable(term.dueOn())
                .map(day -> term.overdue() ? words.say("due.brief.late", words.day(day)) : words.day(day))
                .orElseGet(() -> undated(term));
    }

    /** How the date relates to today, or to the day on which it was met. */
    public String note(TermToday term) {
        return switch (term.state()) {
            case AHEAD -> ahead(term.businessDaysLeft());
            case TODAY -> words.say("board.today");
            case OVERDUE -> overdue(term.businessDaysLeft());
            case UNDATED, NOTHING_DUE -> undated(term);
            case MET_EARLY -> met("due.met.early", term);
            case MET_LATE -> met("due.met.late", term);
            case MET_ON_DAY -> words.say("due.met.on-day", metOn(term));
            case MET -> term.facts().metOn() == null ? words.say("due.met") : words.say("due.met.on", metOn(term));
            case LAPSED -> words.say("due.lapsed");
        };
    }

    /** Why there is no date. */
    public String undated(TermToday term) {
        return words.of(term.facts().source());
    }

    /** The next step of a path: its date and how many bodies are missing. */
    public String step(OfStep step) {
        String missing = words.count("due.step.missing", step.missing().size());
        if (step.term().dueOn() == null) {
            return words.say("due.step.undated", step.stepNumber(), missing);
        }
        String day = words.day(step.term().dueOn());
        if (!step.term().overdue()) {
            return words.say("due.step", step.stepNumber(), day, missing);
        }
        return step.late().size() == step.missing().size()
                ? words.say("due.step.late", step.stepNumber(), day, missing)
                : words.say(
                        "due.step.late-some",
                        step.stepNumber(),
                        day,
                        missing,
                        step.late().size());
    }

    private boolean hasOneDate(AgreementTerms terms) {
        return terms.points().stream()
                        .map(point -> inBrief(point.term()))
                        .distinct()
                        .count()
                <= 1;
    }

    /** The dates of one person's points; each with the point's number where they differ. */
    private String when(List<OfPoint> points) {
        List<String> dates =
                points.stream().map(point -> inBrief(point.term())).distinct().toList();
        return dates.size() == 1
                ? dates.getFirst()
                : points.stream()
                        .map(point -> words.say("due.point", point.number(), inBrief(point.term())))
                        .collect(Collectors.joining("; "));
    }

    private String ahead(@Nullable Integer left) {
        if (left == null) {
            return words.say("due.ahead.far");
        }
        String distance = words.count("board.left", left);
        return left > SOON ? distance : words.say("board.soon") + ": " + distance;
    }

    private String overdue(@Nullable Integer left) {
        if (left == null) {
            return words.say("due.late.far");
        }
        return left == 0 ? words.say("board.past") : words.count("board.late", -left);
    }

    private String met(String key, TermToday term) {
        int days = term.businessDaysLeft() == null ? 0 : Math.abs(term.businessDaysLeft());
        return days == 0
                ? words.say(key, metOn(term))
                : words.say(key + (days == 1 ? ".one" : ".many"), metOn(term), days);
    }

    private String metOn(TermToday term) {
        return words.day(Objects.requireNonNull(term.facts().metOn()));
    }

    private String together(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        String last = names.getLast();
        String and = SOUNDS_LIKE_I.matcher(last).matches() ? "list.and.i" : "list.and";
        return words.say(and, String.join(", ", names.subList(0, names.size() - 1)), last);
    }
}
