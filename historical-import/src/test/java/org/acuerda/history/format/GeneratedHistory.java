package org.acuerda.history.format;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.LegalBasis;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodySucceeded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CalendarVersion.NonWorkingDay;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.ConvenedBy;
import org.acuerda.events.commission.RuleSet.GeneralBusiness;
import org.acuerda.events.commission.RuleSet.Majority;
import org.acuerda.events.commission.RuleSet.Notice;
import org.acuerda.events.commission.RuleSet.OrdinalsRestart;
import org.acuerda.events.commission.RuleSet.Quorum;
import org.acuerda.events.commission.RuleSet.SecondCall;
import org.acuerda.events.commission.RuleSet.VotingUnit;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.events.meeting.WorkingMeetingEvent.Point;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.text.WrittenText;
import org.acuerda.events.workplan.WorkPlanEvent.Element;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;
import org.acuerda.history.format.AnnotationSection.AnnotateRecord;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.HistoricFact.Place;
import org.acuerda.history.format.SessionSection.RecordAgreement;

/** Random history with every kind of fact and values that are hard to write: the same for the same seed. */
final class GeneratedHistory {

    private static final List<String> WORDS = List.of(
            "Ñandú y güiro",
            "año: dos",
            "# no es comentario",
            "- guion",
            "no",
            "sí",
            "null",
            "~",
            "007",
            "1e3",
            "2018-03-08",
            "[a, b]",
            "{b: c}",
            "\"comillas\"",
            "'simples'",
            "a  b",
            "línea\notra",
            "uno\n\ntres",
            "sangría\n  adentro",
            "fin:",
            "| barra",
            "> mayor",
            "%por",
            "@arroba",
            "`acento`",
            "& y",
            "* estrella",
            "! ya",
            "? qué",
            ", coma",
            "no consta",
            "tab\tadentro",
            "risa 😀",
            "100 %",
            "---",
            "...",
            "«así»",
            "a #b",
            "x: y: z",
            "true",
            "=",
            "<<",
            "0x1F",
            "12:30",
            "una\nlínea larga ".repeat(3) + "fin",
            "palabra ".repeat(40) + "fin",
            "sin-espacio".repeat(20),
            "a: " + "larga ".repeat(30) + "# fin");
    private static final String CATALOGUE = "catalogo-generado";
    private static final List<String> DATES = List.of(
            "2018-03-08",
            "2018-03",
            "2018",
            "2018-10-05/2018-12-15",
            "[2017-11,2018-11]",
            "XXXX",
            "2018-03-08T11:05:00-06:00");

    private final RandomGenerator random;
    private final List<HistoricFact> facts = new ArrayList<>();
    private String dataSet = "";

