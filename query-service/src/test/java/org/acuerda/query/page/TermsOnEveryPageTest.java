package org.acuerda.query.page;

import static org.acuerda.events.Recorded.notOnRecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.ResolutivePoint;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Test that an agreement has the same date, the same responsible parties and the same lateness wherever it is shown.
 * Today is Friday, 10 April 2026.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class TermsOnEveryPageTest {

    private static final Responsible ANA = new Responsible(Responsible.Kind.MEMBER, "mem-3", "Ana Sofía Ruiz Ibarra");
    private static final Responsible TOMAS = new Responsible(Responsible.Kind.MEMBER, "mem-4", "Tomás Aguilar Peña");
    private static final Term.AfterEvent AFTER_NOTICE =
            new Term.AfterEvent(Term.Trigger.NOTIFICATION, 10, Term.DayKind.BUSINESS);

    /**
     * What every place must show.
     *
     * @param dueOn the day that speaks for the agreement
     * @param note the distance to it, in the words of lists and pages
     * @param each dates beside the names; empty where one date holds for all
     */
    record Expected(
            String id,
            String dueOn,
            String state,
            boolean overdue,
            String note,
            List<Responsible> who,
            List<String> each) {

        /** Each point shows its own date, so that no name needs one. */
        Expected pointByPoint() {
            return new Expected(id, dueOn, state, overdue, note, who, List.of());
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Expected> agreements() {
        return Stream.of(
                new Expected(
                        "agr-fijo",
                        "2026-04-08",
                        "OVERDUE",
                        true,
                        "venció hace 2 días hábiles",
                        List.of(ANA),
                        List.of()),
                new Expected(
                        "agr-plazo",
                        "2026-04-20",
                        "AHEAD",
                        false,
                        "por vencer: faltan 6 días hábiles",
                        List.of(TOMAS),
                        List.of()),
                new Expected(
                        "agr-ruta",
                        "2026-04-07",
                        "OVERDUE",
                        true,
                        "el paso 1 venció el 7 de abril de 2026; faltan 2 organismos",
                        List.of(ANA),
                        List.of()),
                new Expected(
                        "agr-movido", "2026-05-15", "AHEAD", false, "faltan 24 días hábiles", List.of(ANA), List.of()),
                new Expected(
                        "agr-cumplido",
                        "2026-04-10",
                        "MET_EARLY",
                        false,
                        "cumplido el 8 de abril de 2026, 2 días hábiles antes",
                        List.of(ANA),
                        List.of()),
                new Expected(
                        "agr-mixto",
                        "2026-03-24",
                        "OVERDUE",
                        true,
                        "venció hace 8 días hábiles",
                        List.of(ANA, TOMAS),
                        List.of("23 de abril de 2026", "24 de marzo de 2026, vencido")));
    }

    private final JsonMapper json = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private PageContext context;

    private PageText words;

    @BeforeAll
    void tell(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        words = context.words(Language.SPANISH.locale());
        story(new Journal(topic));
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameOnTheBoard(Expected expected) {
        assertShown(expected, row("/tablero?q=" + expected.id(), expected), true);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameInTheList(Expected expected) {
        assertShown(expected, row("/acuerdos?q=" + expected.id(), expected), true);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameOnThePageOfItsSession(Expected expected) {
        assertShown(expected, row("/sesiones/" + LiveStory.CLOSED, expected), true);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameOnItsPage(Expected expected) {
        String page = get("/acuerdos/" + expected.id());

        String points = text(page.substring(page.indexOf("id=\"h-points\""), page.indexOf("id=\"h-follow\"")));
        assertShown(expected.pointByPoint(), points, true);
        expected.each().forEach(date -> assertThat(points).contains(date.replace(", vencido", " venció")));
        assertThat(text(page).contains("venció el " + day(expected))).isEqualTo(expected.overdue());
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameInAFewWords(Expected expected) {
        assertShown(expected, summary(expected), false);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameWhenASessionIsPrepared(Expected expected) {
        String page = get("/sesiones/" + LiveStory.SECOND_CALL + "/preparar");

        if (expected.state().startsWith("MET")) {
            assertThat(page).doesNotContain(link(expected));
        } else {
            assertShown(expected, row(page, link(expected), "<tr", "</tr>"), true);
        }
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameAmongTheChanges(Expected expected) {
        String page = get("/sesiones/" + LiveStory.RUNNING + "/cambios?cursor=" + expected.id());

        assertShown(expected, row(page, "id=\"" + expected.id() + "\"", "<article", "</dl>"), true);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameInItsFeed(Expected expected) {
        Matcher subtitle =
                Pattern.compile("<subtitle>(.*?)</subtitle>").matcher(get("/acuerdos/" + expected.id() + ".atom"));

        assertThat(subtitle.find()).isTrue();
        assertThat(summary(expected)).contains(HtmlUtils.htmlUnescape(subtitle.group(1)));
        assertShown(expected, HtmlUtils.htmlUnescape(subtitle.group(1)), false);
    }

    /** A calendar has one entry for each point and leaves it to the planner which of them have passed. */
    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameInTheCalendar(Expected expected) {
        String calendar = get("/calendario.ics").replaceAll("\r\n[ \t]", "");
        List<String> entries = Arrays.stream(calendar.split("BEGIN:VEVENT"))
                .filter(entry -> entry.contains("UID:" + expected.id() + "."))
                .toList();

        assertThat(entries).hasSameSizeAs(expected.who());
        assertThat(entries).anySatisfy(entry -> assertThat(entry)
                .contains("DTSTART;VALUE=DATE:" + expected.dueOn().replace("-", "")));
        for (Responsible who : expected.who()) {
            assertThat(entries).anySatisfy(entry -> assertThat(entry).contains(who.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void tellsTheSameToPrograms(Expected expected) {
        JsonNode single = json.readTree(get("/api/v1/agreements/" + expected.id()));
        JsonNode listed =
                json.readTree(get("/api/v1/agreements?q=" + expected.id())).at("/items/0");
        JsonNode onBoard =
                json.readTree(get("/api/v1/board?q=" + expected.id())).at("/items/0");
        JsonNode changed = json.readTree(get("/api/v1/sessions/" + LiveStory.RUNNING + "/changes"))
                .get("agreements")
                .valueStream()
                .filter(change -> change.get("agreementId").asString().equals(expected.id()))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(single, listed)).allSatisfy(entry -> {
            assertThat(entry.get("dueOn").asString()).isEqualTo(expected.dueOn());
            assertThat(entry.get("overdue").asBoolean()).isEqualTo(expected.overdue());
        });
        assertThat(listed.get("terms")).isEqualTo(single.get("terms"));
        assertThat(onBoard.get("terms")).isEqualTo(single.get("terms"));
        assertThat(onBoard.path("term").asString("").equals("OVERDUE")).isEqualTo(expected.overdue());
        assertThat(changed.get("terms")).isEqualTo(single.get("terms"));
        assertThat(changed.at("/after/dueOn").asString()).isEqualTo(expected.dueOn());
        assertThat(single.at("/terms/whole/state").asString()).isEqualTo(expected.state());
        assertThat(single.at("/terms/points").findValuesAsString("name"))
                .containsExactlyElementsOf(
                        expected.who().stream().map(Responsible::name).toList());
    }

    /** Today is read for many answers at once, and again when the record goes on. */
    @Test
    void countsByACalendarFromTheRecordThatAdoptsIt(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        Journal journal = new Journal(topic);
        journal.live(
                "2026-04-09T10:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                new CommissionEstablished(
                        "com-otra", "Otra comisión", List.of(), LocalDate.of(2019, 1, 1), notOnRecord()),
                new AgreementAdopted(
                        "agr-otro",
                        "com-otra",
                        LiveStory.CLOSED,
                        "itm-13",
                        notOnRecord(),
                        notOnRecord(),
                        LocalDate.of(2026, 3, 5),
                        proposal("agr-otro", fixed("ÚNICO", ANA, 2026, 4, 17))));
        ServiceOnStory.awaitWholeStory(freshness, topic);
        assertThat(daysLeft("agr-otro")).isEqualTo(5);

        CalendarVersion.NonWorkingDay untilWednesday =
                new CalendarVersion.NonWorkingDay(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 15), notOnRecord());
        CalendarVersion calendar = new CalendarVersion(
                "2026-otra",
                "America/Mexico_City",
                CalendarVersion.Basis.LFT_74,
                List.of(untilWednesday),
                List.of(),
                "Sesión 1",
                true);
        journal.live(
                "2026-04-09T11:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                new CalendarAdopted("com-otra", calendar, LocalDate.of(2026, 1, 1)));
        ServiceOnStory.awaitWholeStory(freshness, topic);
        assertThat(daysLeft("agr-otro")).isEqualTo(2);
    }

    private int daysLeft(String id) {
        return json.readTree(get("/api/v1/agreements/" + id))
                .at("/terms/whole/businessDaysLeft")
                .asInt();
    }

    private void assertShown(Expected expected, String shown, boolean distance) {
        assertThat(shown).contains(day(expected));
        assertThat(shown)
                .contains(expected.who().stream().map(Responsible::name).toList());
        expected.each().forEach(date -> assertThat(shown).contains("(" + date + ")"));
        if (distance || expected.state().startsWith("MET")) {
            assertThat(shown).containsIgnoringCase(expected.note());
        }
        assertThat(Pattern.compile("venció|vencido").matcher(shown).find())
                .as(shown)
                .isEqualTo(expected.overdue());
    }

    private String day(Expected expected) {
        return words.day(LocalDate.parse(expected.dueOn()));
    }

    private String summary(Expected expected) {
        Matcher plainly =
                Pattern.compile("(?s)<p class=\"plainly\">(.*?)</p>").matcher(get("/acuerdos/" + expected.id()));
        assertThat(plainly.find()).isTrue();
        return text(plainly.group(1));
    }

    private String row(String address, Expected expected) {
        return row(get(address), link(expected), "<tr", "</tr>");
    }

    private String link(Expected expected) {
        return "href=\"" + context.names(words).at(expected.id()) + "\"";
    }

    private static String row(String page, String mark, String begin, String end) {
        int place = page.indexOf(mark);
        assertThat(place).as(mark).isPositive();
        return text(page.substring(page.lastIndexOf(begin, place), page.indexOf(end, place)));
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " ").replaceAll("[\\s ]+", " "));
    }

    private String get(String address) {
        return PageReader.LED.get(port, address).body();
    }

    private static void story(Journal journal) {
        journal.live(
                "2026-04-06T10:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                LiveStory.adopted("agr-fijo", "itm-13", "vot-2", proposal("agr-fijo", fixed("ÚNICO", ANA, 2026, 4, 8))),
                LiveStory.adopted(
                        "agr-plazo",
                        "itm-13",
                        "vot-2",
                        proposal("agr-plazo", point("ÚNICO", TOMAS, Recorded.of(AFTER_NOTICE)))),
                LiveStory.adopted(
                        "agr-ruta", "itm-13", "vot-2", proposal("agr-ruta", point("ÚNICO", ANA, notOnRecord()))),
                LiveStory.adopted(
                        "agr-movido", "itm-13", "vot-2", proposal("agr-movido", fixed("ÚNICO", ANA, 2026, 4, 7))),
                LiveStory.adopted(
                        "agr-cumplido", "itm-13", "vot-2", proposal("agr-cumplido", fixed("ÚNICO", ANA, 2026, 4, 10))),
                LiveStory.adopted(
                        "agr-mixto",
                        "itm-13",
                        "vot-2",
                        proposal(
                                "agr-mixto", fixed("PRIMERO", ANA, 2026, 4, 23), fixed("SEGUNDO", TOMAS, 2026, 3, 24))),
                new TermStarted(
                        "agr-plazo",
                        "pnt-ÚNICO",
                        Term.Trigger.NOTIFICATION,
                        LocalDate.of(2026, 4, 6),
                        AFTER_NOTICE,
                        "2026-1",
                        LocalDate.of(2026, 4, 20)),
                new AgreementRescheduled(
                        "agr-movido",
                        "pnt-ÚNICO",
                        LocalDate.of(2026, 4, 7),
                        LocalDate.of(2026, 5, 15),
                        "Periodo electoral.",
                        "la Coordinación"),
                new CompliancePathDefined(
                        "pth-ruta",
                        new PathAnchor(ReportStory.COMMISSION, "agr-ruta", ReportStory.PROVISION),
                        "Ruta de prueba",
                        notOnRecord(),
                        List.of(step()),
                        List.of(PathStory.BUSY, PathStory.UNREPORTED),
                        "la primera sesión ordinaria"));
        journal.live(
                "2026-04-07T10:00:00-06:00",
                "mem-3",
                "member",
                new FollowUpRecorded(
                        "agr-cumplido",
                        "fup-cumplido",
                        Recorded.of("pnt-ÚNICO"),
                        ReportedStatus.DONE,
                        "Está publicado.",
                        List.of(),
                        notOnRecord()));
        journal.live(
                "2026-04-08T10:00:00-06:00",
                "mem-4",
                "member",
                new FollowUpReviewed("agr-cumplido", "fup-cumplido", true, "Es lo acordado."),
                new AgreementFulfilled("agr-cumplido", "fup-cumplido", List.of(), "mem-3", "mem-4"));
    }

    /** The text has the identifier, so that a search finds this agreement alone. */
    private static Proposal proposal(String id, ResolutivePoint... points) {
        return new Proposal(
                Proposal.Type.RESOLUTIVE,
                "Se aprueba " + id + ".",
                List.of(),
                List.of(points),
                List.of(),
                notOnRecord(),
                false);
    }

    private static ResolutivePoint fixed(String number, Responsible who, int year, int month, int day) {
        return point(number, who, Recorded.of(new Term.FixedDate(LocalDate.of(year, month, day))));
    }

    private static ResolutivePoint point(String number, Responsible who, Recorded<Term> term) {
        return new ResolutivePoint("pnt-" + number, number, "Hacer algo.", List.of(who), term, notOnRecord());
    }

    private static PathStep step() {
        return new PathStep(
                "stp-ruta",
                1,
                "Diagnóstico",
                "Un diagnóstico.",
                PathStep.ReportedBy.OBLIGED_BODY,
                "Documento",
                Recorded.of(new PathStep.StepTerm.OnDate(LocalDate.of(2026, 4, 7))),
                1,
                "Fuente",
                true);
    }
}
