package org.acuerda.query.warning;

import static org.acuerda.query.warning.Warning.Code.AGENDA_CLOSES_TWICE;
import static org.acuerda.query.warning.Warning.Code.AGENDA_GOES_ON_AFTER_CLOSING;
import static org.acuerda.query.warning.Warning.Code.AGENDA_WITHOUT_REVIEW;
import static org.acuerda.query.warning.Warning.Code.BODY_SUCCEEDED;
import static org.acuerda.query.warning.Warning.Code.MEMBER_CALLED_TWICE;
import static org.acuerda.query.warning.Warning.Code.NEWER_RULES;
import static org.acuerda.query.warning.Warning.Code.NOTICE_REACHES_NO_RESPONSIBLE;
import static org.acuerda.query.warning.Warning.Code.PRESIDENCY_OVER;
import static org.acuerda.query.warning.Warning.Code.SESSIONS_OVERLAP;
import static org.acuerda.query.warning.Warning.Code.SESSION_ON_NON_WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.CommissionView.CalendarInForce;
import org.acuerda.query.membership.CommissionView.RuleSetInForce;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.page.AgreementStory;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.SessionView.Presiding;
import org.acuerda.query.session.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Test of what pages say is wrong: each for yes and for no, on the views of the story with one thing changed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WarningsTest {

    private static final List<String> MARKS = List.of("pages-only", "asked");
    private static final LocalDate CALLED = LocalDate.of(2026, 2, 20);

    @Autowired
    private Sessions sessions;

    @Autowired
    private Membership membership;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AgreementWarnings ofAgreements;

    private SessionView session;
    private CommissionView commission;
    private Attribution act;

    @BeforeEach
    void readTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
        session = sessions.byId("ses-10").orElseThrow().view();
        commission = membership
                .commission(session.designation().commissionId())
                .orElseThrow()
                .view();
        act = commission.calendars().getFirst().act();
    }

    @Test
    void anOrdinaryCallHasNone() {
        assertThat(SessionWarnings.ahead(session, commission, List.of(session), CALLED))
                .isEmpty();
    }

    @Test
    void aSundayIsNonWorking() {
        SessionView onSunday = session.withSchedule(session.schedule().withHeldOn(LocalDate.of(2026, 3, 8)));

        assertThat(SessionWarnings.ahead(onSunday, commission, List.of(), CALLED))
                .containsExactly(Warning.of(SESSION_ON_NON_WORKING_DAY));
    }

    @Test
    void aCalendarAdoptedLaterMayCloseTheDay() {
        LocalDate day = session.schedule().heldOn();
        CalendarVersion closing = new CalendarVersion(
                "2026-2",
                "America/Mexico_City",
                CalendarVersion.Basis.LFT_74,
                List.of(new CalendarVersion.NonWorkingDay(day, day, Recorded.notOnRecord())),
                List.of(),
                "Acuerdo",
                true);
        List<CalendarInForce> calendars = new ArrayList<>(commission.calendars());
        calendars.add(new CalendarInForce(closing, CALLED, act));

        assertThat(SessionWarnings.ahead(session, commission.withCalendars(calendars), List.of(), CALLED))
                .containsExactly(Warning.of(SESSION_ON_NON_WORKING_DAY));
    }

    @Test
    void anotherSessionMayBeHeldThen() {
        SessionView other = session.withSessionId("ses-99");
        SessionView later = other.withSchedule(other.schedule()
                .withStartsAt(Recorded.of(
                        other.schedule().startsAt().known().orElseThrow().plus(Duration.ofHours(2)))));

        assertThat(SessionWarnings.ahead(session, commission, List.of(other), CALLED))
                .containsExactly(new Warning(SESSIONS_OVERLAP, "ses-99"), new Warning(MEMBER_CALLED_TWICE, "ses-99"));
        assertThat(SessionWarnings.ahead(session, commission, List.of(later), CALLED))
                .isEmpty();
    }

    @Test
    void anAgendaMayGoOnAfterItsClosingOrReviewNothing() {
        assertThat(agenda(Matter.AGREEMENT_REVIEW, Matter.CLOSING)).isEmpty();
        assertThat(agenda(Matter.CLOSING, Matter.AGREEMENT_REVIEW))
                .containsExactly(Warning.of(AGENDA_GOES_ON_AFTER_CLOSING));
        assertThat(agenda(Matter.CLOSING, Matter.CLOSING))
                .containsExactly(Warning.of(AGENDA_CLOSES_TWICE), Warning.of(AGENDA_WITHOUT_REVIEW));
    }

    private List<Warning> agenda(Matter... matters) {
        SessionView.Item item = session.business().agenda().getFirst();
        List<SessionView.Item> items = Arrays.stream(matters)
                .map(matter -> item.withMatter(Recorded.of(matter)))
                .toList();
        return SessionWarnings.ahead(
                session.withBusiness(session.business().withAgenda(items)), commission, List.of(), CALLED);
    }

    @Test
    void newerRulesMayHold() {
        RuleSet frozen = session.schedule().convocation().known().orElseThrow().ruleSet();
        RuleSet newer = new RuleSet(
                "newer",
                frozen.quorum(),
                frozen.majority(),
                frozen.votingUnit(),
                frozen.notice(),
                frozen.secondCall(),
                frozen.convenedBy(),
                frozen.ordinalsRestart(),
                frozen.generalBusiness(),
                frozen.reschedulings(),
                frozen.source(),
                frozen.verified());
        CommissionView now = commission.withRuleSets(
                List.of(commission.ruleSets().getFirst(), new RuleSetInForce(newer, CALLED.plusDays(1), act)));

        assertThat(SessionWarnings.ahead(session, now, List.of(), CALLED)).isEmpty();
        assertThat(SessionWarnings.ahead(session, now, List.of(), CALLED.plusDays(1)))
                .containsExactly(Warning.of(NEWER_RULES));
    }

    @Test
    void theMandateOfTheOneWhoPresidesMayEnd() {
        LocalDate day = session.schedule().heldOn();
        CommissionView ending =
                commission.withMandates(List.of(commission.mandates().getFirst().withEndsOn(Recorded.of(day))));
        String coordinator = commission.mandates().getFirst().coordinatorId();
        SessionView opened = presiding(new Presiding(coordinator, null, act));
        SessionView taken = presiding(new Presiding(coordinator, "La sesión lo decidió.", act));

        assertThat(SessionWarnings.inProgress(opened, ending, day)).isEmpty();
        assertThat(SessionWarnings.inProgress(opened, ending, day.plusDays(1)))
                .containsExactly(new Warning(PRESIDENCY_OVER, coordinator));
        assertThat(SessionWarnings.inProgress(taken, ending, day.plusDays(1))).isEmpty();
    }

    @Test
    void aNoticeMayReachNoResponsible() {
        AgreementView agreement = agreement();
        Responsible responsible = agreement.resolution().points().stream()
                .flatMap(point -> point.responsibles().stream())
                .findFirst()
                .orElseThrow();
        Responsible stranger = new Responsible(Responsible.Kind.BODY, "bod-99", "Otro");

        assertThat(AgreementWarnings.unreached(notified(agreement, stranger)))
                .containsExactly(Warning.of(NOTICE_REACHES_NO_RESPONSIBLE));
        assertThat(AgreementWarnings.unreached(notified(agreement, stranger, responsible)))
                .isEmpty();
        assertThat(AgreementWarnings.unreached(notified(agreement))).isEmpty();
    }

    @Test
    void aResponsibleBodyMayHaveBeenSucceeded() {
        assertThat(ofAgreements.succeeded(responsible("bod-1"))).containsExactly(new Warning(BODY_SUCCEEDED, "bod-3"));
        assertThat(ofAgreements.succeeded(responsible("bod-3"))).isEmpty();
    }

    @Test
    void eachHasAWordInBothLanguages() {
        for (String language : List.of("es", "en")) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    "org.acuerda.query.warning.warning",
                    Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

            assertThat(Arrays.stream(Warning.Code.values()).map(Warning.Code::key))
                    .allMatch(texts::containsKey);
        }
    }

    /** The command side holds the list and knows its own warnings on it. */
    @Test
    void eachIsShownWhereTheListSays() throws IOException {
        Properties list = new Properties();
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/api/warnings.properties"))) {
            list.load(file);
        }

        assertThat(list.stringPropertyNames().stream()
                        .filter(name -> !list.getProperty(name).startsWith("asked")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Warning.Code.values()).map(Enum::name).toList());
        for (String name : list.stringPropertyNames()) {
            List<String> places = List.of(list.getProperty(name).split(" ", -1));
            List<String> templates =
                    places.stream().filter(place -> !MARKS.contains(place)).toList();
            String shown = places.contains("asked") ? "parts :: unrecorded(" : "parts :: warnings(${warnings})";
            assertThat(templates).isNotEmpty();
            for (String template : templates) {
                assertThat(text("/templates/" + template + ".html")).contains(shown);
            }
        }
        assertThat(text("/templates/act.html")).contains("form.obstacles().warnings()");
        assertThat(text("/templates/layout.html")).contains("recordedWarnings");
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(WarningsTest.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private AgreementView agreement() {
        return agreements.byId(AgreementStory.OVERDUE).orElseThrow().view();
    }

    private AgreementView responsible(String bodyId) {
        AgreementView agreement = agreement();
        AgreementView.Point point = agreement.resolution().points().getFirst();
        return agreement.withResolution(agreement
                .resolution()
                .withPoints(List.of(
                        point.withResponsibles(List.of(new Responsible(Responsible.Kind.BODY, bodyId, "Organismo"))))));
    }

    private AgreementView notified(AgreementView agreement, Responsible... addressees) {
        List<AgreementView.Notice> notices = addressees.length == 0
                ? List.of()
                : List.of(
                        new AgreementView.Notice("not-9", "ST/1/2026", List.of(addressees), "oficio", act, List.of()));
        return agreement.withPublicity(agreement.publicity().withNotices(notices));
    }

    private SessionView presiding(Presiding last) {
        return session.withAttendance(session.attendance().withPresiding(List.of(last)));
    }
}
