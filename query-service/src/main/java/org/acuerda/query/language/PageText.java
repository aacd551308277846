package org.acuerda.query.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.events.session.Agenda;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.meeting.WorkingMeetingView;
import org.acuerda.query.provision.ProvisionView;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.session.SessionView;
import org.springframework.context.MessageSource;

/**
 * Text of the pages in one language and one time zone: messages, closed lists, dates, numbers and the names of
 * sessions.
 */
public final class PageText {

    /** Matters that an act of the session itself ends. */
    private static final Set<Agenda.Matter> OWN_ACTS =
            Set.of(Agenda.Matter.ROLL_CALL, Agenda.Matter.AGENDA_APPROVAL, Agenda.Matter.CLOSING);

    /** Between thousands and between a number and its unit: narrow and without a line break. */
    private static final String THIN_SPACE = "\u202f";

    /** How a person begins the number of an official letter. */
    private static final String LETTER = "oficio";

    private static final String NO_BREAK = "\u00a0";

    private static final String[] SIZE_UNITS = {"B", "kB", "MB", "GB"};
    private static final double SIZE_STEP = 1000;

    private final MessageSource messages;
    private final Language language;
    private final ZoneId zone;
    private final boolean named;
    private final DateText dates;

    /** Texts with hours that do not name their zone. */
    public PageText(MessageSource messages, Language language, ZoneId zone) {
        this(messages, language, zone, false);
    }

    private PageText(MessageSource messages, Language language, ZoneId zone, boolean named) {
        this.messages = messages;
        this.language = language;
        this.zone = zone;
        this.named = named;
        this.dates = new DateText(language, zone, named ? zone() : "");
    }

    /**
     * The same texts with the hours of a zone.
     *
     * @param named whether hours name their zone
     */
    public PageText in(ZoneId other, boolean named) {
        return new PageText(messages, language, other, named);
    }

    /** The same texts in another language. */
    public PageText in(Language other) {
        return new PageText(messages, other, zone, named);
    }

    public Language language() {
        return language;
    }

