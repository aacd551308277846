package org.acuerda.query.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Minutes;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.board.BoardEntry;
import org.acuerda.query.compliance.BodyProgressView;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.page.frame.Mark;
import org.acuerda.query.page.frame.PageConfiguration;
import org.acuerda.query.page.log.Sentences;
import org.acuerda.query.remark.RemarkView;
import org.acuerda.query.session.SessionStatus;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.term.BoardTerm;
import org.acuerda.query.term.TermSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final PageText spanish = words(Language.SPANISH);
    private final PageText english = words(Language.ENGLISH);

    /** Every closed list that a page or a sentence may show. */
    static Stream<Enum<?>> values() {
        return Stream.of(
                        ActivityEvent.class,
                        AgreementEvent.class,
                        Proposal.class,
                        Proposal.Change.class,
                        Proposal.Responsible.class,
                        Term.class,
                        BodyEvent.class,
                        CalendarVersion.class,
                        CommissionEvent.class,
                        RuleSet.class,
                        RuleSet.Quorum.class,
                        RuleSet.Majority.class,
                        RuleSet.Notice.class,
                        Agenda.class,
                        Ballot.class,
                        Minutes.class,
                        Roll.class,
                        SessionEvent.class,
                        SessionEvent.Venue.class,
                        RemarkView.class,
                        CompliancePathEvent.class,
                        BodyComplianceEvent.class,
                        PathStep.class,
                        PathView.class,
                        BodyProgressView.class,
                        BoardEntry.class,
                        SessionView.class)
                .flatMap(owner -> Arrays.stream(owner.getDeclaredClasses()))
                .filter(Class::isEnum)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    static Stream<EventType> types() {
        return EventCatalog.standard().types().stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void existForEveryValueInBothLanguages(Enum<?> value) {
        assertThat(spanish.of(value)).isNotBlank();
        assertThat(english.of(value)).isNotBlank();
    }

    @Test
    void callTheOutcomeOfTheSessionsOwnActsByTheirNames() {
        assertThat(spanish.outcome(Agenda.Outcome.NOTED, Recorded.of(Agenda.Matter.ROLL_CALL)))
                .isEqualTo("Se declaró el quórum");
        assertThat(spanish.outcome(Agenda.Outcome.NOTED, Recorded.of(Agenda.Matter.AGENDA_APPROVAL)))
                .isEqualTo("Se aprobó");
        assertThat(spanish.outcome(Agenda.Outcome.NOTED, Recorded.of(Agenda.Matter.CLOSING)))
                .isEqualTo("Se clausuró");
        assertThat(spanish.outcome(Agenda.Outcome.WITHDRAWN, Recorded.of(Agenda.Matter.CLOSING)))
                .isEqualTo(spanish.of(Agenda.Outcome.WITHDRAWN));
        assertThat(spanish.outcome(Agenda.Outcome.NOTED, Recorded.notOnRecord()))
                .isEqualTo(spanish.of(Agenda.Outcome.NOTED));
    }

    @ParameterizedTest
    @EnumSource
    void existForEveryStatusOfAnAgreement(AgreementStatus status) {
        for (PageText words : List.of(spanish, english)) {
            assertThat(words.of(status)).isNotBlank();
            assertThat(words.say("plainly.status." + status)).isNotBlank();
        }
        assertThat(Mark.of(status).shape().equals("verified")).isEqualTo(status == AgreementStatus.FULFILLED);
    }

    @ParameterizedTest
    @EnumSource
    void existForEveryStatusOfASession(SessionStatus status) {
        assertThat(spanish.of(status)).isNotEqualTo(english.of(status));
        assertThat(Mark.of(status).shape()).isNotEqualTo("verified");
    }

    @ParameterizedTest
    @EnumSource
    void existForEveryTermOfTheBoard(BoardTerm term) {
        assertThat(spanish.of(term)).isNotEqualTo(english.of(term));
    }

    @ParameterizedTest
    @EnumSource
    void existForEverySourceOfADate(TermSource source) {
        assertThat(spanish.of(source)).isNotEqualTo(english.of(source));
    }

    @ParameterizedTest
    @EnumSource
    void existForEveryMarkOfAStep(StepMark mark) {
        assertThat(spanish.of(mark)).isNotEqualTo(english.of(mark));
        assertThat(Mark.of(mark).shape().equals("verified")).isEqualTo(mark == StepMark.VERIFIED);
        assertThat(Arrays.stream(StepMark.values()).map(other -> Mark.of(other).shape()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void nameEveryTypeOfTheCatalog(EventType type) {
        String aggregate = type.name().substring(0, type.name().indexOf('.'));
        for (PageText words : List.of(spanish, english)) {
            assertThat(type.versions()).allSatisfy(version -> assertThat(words.say("type." + version))
                    .isNotBlank());
            assertThat(words.say("aggregate." + aggregate)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void haveASentenceForEveryTypeOfTheCatalog(EventType type) throws MissingResourceException {
        String inSpanish = Sentences.patterns(Language.SPANISH.locale()).getString(type.published());
        String inEnglish = Sentences.patterns(Language.ENGLISH.locale()).getString(type.published());

        assertThat(inSpanish).isNotEqualTo(inEnglish);
        assertThat(places(inSpanish)).isEqualTo(places(inEnglish)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(BundleName.class)
    void areTheSameInBothLanguages(BundleName name) {
        ResourceBundle inSpanish = name.in(Language.SPANISH);
        ResourceBundle inEnglish = name.in(Language.ENGLISH);

        assertThat(inSpanish.keySet()).isEqualTo(inEnglish.keySet());
        for (String key : inSpanish.keySet()) {
            assertThat(places(inSpanish.getString(key))).as(key).isEqualTo(places(inEnglish.getString(key)));
            assertThat(inSpanish.getString(key) + inEnglish.getString(key))
                    .as("an apostrophe would hide what follows it in %s", key)
                    .doesNotContain("'");
        }
    }

    @Test
    void writeNumbersWithAThinSpace() {
        assertThat(spanish.number(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(spanish.say("record.number", 1214)).isEqualTo("registro 1\u202f214");
    }

    @Test
    void writeSizesInUnitsThatPeopleKnow() {
        assertThat(spanish.size(999)).isEqualTo("999\u202fB");
        assertThat(english.size(482_133)).isEqualTo("482.1\u202fkB");
        assertThat(english.size(3_000_000)).isEqualTo("3\u202fMB");
    }

    @Test
    void countOneAndMany() {
        assertThat(spanish.counted("count.sessions", 1)).isEqualTo("1\u00a0sesión");
        assertThat(spanish.counted("count.sessions", 0)).isEqualTo("0\u00a0sesiones");
        assertThat(english.count("call.days", 5)).isEqualTo("5 business days");
    }

    /** Message files that pages read. */
    enum BundleName {
        MESSAGES,
        WORDS,
        TYPES,
        SENTENCES("org.acuerda.query.page.log."),
        CHANGE("org.acuerda.query.change."),
        PARTS("org.acuerda.query.page.log."),
        HELP("org.acuerda.query.page.help."),
        GLOSSARY("org.acuerda.query.page.help."),
        BOARD("org.acuerda.query.board.");

        private final String place;

        BundleName() {
            this("org.acuerda.query.language.");
        }

        BundleName(String place) {
            this.place = place;
        }

        ResourceBundle in(Language language) {
            return ResourceBundle.getBundle(
                    place + name().toLowerCase(Locale.ROOT),
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        }
    }

    private static List<String> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static PageText words(Language language) {
        return new PageText(new PageConfiguration().messageSource(), language, ZoneId.of("America/Mexico_City"));
    }
}