    private GeneratedHistory(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Facts of a catalogue and of two commissions that refer to it, whose rows have the same keys. */
    static List<HistoricFact> of(long seed) {
        GeneratedHistory history = new GeneratedHistory(seed);
        history.catalogue();
        history.commission("primera");
        history.commission("segunda");
        return history.facts;
    }

    private void catalogue() {
        dataSet = CATALOGUE;
        for (int number = 1; number <= 3; number++) {
            String source = source();
            add(
                    "PRV-" + number,
                    new ProvisionRegistered(
                            id("prv", "PRV-" + number),
                            text(),
                            text(),
                            text(),
                            text(),
                            maybe(this::day),
                            maybe(this::day),
                            source,
                            random.nextBoolean()),
                    source);
        }
        String source = source();
        add(
                "PRV-1.sustituida",
                new ProvisionSuperseded(id("prv", "PRV-1"), some(() -> id("prv", "PRV-2")), day(), source),
                source);
        for (int number = 1; number <= 2; number++) {
            body("ORG-" + number);
        }
        String other = source();
        add("ORG-1.sucedido", new BodySucceeded(id("bod", "ORG-1"), id("bod", "ORG-2"), day(), other), other);
    }

    private void body(String key) {
        String source = source();
        add(
                key,
                new BodyRegistered(
                        id("bod", key),
                        choice(BodyEvent.Kind.values()),
                        text(),
                        maybe(this::text),
                        random.nextBoolean(),
                        maybe(this::text),
                        maybe(this::day),
                        source),
                source);
    }

    private void commission(String name) {
        String provision = ImportId.of("prv", CATALOGUE, "PRV-3");
        String body = ImportId.of("bod", CATALOGUE, "ORG-2");
        dataSet = name;
        String commission = id("com", "COM");
        add(
                "COM",
                new CommissionEstablished(commission, text(), some(this::text), day(), maybe(this::number)),
                line(1));
        if (random.nextBoolean()) {
            add("COM.nombre_corto", new ShortNameGiven(commission, name), line(1));
        }
        add(
                "INT-1",
                new MemberAdmitted(
                        commission,
                        id("mem", "INT-1"),
                        text(),
                        choice(Office.values()),
                        maybe(() -> body),
                        random.nextBoolean(),
                        maybe(this::day),
                        maybe(this::text)),
                line(2));
        inference("INT-1", "voto", commission, line(2));
        add(
                "ENC-1",
                new MandateOpened(
                        commission, id("man", "ENC-1"), id("mem", "INT-1"), day(), maybe(this::day), maybe(this::text)),
                line(3));
        inference("ENC-1", "desde", commission, line(3));
        rules(commission);
        document(commission, provision);
        session(commission, provision);
        add(
                "REU-1",
                new WorkingMeetingHeld(
                        id("mtg", "REU-1"),
                        commission,
                        maybe(() -> id("man", "ENC-1")),
                        maybe(this::number),
                        text(),
                        day(),
                        text(),
                        maybe(this::text),
                        some(() -> new Point(fresh("pnt"), text()))),
                source());
        String strategy = fresh("elm");
        add(
                "PT",
                new WorkPlanPresented(
                        id("wpl", "PT"),
                        commission,
                        maybe(() -> id("man", "ENC-1")),
                        text(),
                        text(),
                        maybe(this::text),
                        some(this::element),
                        List.of(new Element(strategy, text())),
                        maybe(() -> some(this::element))),
                line(8));
        for (int number = 1; number <= 3; number++) {
            add(
                    "ACT-" + number,
                    new ActivityLogged(
                            id("act", "ACT-" + number),
                            commission,
                            choice(ActivityEvent.Section.values()),
                            text(),
                            text(),
                            maybe(this::text),
                            some(this::text),
                            maybe(this::text),
                            maybe(() -> some(() -> strategy))),
                    line(8 + number));
        }
        inference("ACT-2", "fecha", id("act", "ACT-2"), line(10));
        add(
                "FOTO-1",
                new CaptionRecorded(
                        id("doc", "DOC"),
                        id("cap", "FOTO-1"),
                        text(),
                        20,
                        maybe(() -> id("act", "ACT-1")),
                        random.nextBoolean()),
                line(20));
        String evidence = source();
        add("NOTA-1", note(id("ann", "NOTA-1"), id("ses", "SES-1"), text(), evidence), evidence);
    }

    private void rules(String commission) {
        String source = source();
        RuleSet rules = new RuleSet(
                text(),
                new Quorum(choice(Quorum.Formula.values()), random.nextBoolean()),
                new Majority(choice(Majority.Basis.values()), choice(Majority.CastingVote.values())),
                choice(VotingUnit.values()),
                new Notice(number(), number(), choice(Notice.CountsFrom.values())),
                new SecondCall(number(), random.nextBoolean()),
                choice(ConvenedBy.values()),
                choice(OrdinalsRestart.values()),
                choice(GeneralBusiness.values()),
                maybe(this::number),
                source,
                random.nextBoolean());
        add("REG-1", new RuleSetAdopted(commission, rules, day()), source);
        CalendarVersion calendar = new CalendarVersion(
                text(),
                text(),
                choice(CalendarVersion.Basis.values()),
                some(() -> new NonWorkingDay(day(), day(), maybe(this::text))),
                some(this::day),
                source,
                random.nextBoolean());
        add("CAL-1", new CalendarAdopted(commission, calendar, day()), source);
    }

    private void document(String commission, String provision) {
        String document = id("doc", "DOC");
        Recorded<LocalDate> datedOn = maybe(this::day);
        EdtfDate occurredOn = datedOn.known().map(EdtfDate::of).orElse(EdtfDate.NOT_ON_RECORD);
        add(
                "DOC",
                new SourceDocumentRegistered(
                        document,
                        commission,
                        text(),
                        "ab".repeat(32),
                        maybe(this::day),
                        maybe(this::day),
                        maybe(this::text),
                        datedOn),
                line(4),
                occurredOn);
        add("SEC-1", new SectionRecorded(document, id("sec", "SEC-1"), text(), 5), line(5), occurredOn);
        add(
                "REF-1",
                new ReferenceRecorded(document, id("ref", "REF-1"), text(), 6, maybe(() -> provision)),
                line(6),
                occurredOn);
        add("PER-1", new PersonNamed(document, id("per", "PER-1"), text(), text(), 7), line(7), occurredOn);
    }

    private void session(String commission, String provision) {
        List<RecordAgreement> agreements = new ArrayList<>();
        List<RecordedItem> items = new ArrayList<>();
        int many = random.nextInt(4);
        for (int number = 1; number <= many; number++) {
            String agreement = id("agr", "AC-" + number);
            String text = text();
            items.add(new RecordedItem(agreement.replaceFirst("agr", "itm"), number(), text, agreement));
            agreements.add(new RecordAgreement(
                    id("ses", "SES-1"),
                    agreement,
                    agreement.replaceFirst("agr", "itm"),
                    maybe(this::text),
                    new Proposal(
                            choice(Proposal.Type.values()),
                            text,
                            some(() -> new LegalBasis(text(), maybe(() -> provision))),
                            List.of(),
                            List.of(),
                            Recorded.notOnRecord(),
                            false),
                    random.nextBoolean()));
        }
        LocalDate heldOn = day();
        add(
                "SES-1",
                new SessionRecorded(
                        id("ses", "SES-1"),
                        commission,
                        choice(Kind.ORDINARY, Kind.EXTRAORDINARY),
                        maybe(() -> id("man", "ENC-1")),
                        maybe(this::number),
                        text(),
                        heldOn,
                        text(),
                        maybe(this::text),
                        items),
                source(),
                EdtfDate.of(heldOn));
        for (int at = 0; at < agreements.size(); at++) {
            add("AC-" + (at + 1), agreements.get(at), source(), EdtfDate.of(heldOn));
        }
    }

    private Element element() {
        return new Element(fresh("elm"), text());
    }

    private void inference(String key, String field, String subject, String source) {
        if (random.nextBoolean()) {
            String whole = key + "." + field;
            add(
                    whole,
                    note(id("ann", whole), subject, AnnotationSection.INFERENCE.formatted(field) + text(), source),
                    source);
        }
    }

    private static AnnotateRecord note(String id, String subject, String text, String evidence) {
        return AnnotateRecord.about(subject, id, text, evidence);
    }

    private void add(String key, Object body, String source) {
        add(key, body, source, when(body));
    }

    private void add(String key, Object body, String source, EdtfDate occurredOn) {
        facts.add(new HistoricFact(
                dataSet,
                key,
                new Place(Path.of("x"), 1),
                "x",
                new Act("x", "x", "x"),
                body,
                occurredOn,
                source,
                Set.of()));
    }

    /** Where the format does not say when a fact happened, its day is that of its own contents. */
    private EdtfDate when(Object body) {
        return switch (body) {
            case ProvisionRegistered fact -> since(fact.validFrom());
            case ProvisionSuperseded fact -> EdtfDate.of(fact.supersededOn());
            case BodyRegistered fact -> since(fact.validFrom());
            case BodySucceeded fact -> EdtfDate.of(fact.succeededOn());
            case CommissionEstablished fact -> EdtfDate.NOT_ON_RECORD;
            case ShortNameGiven fact -> EdtfDate.NOT_ON_RECORD;
            case MemberAdmitted fact -> since(fact.admittedOn());
            case MandateOpened fact -> EdtfDate.of(fact.startsOn());
            case WorkingMeetingHeld fact -> EdtfDate.of(fact.heldOn());
            case CaptionRecorded fact ->
                facts.stream()
                        .filter(other -> other.body() instanceof SourceDocumentRegistered document
                                && document.documentId().equals(fact.documentId()))
                        .findFirst()
                        .orElseThrow()
                        .occurredOn();
            case AnnotateRecord note -> new EdtfDate("2026-11-24");
            default -> new EdtfDate(choice(DATES.toArray(String[]::new)));
        };
    }

    private static EdtfDate since(Recorded<LocalDate> day) {
        return day.known().map(EdtfDate::of).orElse(EdtfDate.NOT_ON_RECORD);
    }

    private String id(String prefix, String key) {
        return ImportId.of(prefix, dataSet, key);
    }

    private String fresh(String prefix) {
        return prefix + "-" + Long.toHexString(random.nextLong());
    }

    private String source() {
        return random.nextBoolean()
                ? line(number())
                : WORDS.get(random.nextInt(20)).replace('\n', ' ');
    }

    private static String line(int line) {
        return "Informe: 2018 #1, L" + line;
    }

    private String text() {
        String text = choice(WORDS.toArray(String[]::new));
        return WrittenText.composed(random.nextInt(3) == 0 ? text + " " + choice(WORDS.toArray(String[]::new)) : text)
                .strip();
    }

    private int number() {
        return random.nextInt(1, 999);
    }

    private LocalDate day() {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
    }

    private <T> Recorded<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Recorded.notOnRecord() : Recorded.of(value.get());
    }

    private <T> List<T> some(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(each -> value.get())
                .toList();
    }

    @SafeVarargs
    private <T> T choice(T... of) {
        return of[random.nextInt(of.length)];
    }
}