    /** A message with its arguments; numbers are formatted for the language. */
    public String say(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int place = 0; place < arguments.length; place++) {
            written[place] = arguments[place] instanceof Number number ? number(number.longValue()) : arguments[place];
        }
        return messages.getMessage(key, written, language.locale());
    }

    /** A message in its singular ({@code key.one}) or plural ({@code key.many}) form with the number as {@code {0}}. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** The name of the counted subject, in singular or plural, without the number. */
    public String plural(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"));
    }

    /** A number with the name of the counted subject: "5 acuerdos". */
    public String counted(String key, long number) {
        return number(number) + NO_BREAK + plural(key, number);
    }

    /** The word for a value of a closed list. */
    public String of(Enum<?> value) {
        return say(key(value));
    }

    /** The message key of a value, for example {@code Proposal.Type.RESOLUTIVE}. */
    public static String key(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.replace('$', '.') + "." + value.name();
    }

    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", THIN_SPACE);
    }

    /** The size of a file in decimal units. */
    public String size(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= SIZE_STEP && unit < SIZE_UNITS.length - 1) {
            amount /= SIZE_STEP;
            unit++;
        }
        String pattern = unit == 0 || amount == Math.rint(amount) ? "%.0f" : "%.1f";
        return String.format(language.locale(), pattern, amount) + THIN_SPACE + SIZE_UNITS[unit];
    }

    public String day(LocalDate date) {
        return dates.day(date);
    }

    /** Day and month in a few letters. */
    public String shortDay(LocalDate date) {
        return dates.shortDay(date);
    }

    /** The day with its name. */
    public String weekday(LocalDate date) {
        return dates.weekday(date);
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return dates.day(moment);
    }

    /** The day of a moment on the calendar of the zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Day and hour, with the zone where it is named. */
    public String moment(Instant moment) {
        return dates.moment(moment);
    }

    /** Day and hour to the millisecond, with the zone where it is named. */
    public String precise(Instant moment) {
        return dates.precise(moment);
    }

    /** The hour alone, beside a day or under a heading that has the zone. */
    public String hour(Instant moment) {
        return dates.hour(moment);
    }

    /** The hour, with the zone where it is named. */
    public String hourInZone(Instant moment) {
        return named ? hour(moment) + ", " + zone() : hour(moment);
    }

    /** Day and hour in figures, as a form's field begins with them. */
    public String typed(Instant moment) {
        return dates.typed(moment);
    }

    /**
     * A moment that a person typed, in the zone of all hours.
     *
     * @throws java.time.DateTimeException when the text is none, or when the clocks skip it
     */
    public Instant read(String typed) {
        return WrittenMoment.read(typed, zone);
    }

    /** The moment as the clocks of the zone show it. */
    public LocalMoment local(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        return new LocalMoment(there.toOffsetDateTime(), there.toLocalDateTime(), zone());
    }

    /** Whether hours name their zone. */
    public boolean isZoneNamed() {
        return named;
    }

    /** The name of the zone of all hours, for people: of a zone of Mexico in its own words, of others with its place. */
    public String zone() {
        return known("zone." + zone, zone.getDisplayName(TextStyle.FULL, language.locale()) + " (" + zone + ")");
    }

    /** When something happened, in words, or that no date is on record. */
    public String when(EdtfDate date) {
        return date.precision() == EdtfDate.Precision.NOT_ON_RECORD ? say("unknown.date") : dates.when(date);
    }

    /** The hour at which something happened, where it is on record; else the day. */
    public String hourOf(EdtfDate date) {
        return date.moment().map(moment -> hour(moment.toInstant())).orElseGet(() -> when(date));
    }

    /** A value in words, or that it is not on record. */
    public String text(Recorded<String> recorded) {
        return recorded.known().orElseGet(() -> say("unknown"));
    }

    /** The name of a session: "Segunda sesión ordinaria". */
    public String session(SessionView session) {
        return session(session.reference());
    }

    /** The name of a session: "Segunda sesión ordinaria", or the source's name for it where it gives no ordinal. */
    public String session(SessionReference session) {
        return session(session.kind(), session.ordinal(), session.title() == null ? "" : session.title());
    }

    private String session(CommissionEvent.Kind kind, Recorded<Integer> ordinal, String title) {
        return ordinal.known()
                .map(number -> capitalized(say("session.name." + kind, Ordinals.of(number, language))))
                .orElseGet(() -> title.isBlank() ? of(kind) : title);
    }

    /** How an item ended; one that the session's own act ended has the name of that act. */
    public String outcome(Agenda.Outcome outcome, Recorded<Agenda.Matter> matter) {
        return matter.known()
                .filter(about -> outcome == Agenda.Outcome.NOTED && OWN_ACTS.contains(about))
                .map(about -> say(key(about) + ".done"))
                .orElseGet(() -> of(outcome));
    }

    /** The name of a session with its day. */
    public String sessionWithDay(SessionReference session) {
        return session(session) + ", " + day(session.heldOn());
    }

    /** The same text with a capital letter at its beginning. */
    public String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    /** The same text with a small letter at its beginning. */
    public String uncapitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(language.locale()) + text.substring(1);
    }

    /** A text that was typed alone, in the middle of a sentence; an acronym keeps its capitals. */
    public String inSentence(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1)) ? text : uncapitalized(text);
    }

    /** An official letter by its number: "oficio 12/2027". A number that begins with that word does not repeat it. */
    public String letter(String number) {
        return number.regionMatches(true, 0, LETTER, 0, LETTER.length())
                ? uncapitalized(number)
                : say("letter", number);
    }

    /** The term of a point, as its text says it. */
    public String term(Term term) {
        return switch (term) {
            case Term.FixedDate fixed -> say("term.fixed", day(fixed.dueOn()));
            case Term.AfterEvent after -> say("term.after", after.length(), of(after.days()), of(after.trigger()));
        };
    }

    /** The term of a step of a path; a step that it waits for is named by its number. */
    public String term(StepTerm term, PathView path) {
        return switch (term) {
            case StepTerm.OnDate fixed -> say("term.fixed", day(fixed.dueOn()));
            case StepTerm.AfterFact after -> say("term.after", after.length(), of(after.days()), of(after.trigger()));
            case StepTerm.AfterStep after ->
                say(
                        "term.after-step",
                        after.length(),
                        of(after.days()),
                        path.step(after.stepId())
                                .map(step -> number(step.definition().number()))
                                .orElse(after.stepId()));
        };
    }

    /** The text of terms in the same language. */
    public TermText terms() {
        return new TermText(this);
    }

    /** The period in which a provision is in force, as far as the source gives it. */
    public String validity(ProvisionView provision) {
        Optional<LocalDate> from = provision.validity().validFrom().known();
        Optional<LocalDate> to = provision.validity().validTo().known();
        if (from.isEmpty()) {
            return to.map(last -> say("provision.until", day(last))).orElseGet(() -> say("provision.validity.unknown"));
        }
        return to.map(last -> say("provision.between", day(from.get()), day(last)))
                .orElseGet(() -> say("provision.since", day(from.get())));
    }

    /** The label of a form's field, or the field's name where no form has it. */
    public String fieldName(String field) {
        return known("field." + field, field);
    }

    /** The word for a role of a record, or the role itself where there is no word for it. */
    public String role(String role) {
        return known("role." + role.toLowerCase(Locale.ROOT).replace('_', '-'), role);
    }

    /** A message, or another text where there is none. */
    public String known(String key, String otherwise) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, language.locale()), otherwise);
    }

    /** The name of a working meeting; a historic one is named by its kind, and the source's words follow. */
    public String meeting(WorkingMeetingView meeting) {
        return meeting.origin().sourceRef() == null
                ? meeting.title()
                : session(CommissionEvent.Kind.WORKING_MEETING, meeting.ordinal(), "");
    }

    /** The name of a working meeting with its day. */
    public String meetingWithDay(WorkingMeetingView meeting) {
        return meeting(meeting) + ", " + day(meeting.heldOn());
    }
}
