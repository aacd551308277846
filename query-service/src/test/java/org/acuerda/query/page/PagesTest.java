package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.guard.SecurityHeaders;
import org.acuerda.query.Contracts;
import org.acuerda.query.activity.ActivityFilter;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.board.BoardFilter;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.compliance.BodyProgressView;
import org.acuerda.query.compliance.PathFilter;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.Ordinals;
import org.acuerda.query.language.PageText;
import org.acuerda.query.membership.MemberFilter;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.evidence.EvidencePages;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.page.log.RecordBreakdown;
import org.acuerda.query.page.log.Sentences;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.provision.ProvisionFilter;
import org.acuerda.query.record.JournalLine;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.RecordFilterBuilder;
import org.acuerda.query.record.Records;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.SessionView.DoubtCause;
import org.acuerda.query.workplan.WorkPlanFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;

/** Test of the pages of the running service, on a journal that the real projections have read. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final int MAX_PAGE_BYTES = 200_000;

    @LocalServerPort
    private int port;

    @Autowired
    private PageContext context;

    @Autowired
    private Records records;

    private PageText words;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        words = context.words(Language.SPANISH.locale());
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    static Stream<String> found() {
        return Addresses.found().stream();
    }

    static Stream<EventType> types() {
        return EventCatalog.standard().types().stream();
    }

    static Stream<String> failing() {
        return Addresses.failing().stream();
    }

    @ParameterizedTest
    @MethodSource("found")
    void arePlainPagesInBothLanguages(String address) {
        for (Language language : Language.values()) {
            HttpResponse<String> answer = get(PageReader.in(language, address));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertIsAPage(answer.body(), language);
            assertThat(answer.body()).containsPattern("/bitacora/\\d+").doesNotContain("canonical", "og:url");
        }
    }

    @ParameterizedTest
    @MethodSource("failing")
    void sayWhatWentWrongAndWhatToDo(String address) {
        for (Language language : Language.values()) {
            HttpResponse<String> answer = get(PageReader.in(language, address));

            assertThat(answer.statusCode()).isIn(400, 404);
            assertIsAPage(answer.body(), language);
            assertThat(answer.body()).contains("class=\"button quiet\"", "href=\"/\"");
        }
    }

    @ParameterizedTest
    @MethodSource("found")
    void areAtTheRootWhereACommissionIsAlone(String address) {
        HttpResponse<String> inItsRoom = ask("/comisiones/gobierno-abierto-transparencia-proactiva" + address);

        if (inItsRoom.statusCode() == 301) {
            assertThat(inItsRoom.headers().firstValue("Location")).contains(endOf(address));
        } else {
            assertThat(inItsRoom.statusCode()).isEqualTo(404);
            assertThat(address)
                    .matches(
                            "/(disposiciones|organismos|entidades|documentos|datos|bitacora|actuar|ayuda|glosario|accesibilidad|privacidad).*");
        }
        assertThat(get(address).body()).doesNotContain("/comisiones");
    }

    private static final List<String> FEEDS = List.of("/acuerdos.atom", "/sesiones.atom", "/entidades/30.atom");

    /** An identifier where the subject has a short name would lead on, and is thus found too. */
    @Test
    void everyAddressInsideThemIsWhereItLeads() {
        List<String> addresses = Stream.concat(found(), FEEDS.stream())
                .map(address -> get(address).body().replace("http://127.0.0.1:" + port, ""))
                .flatMap(page -> Pattern.compile("(?:href=|\"url\":)\"(/[^\"#]*)")
                        .matcher(page)
                        .results())
                .map(match -> match.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();

        assertThat(addresses).hasSizeGreaterThan(100).anyMatch(address -> address.matches("/sesiones/ord-1-2026"));
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(ask(address).statusCode()).as(address).isEqualTo(200));
    }

    @Test
    void everyEarlierAddressLeadsToTheShortOneWithItsQuestion() {
        Map<String, String> shortOnes = Map.of(
                "/sesiones/" + LiveStory.CLOSED,
                "/sesiones/ord-1-2026",
                "/sesiones/ORD-1-2026",
                "/sesiones/ord-1-2026",
                "/sesiones/" + LiveStory.CLOSED + "/cambios.csv?lang=en",
                "/sesiones/ord-1-2026/cambios.csv?lang=en",
                "/sesiones/" + ReportStory.TOLD_SESSION,
                "/sesiones/ext-1-2018",
                "/reuniones/" + ReportStory.MEETING,
                "/reuniones/reu-2018-04-11",
                "/acuerdos/" + ReportStory.TOLD_AGREEMENT,
                "/acuerdos/ext-1-2018-2",
                "/acuerdos/" + AgreementStory.FULFILLED + ".atom",
                "/acuerdos/CGATP-ORD01-05-03-2026-02.atom",
                "/acuerdos/ord-1-2026-1",
                "/acuerdos/CGATP-ORD01-05-03-2026-02",
                "/rutas/" + PathStory.OPEN + "/organismos/" + PathStory.BUSY,
                "/rutas/" + PathStory.OPEN + "/organismos/IAIV",
                "/disposiciones/" + ReportStory.PROVISION,
                "/disposiciones/LGTAIP-2015-art-56");

        shortOnes.forEach((asked, shortOne) -> {
            assertThat(ask(asked).statusCode()).as(asked).isEqualTo(301);
            assertThat(ask(asked).headers().firstValue("Location")).contains(shortOne);
            assertThat(ask(shortOne).statusCode()).as(shortOne).isEqualTo(200);
        });
        assertThat(ask("/sesiones/ord-99-2026").statusCode()).isEqualTo(404);
        assertThat(ask("/api/v1/sessions/" + LiveStory.CLOSED).statusCode()).isEqualTo(200);
    }

    @Test
    void everyPlaceInsideThemIsThere() {
        found().forEach(address -> {
            String page = get(address).body();
            List<String> ids = groups(page, " id=\"([^\"]*)\"");
            assertThat(ids).as(address).doesNotHaveDuplicates();
            assertThat(groups(page, " href=\"#([^\"]*)\"")).as(address).isSubsetOf(ids);
        });
    }

    /** List pages by what they are filtered by. */
    private static final Map<String, Class<? extends Record>> LISTS = Map.of(
            "/acuerdos", AgreementFilter.class,
            "/tablero", BoardFilter.class,
            "/sesiones", SessionFilter.class,
            "/integrantes", MemberFilter.class,
            "/organismos", BodyFilter.class,
            "/disposiciones", ProvisionFilter.class,
            "/actividades", ActivityFilter.class,
            "/rutas", PathFilter.class,
            "/plan-de-trabajo", WorkPlanFilter.class,
            "/bitacora", RecordFilter.class);

    @Test
    void everyListPageKeepsItsFormWithAWrongFilter() {
        LISTS.forEach((list, filter) -> {
            String page = get(list).body();
            String form = page.substring(page.indexOf("<main"));
            for (RecordComponent component : filter.getRecordComponents()) {
                boolean words = component.getName().equals("q");
                boolean text = component.getType() == String.class
                        || (component.getType() == List.class && list.equals("/bitacora"));
                if (text && !words) {
                    continue;
                }
                String wrong = words ? "%21%21%21" : component.getType() == LocalDate.class ? "marzo+2027" : "nada%3D";
                String address = list + "?" + component.getName() + "=" + wrong + (words ? "" : "&q=se+queda");
                HttpResponse<String> answer = get(address);

                assertThat(answer.statusCode()).as(address).isEqualTo(400);
                assertIsAPage(answer.body(), Language.SPANISH);
                assertThat(answer.body())
                        .as(address)
                        .contains("<p class=\"note\"><span>" + said(component, words) + "</span>");
                if (form.contains("name=\"" + component.getName() + "\"")) {
                    assertThat(answer.body())
                            .as(address)
                            .contains(
                                    "class=\"error\" id=\"" + component.getName() + "-error\"",
                                    "aria-invalid=\"true\"");
                }
                if (form.contains("name=\"q\"") && !words) {
                    assertThat(answer.body()).as(address).contains("value=\"se queda\"");
                }
            }
        });
    }

    private String said(RecordComponent component, boolean searched) {
        if (searched) {
            return words.say("filter.wrong.words", "!!!");
        }
        if (component.getType() == LocalDate.class) {
            return "No entendimos «marzo 2027». Escriba 03/2027.";
        }
        return words.say(component.getType() == Long.class ? "filter.wrong.number" : "filter.wrong.choice", "nada=");
    }

    @Test
    void theDayOfACallKeepsItsFormWithAWrongDay() {
        HttpResponse<String> answer = get("/sesiones/convocar?dia=5+de+marzo+de+2027");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("No entendimos «5 de marzo de 2027». Escriba 05/03/2027.", "value=\"5 de marzo de 2027\"");
    }

    @Test
    void everyPlaceInAnotherPageIsThere() {
        Map<String, Set<String>> idsOf = new HashMap<>();
        List<String> links = found().flatMap(
                        address -> groups(get(address).body(), " href=\"(/[^\"]*#[^\"]+)\"").stream())
                .distinct()
                .toList();

        assertThat(links).anyMatch(link -> link.startsWith("/integrantes#reglas-"));
        assertThat(links).allSatisfy(link -> {
            String[] parts = link.replace("&amp;", "&").split("#", 2);
            Set<String> ids = idsOf.computeIfAbsent(
                    parts[0], address -> Set.copyOf(groups(get(address).body(), " id=\"([^\"]*)\"")));
            assertThat(ids).as(link).contains(parts[1]);
        });
    }

    @Test
    void theDeskWaitsForTheHourOfItsCall() {
        assertThat(get("/sesiones/" + LiveStory.SECOND_CALL + "/conduccion").body())
                .containsPattern("data-live=\"[^\"]+\"[^>]* data-again-in=\"[1-9]\\d*\"");
        assertThat(get("/sesiones/" + LiveStory.RUNNING + "/conduccion").body()).doesNotContain("data-again-in");
    }

    @Test
    void rememberTheLanguageInACookie() {
        HttpResponse<String> chosen = get("/acuerdos?lang=en");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("acuerda-lang=en;").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(get("/acuerdos", "Cookie", "acuerda-lang=en").body()).contains("<html lang=\"en\"");
        assertThat(get("/acuerdos").body()).contains("<html lang=\"es-MX\"");
        assertThat(get("/acuerdos?lang=fr").body()).contains("<html lang=\"es-MX\"");
    }

    @Test
    void runNoScriptOfAHostileText() {
        String page = get("/acuerdos/" + AgreementStory.HOSTILE).body();

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .contains("${7*7}")
                .doesNotContain("<img", "<i>", "<b>artículo");
        assertThat(get("/acuerdos?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").body())
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @MethodSource("found")
    void tellBrowsersWhatIsForbidden(String address) {
        assertThat(get(address).headers().map())
                .containsEntry("content-security-policy", List.of(SecurityHeaders.POLICY))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("same-origin"));
    }

    @Test
    void tellBrowsersWhatIsForbiddenInErrorsAndDataToo() {
        for (String address : List.of("/no-existe", "/actuator/health", "/acuerda.css")) {
            assertThat(get(address).headers().firstValue("Content-Security-Policy"))
                    .as(address)
                    .contains(SecurityHeaders.POLICY);
        }
    }

    @Test
    void showEachRecordAsASentenceInBothLanguages() {
        for (Language language : Language.values()) {
            NameResolver names = context.names(context.words(language.locale()));
            records.each(RecordFilter.all(), line -> assertThat(
                            new Sentences(names).of(line.record().event()).text())
                    .as(line.record().type())
                    .doesNotContain("{0", "{1", "{2", "..")
                    .matches("(?s).*[.!?…]"));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void makeASentenceOfEveryStoredSample(EventType type) {
        for (Language language : Language.values()) {
            NameResolver names = context.names(context.words(language.locale()));

            assertThat(new Sentences(names)
                            .of(Contracts.event(type.published()))
                            .text())
                    .doesNotContain("{", "..")
                    .matches("(?s).*[.!?…]");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void takeApartEveryStoredSample(EventType type) {
        for (Language language : Language.values()) {
            NameResolver names = context.names(context.words(language.locale()));

            assertThat(new RecordBreakdown(names).of(Contracts.event(type.published())))
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(part.label()).isNotBlank());
        }
    }

    @Test
    void showTheExactBytesOfARecordAndTheirHash() {
        JournalLine line =
                records.find(RecordFilter.all(), Slice.first(1)).items().getFirst();

        assertThat(get("/bitacora/" + line.record().position()).body())
                .contains(line.leafHash())
                .contains(line.text().replace("\"", "&quot;"));
    }

    /** Only what all commissions share belongs to none: bodies, provisions, and the remarks on them. */
    @Test
    void belongToACommission() {
        Set<Long> found = new HashSet<>();
        records.each(
                RecordFilterBuilder.builder().commission(ReportStory.COMMISSION).build(),
                line -> found.add(line.record().position()));

        records.each(RecordFilter.all(), line -> assertThat(
                        found.contains(line.record().position()))
                .as(line.record().type() + " of " + line.record().subject())
                .isNotEqualTo(line.record().subject().matches("(rmk-)?(bod|prv)-.*")));
    }

    @Test
    void groupTheLogByDayWithTheNewestFirst() {
        List<JournalLine> all = records.find(RecordFilter.all(), new Slice("-position", 200, null))
                .items();
        JournalLine newest = all.getFirst();
        String day = words.day(newest.record().recordedAt());
        String log = get("/bitacora").body();

        assertThat(groups(log, "<h3>([^<]*)</h3>")).first().asString().endsWith(day);
        assertThat(groups(log, "class=\"position\" href=\"/bitacora/(\\d+)\""))
                .contains(Long.toString(newest.record().position()))
                .doesNotContain("1");
        assertThat(groups(get("/bitacora?sort=position").body(), "class=\"position\" href=\"/bitacora/(\\d+)\""))
                .contains("1");
    }

    @Test
    void findRecordsByTheDayOfRecordingAndByWhoRecordedThem() {
        JournalLine newest = records.find(RecordFilter.all(), new Slice("-position", 1, null))
                .items()
                .getFirst();
        LocalDate day = words.dayOf(newest.record().recordedAt());
        String actor = newest.record().actor();
        String typed = "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        String log = get("/bitacora?recordedFrom=" + typed + "&recordedTo=" + typed + "&actor=" + actor)
                .body();

        assertThat(log)
                .contains(
                        "<title>" + words.capitalized(words.say("log.days.on", words.day(day))) + ", ",
                        "/bitacora/" + newest.record().position())
                .contains("/api/v1/records.ndjson?recordedFrom=" + day + "&amp;recordedTo=" + day + "&amp;actor="
                        + actor);
        assertThat(get("/bitacora?recordedTo=" + day.minusYears(1)).body()).contains(words.say("list.nothing"));
        assertThat(get("/bitacora?actor=zzzz").body()).contains(words.say("list.nothing"));
    }

    @Test
    void showEveryTypeOfTheStory() {
        Stream.Builder<String> types = Stream.builder();
        records.each(RecordFilter.all(), line -> types.add(line.record().type()));

        assertThat(types.build().distinct().toList())
                .containsAll(EventCatalog.standard().types().stream()
                        .map(EventType::published)
                        .filter(type -> !type.equals("session.concluded.v1"))
                        .toList());
    }

    @Test
    void showInWordsWhatIsNotOnRecord() {
        assertThat(get("/acuerdos/" + ReportStory.TOLD_AGREEMENT).body())
                .contains(unknown("unknown"))
                .contains(words.say("plainly.status.NOT_ON_RECORD"))
                .contains(words.say("provision.between", day("2015-05-05"), day("2025-03-20")))
                .contains("línea 60");
        assertThat(get("/actividades").body()).contains(unknown("unknown.date"));
    }

    @Test
    void sayTheShortNameOfACommissionAndThoseOfBefore() {
        assertThat(withoutMarks(get("/integrantes").body()))
                .contains(words.say("commission.short-name") + "cgatp" + words.say("commission.short-name.before")
                        + " gobierno-abierto");
    }

    @Test
    void nameTheBodyThatTookOverFromAResponsibleOne() {
        String successor = words.say("warning.successor", "Autoridad que sucedió al Instituto");

        assertThat(get("/acuerdos").body()).contains(">" + successor + "</a>");
        assertThat(get("/tablero?open=false").body()).contains(">" + successor + "</a>");
    }

    @Test
    void sayHowAnAgreementWasCarriedAndEnded() {
        assertThat(get("/acuerdos/" + AgreementStory.FULFILLED).body())
                .contains(words.say("plainly.majority", day("2026-03-05"), firstOrdinary(), 2, 1, 0))
                .contains(words.capitalized(words.say("due.met.early.one", day("2026-04-02"), 1)))
                .contains(words.say("plainly.status.FULFILLED"))
                .contains(words.say("point.first-due", day("2026-06-30")))
                .contains("#mark-verified");
        assertThat(get("/acuerdos/" + AgreementStory.OVERDUE).body())
                .contains(words.say("agreement.overdue-since", day("2026-03-31")))
                .contains(words.say(
                        "vote.casting",
                        "Ana Sofía Ruiz Ibarra",
                        words.uncapitalized(words.of(Ballot.Choice.IN_FAVOUR)),
                        1,
                        1))
                .contains(words.say(
                        "plainly.casting", day("2026-03-05"), firstOrdinary(), 1, 1, "Ana Sofía Ruiz Ibarra"));
    }

    @Test
    void sayWhatWasReviewedInASessionAndWhatIsLeft() {
        assertThat(get("/sesiones/" + LiveStory.CLOSED).body())
                .contains(words.count("session.review.open", 1), words.say("session.review.complete"))
                .contains(words.say("session.review.corrects") + ". <span lang=\"es\">Faltan trece.");
        assertThat(get("/sesiones/" + LiveStory.RUNNING).body())
                .contains(words.count("session.review.left", 1))
                .contains(words.say("session.review.en-bloc") + ". <span lang=\"es\">Sin cambios, salvo el reservado.");
    }

    /** R-66: nothing that was put right is erased. */
    @Test
    void showWhatWasPutRightInASession() {
        assertThat(get("/sesiones/" + LiveStory.RUNNING).body())
                .contains(words.say("item.returned", "Se tomó un punto por otro."))
                .contains(words.say(
                        "item.reopened",
                        words.uncapitalized(words.of(Agenda.Outcome.POSTPONED)),
                        "Se terminó un punto por otro."))
                .contains(words.say(
                        "vote.corrected",
                        "Ana Sofía Ruiz Ibarra",
                        words.uncapitalized(words.of(Ballot.Choice.ABSTENTION)),
                        words.uncapitalized(words.of(Ballot.Choice.AGAINST)),
                        "Se anotó mal."))
                .contains(words.say("vote.doubt", "Ana Sofía Ruiz Ibarra", words.of(DoubtCause.MEMBERSHIP)))
                .contains(words.say("vote.confirmed", "La Comisión", "Consta su voto."))
                .contains(words.say("vote.annulled.why", "La Comisión", "Se contó a quien no estaba."))
                .contains(words.say("vote.called-off.why", "El texto era de otro proyecto."))
                .contains(words.say("vote.repeated"));
        assertThat(get("/sesiones/" + LiveStory.RUNNING + "/conduccion").body())
                .contains("id=\"h-ballot\"")
                .doesNotContain("id=\"vote-result\"");
    }

    /** In the order of the roll, also for those of whom no entry is left. */
    @Test
    void showEachEntryOfTheRollThatWasCorrectedOrWithdrawn() {
        assertThat(get("/sesiones/" + LiveStory.RUNNING).body())
                .containsSubsequence(
                        "<td><a href=\"/integrantes/mem-5\"",
                        words.say("roll.withdrawn", "Se registró por error."),
                        "<em class=\"unknown\">" + words.say("unknown"),
                        "<td><a href=\"/integrantes/mem-4\"",
                        words.say("roll.corrected", "Faltaba la causa."),
                        words.say("roll.corrected", "La causa era otra."))
                .doesNotContain(words.say("roll.corrected", "Se registró por error."));
    }

    @Test
    void sayHowASessionWent() {
        assertThat(get("/sesiones/" + LiveStory.CLOSED).body())
                .contains(words.say("quorum.reached", 3, 4, 3))
                .contains(words.say("quorum.how", words.of(RuleSet.Quorum.Formula.MORE_THAN_HALF), 4))
                .contains(words.say("rule.assumed"))
                .contains(words.say("roll.from", "17:05"), words.say("roll.corrected", "Llegó cinco minutos después."))
                .contains(words.say("roll.from-to", "17:01", "18:20"), words.say("roll.acts-for", "oficio 112/2026"))
                .contains(words.say("roll.justified") + " comisión oficial")
                .contains(words.say("vote.doubtful.declared"))
                .contains("acta-firmada.pdf");
        assertThat(get("/sesiones/" + ReportStory.TOLD_SESSION).body())
                .contains(words.say("session.attendance.unknown"))
                .contains("«<span lang=\"es\">PRIMERA SESIÓN EXTRAORDINARIA")
                .contains(words.say("captions"));
        assertThat(get("/sesiones/" + LiveStory.CANCELLED).body()).contains("No hay asuntos que tratar.");
    }

    @Test
    void sayWhatChangedBetweenTwoSessionsAndWhereEachCountLeads() {
        String page = get("/sesiones/" + LiveStory.RUNNING + "/cambios").body();
        String revised = sentence(PathStory.OPEN, "compliance-path.revised.v1");

        assertThat(page)
                .contains(words.say("change.manner.CALLED_OFF") + ".", words.say("change.manner.GOING_ON") + ".")
                .contains("href=\"/sesiones/ord-2-2026/cambios?kind=STEP_REPORTED\"><strong>5</strong>"
                        + words.say("ChangeKind.STEP_REPORTED"))
                .contains(
                        "href=\"/bitacora?subject=bcp-pth-1-bod-21&amp;type=body-compliance.step-returned.v1&amp;from=128");
        assertThat(withoutMarks(page)).contains(revised);
        String narrowed = get("/sesiones/" + LiveStory.RUNNING + "/cambios?kind=STEP_RETURNED")
                .body();
        assertThat(withoutMarks(narrowed))
                .contains(words.say("change.only", words.uncapitalized(words.say("ChangeKind.STEP_RETURNED"))))
                .contains(sentence("bcp-pth-1-bod-21", "body-compliance.step-returned.v1"))
                .doesNotContain(revised);
        assertThat(get("/sesiones/" + LiveStory.CANCELLED + "/cambios?desde=" + LiveStory.CANCELLED)
                        .body())
                .contains(words.say("change.nothing"));
        assertThat(get("/sesiones/" + LiveStory.CLOSED + "/cambios").body()).contains(words.say("change.manner.TOLD"));
        assertThat(get("/bitacora?subject=bcp-pth-1-bod-1").body())
                .contains(words.say(
                        "body.on-path",
                        "Instituto de Acceso a la Información de Veracruz",
                        "Ruta de cumplimiento del artículo 56"));
    }

    @Test
    void sayWhatChangedOnSomeDays() {
        JournalLine newest = records.find(RecordFilter.all(), new Slice("-position", 1, null))
                .items()
                .getFirst();
        LocalDate day = words.dayOf(newest.record().recordedAt());
        String page = get("/cambios?from=" + day + "&to=" + day).body();

        assertThat(page)
                .contains("href=\"/cambios?kind=STEP_REPORTED&amp;from=" + day + "&amp;to=" + day + "\"")
                .containsPattern("href=\"/bitacora\\?from=1&amp;to=\\d+&amp;type=session\"")
                .contains(words.say("aggregate.session"))
                .contains("href=\"/cambios?period=LAST_7_DAYS\"", words.say("ChangePeriod.THIS_MONTH"));
        assertThat(withoutMarks(page)).contains(words.say("change.group.STEP_REPORTED", 2) + " el paso 1, «");
        assertThat(get("/cambios?to=" + day.minusDays(1)).body()).contains(words.say("change.nothing.days"));
        assertThat(get("/cambios?from=" + day.plusDays(1)).body()).contains(words.say("change.nothing.days"));
        HttpResponse<String> wrong = get("/cambios?from=marzo+2027&to=2027");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("No entendimos «marzo 2027». Escriba 03/2027.", "id=\"from-error\"", "value=\"2027\"");
    }

    @Test
    void leadFromHomeToWhatChangedAndToTheHelp() {
        assertThat(get("/").body())
                .contains("href=\"/cambios\"", "href=\"/ayuda\"", "href=\"/privacidad\"", words.say("home.first"))
                .contains("href=\"/ayuda#acerca\">" + unknown("unknown"));
        assertThat(get("/robots.txt").body()).startsWith("User-agent: *");
    }

    @Test
    void showAnAgreementsPathsWithTheirPercentage() {
        assertThat(get("/acuerdos/" + AgreementStory.FULFILLED).body())
                .contains("href=\"/rutas/pth-1\"", "href=\"/rutas/pth-2\"", "href=\"/rutas/pth-1#calculo\"")
                .contains(words.say("path.percent", 5), words.say("path.undecided"), words.say("path.version", 2));
        assertThat(get("/acuerdos/" + AgreementStory.OVERDUE).body()).doesNotContain("/rutas/");
    }

    @Test
    void findPathsByWhatWaitsForADecision() {
        assertThat(get("/rutas").body())
                .contains(
                        "href=\"/rutas/pth-1\"",
                        "href=\"/rutas/pth-2\"",
                        ">" + words.say("path.share", 5) + "<",
                        words.of(Ending.MOOT));
        assertThat(get("/rutas?undecided=true").body())
                .contains("href=\"/rutas/pth-1\"", "/rutas/pth-1#fundamento")
                .doesNotContain("/rutas/pth-2");
    }

    @Test
    void showARouteWithItsMatrixAndHowItsPercentageComesAbout() {
        // One step of weight 1 verified, of three bodies with a weight of 6 each.
        assertThat(get("/rutas/" + PathStory.OPEN).body())
                .contains(words.say("path.formula.product", 3, 6, 18), words.say("path.formula.share", 1, 18, 5))
                .contains(words.say("term.after-step", 15, words.of(Term.DayKind.CALENDAR), 2))
                .contains(words.say("rule.assumed"), words.say("path.no-term"), "Periodo electoral local.")
                .contains(words.say("path.successors.none"), words.of(PathView.Answer.REMAPPED))
                .contains("<th scope=\"row\"><a href=\"/rutas/pth-1/organismos/IAIV\">IAIV</a>")
                .contains("<a href=\"/rutas/pth-1/organismos/IAIV#stp-3\"><span class=\"status contested\">"
                        + "<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#mark-contested\"/></svg>"
                        + "<span class=\"visually-hidden\">" + words.of(StepMark.CONTESTED)
                        + "</span></span><small class=\"late\">" + words.say("path.overdue") + "</small>");
        assertThat(get("/rutas/" + PathStory.ENDED).body())
                .contains(words.of(Ending.MOOT), "Ya no hay nada que reportar.", words.of(PathView.Answer.CONTINUED));
    }

    /** WCAG 2.5.3: who says what is to be seen means the tile. */
    @Test
    void nameEachTileOfTheMapByWhatItShows() {
        String map = get("/rutas/" + PathStory.OPEN).body();
        List<MatchResult> tiles = Pattern.compile(
                        "aria-label=\"([^\"]*)\"><rect[^>]*/?>(?:</rect>)?<text class=\"entity\"[^>]*>([^<]*)</text>(?:<text[^>]*>([^<]*)</text>)?")
                .matcher(map)
                .results()
                .toList();

        assertThat(tiles).hasSize(32).allSatisfy(tile -> assertThat(tile.group(1))
                .startsWith(tile.group(2) + (tile.group(3) == null ? "," : " " + tile.group(3) + ",")));
    }

    @Test
    void giveTheMatrixAsValuesThatNoSpreadsheetComputes() {
        HttpResponse<String> answer = get("/rutas/" + PathStory.OPEN + ".csv");

        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("text/csv;charset=UTF-8"))
                .hasEntrySatisfying("content-disposition", value -> assertThat(value.getFirst())
                        .startsWith("attachment;")
                        .contains("pth-1-2026-04-10.csv"));
        assertThat(answer.body()).startsWith("\uFEFF");
        assertThat(answer.body().substring(1).lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith(cells(
                        words.say("column.bodyId"),
                        words.say("column.body"),
                        words.say("column.acronym"),
                        words.say("column.federalEntity"),
                        words.say("column.entity"),
                        "1. Diagnóstico de la situación",
                        words.say("column.numberedStepDueOn", "1. Diagnóstico de la situación")));
        assertThat(answer.body())
                .contains(cells(
                        "bod-21", "'=HYPERLINK(\"\"https://example.org\"\";\"\"Instituto\"\")", words.say("unknown")))
                .contains(cells("Veracruz de Ignacio de la Llave", words.of(StepMark.VERIFIED)) + ",2026-03-23,"
                        + cells(words.of(StepMark.RETURNED)))
                .containsPattern(",0,4,\"http://[^\"]+/rutas/pth-1/organismos/[^/\"]+\"\r\n$");
        assertThat(get("/rutas/pth-nada.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void leadToNoOtherSiteFromAnAddressWithTwoSlashes() {
        HttpResponse<String> answer = get("//evil.example/x");

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("\"//");
    }

    @Test
    void showAllRecordsOfABodyOnAPath() {
        assertThat(get("/rutas/" + PathStory.OPEN + "/organismos/" + PathStory.BUSY)
                        .body())
                .contains(words.say("standing.met", 1, 4))
                .contains(words.say("standing.missing.CONTESTED"), words.say("standing.missing.NONE"))
                .contains("href=\"/evidencias/" + ReportStory.HASH + "\"", "download=\"acta-rep-1.pdf\"")
                .contains(words.of(BodyProgressView.FindingKind.SET_ASIDE), "Los textos difieren.")
                .contains(words.say("standing.on-behalf", "una organización de la sociedad civil"))
                .contains(words.say("standing.unresolved"))
                .contains(words.say("standing.former"), "Nombramiento de la persona responsable")
                .contains(words.say("point.term-started", day("2026-03-16"), "2026-1"));
        assertThat(get("/rutas/" + PathStory.OPEN + "/organismos/" + PathStory.UNREPORTED)
                        .body())
                .contains(words.say("standing.met", 0, 4), words.say("standing.silent"))
                .contains(words.say("agreement.overdue-since", day("2026-03-23")));
    }

    @Test
    void giveEvidenceOnlyAsADownloadThatRunsNoScript() {
        HttpResponse<String> answer = get("/evidencias/" + ReportStory.HASH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CommandSideStub.FILE);
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("application/pdf"))
                .containsEntry("content-disposition", List.of("attachment"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("content-security-policy", List.of(EvidencePages.POLICY));
    }

    @Test
    void sayThatEvidenceCannotBeFetchedWhileTheCommandSideIsDown() {
        for (Language language : Language.values()) {
            HttpResponse<String> answer = get(PageReader.in(language, "/evidencias/" + CommandSideStub.BROKEN));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertIsAPage(answer.body(), language);
        }
        assertThat(get("/evidencias/" + CommandSideStub.BROKEN).body()).contains(words.say("failure.evidence.title"));
    }

    /** How a page shows that something is not on record. */
    private String unknown(String key) {
        return "<em class=\"unknown\" lang=\"es\">" + words.say(key) + "</em>";
    }

    private String day(String day) {
        return words.day(LocalDate.parse(day));
    }

    private String firstOrdinary() {
        return words.say("session.name." + Kind.ORDINARY, Ordinals.of(1, Language.SPANISH));
    }

    /** The sentence of the first record of a type about a subject, with agreements by a few words. */
    private String sentence(String subject, String type) {
        RecordFilter asked = RecordFilterBuilder.builder()
                .subject(subject)
                .type(List.of(type))
                .build();
        JournalLine line = records.find(asked, Slice.first(1)).items().getFirst();
        return new Sentences(context.names(words).inBrief())
                .of(line.record().event())
                .text();
    }

    private static String withoutMarks(String page) {
        return HtmlUtils.htmlUnescape(page.replaceAll("<[^>]*>", ""));
    }

    private static String cells(String... values) {
        return Stream.of(values).map(value -> '"' + value + '"').collect(Collectors.joining(","));
    }

    private static void assertIsAPage(String page, Language language) {
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("<html lang=\"" + language.locale().toLanguageTag() + "\"")
                .contains("<title>", "<a class=\"skip\" href=\"#contenido\"", "<main id=\"contenido\"")
                .doesNotContain("??", " style=", "<script>", "<style", " onclick", "th:", "ac:value")
                .doesNotContainPattern("\\bnull\\b");
        assertThat(groups(page, "(<h1)[ >]")).hasSize(1);
        assertThat(groups(page, "<th(?![^>]*scope)[ >]")).isEmpty();
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MAX_PAGE_BYTES);
    }

    private static List<String> groups(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }

    /** The path and query at which an address ends. */
    private String endOf(String address) {
        return PageReader.end(get(address));
    }

    /** What an address itself answers, also where that leads on. */
    private HttpResponse<String> ask(String address) {
        return PageReader.UNLED.get(port, address, asWhoAsks(address));
    }

    private HttpResponse<String> get(String address, String... headers) {
        return PageReader.LED.get(port, address, headers.length > 0 ? headers : asWhoAsks(address));
    }

    private static String[] asWhoAsks(String address) {
        return address.startsWith("/actuar") ? new String[] {"Cookie", EnteredBrowser.cookies("")} : new String[0];
    }
}
