package org.acuerda.query.feed;

import static org.acuerda.events.Recorded.notOnRecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.projection.RunningQueryService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;

class CallDocumentsTest {

    private static final SessionConvened CONVENED = (SessionConvened) Contracts.event("session.convened.v1");
    /** That of the session's commission, beside the one of the report. */
    private static final String ROOM = "/comisiones/gobierno-abierto-transparencia-proactiva";

    private static final String ADDRESS = "/sesiones/" + CONVENED.sessionId() + "/convocatoria.pdf";
    private static final String HOSTILE = "<b>Sismo</b> & \"réplica\" \u0000\u0007 ${7*7}";

    private final RunningQueryService service;
    private final PageText words;
    private final String session;

    CallDocumentsTest(MongoEngine engine) {
        service = new RunningQueryService(
                engine, new InMemoryJournal(Informe.journal().entries()));
        words = service.part(PageContext.class).words(Language.SPANISH.locale());
        session = words.say("session.name." + CONVENED.kind(), "primera");
    }

    @AfterEach
    void close() {
        service.close();
    }

    @OnBothEngines
    void sayWhatTheSessionsFactsSay() {
        append("commission.established.v1", "commission.member-admitted.v1", "session.convened.v1");
        append("session.call-sent.v1", "session.call-amended.v1");

        Proposal.Document document =
                CONVENED.agenda().items().get(2).documents().getFirst();
        String text = text(document());

        assertThat(text)
                .contains(words.say("convocation.title") + " " + words.capitalized(session))
                .contains(words.say(
                        "convocation.convenes",
                        "José Rubén Mendoza Hernández",
                        session,
                        words.weekday(LocalDate.of(2026, 3, 5)),
                        "11:00",
                        words.zone()))
                .contains("Sala Transparencia Proactiva, Ciudad de México")
                .contains("Definición de la ruta de cumplimiento al artículo 56")
                .contains("4.1 Informe sobre la Semana Nacional de Transparencia")
                .contains(words.say("convocation.document", document.name(), document.sha256()))
                .contains(words.say(
                        "convocation.notice",
                        words.count("call.days", 5),
                        words.of(CONVENED.ruleSet().notice().countsFrom()),
                        CONVENED.calendarVersion()))
                .contains(words.say(
                        "convocation.rule-set",
                        CONVENED.ruleSet().version(),
                        "Lineamientos de las Instancias, artículos 26 a 46",
                        words.say("rule.assumed")))
                .contains("Alcance: se agrega un asunto general")
                .doesNotContain("https://videoconferencia.example.mx/cga-1");
        // A long address is broken where the line ends.
        assertThat(text.replace(" ", ""))
                .contains(words.say(
                                "convocation.proof",
                                service.journal().size(),
                                service.address() + ROOM + "/sesiones/ord-1-2026")
                        .replace(" ", ""));
    }

    @OnBothEngines
    void areTaggedLettersOfLetterSizeWithTheirFont() throws IOException {
        append("session.convened.v1", "session.call-sent.v1");

        try (PDDocument document = Loader.loadPDF(document())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-MX");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(words.say("convocation.title") + ": " + session);
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
                assertThat(page.getMediaBox().getHeight()).isEqualTo(PDRectangle.LETTER.getHeight());
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @OnBothEngines
    void areTheSameBytesUntilTheSessionChanges() {
        append("session.convened.v1");
        byte[] first = document();
        append("agreement.adopted.v1");

        assertThat(document()).isEqualTo(first);
        append(new SessionCancelled(CONVENED.sessionId(), HOSTILE));
        assertThat(text(document()))
                .contains(words.say("convocation.cancelled", "<b>Sismo</b> & \"réplica\" [U+0000][U+0007] ${7*7}"));
    }

    @OnBothEngines
    void sayEveryLetterOfTheRecordAndNothingBesideThePage() throws IOException {
        List<Item> items = CONVENED.agenda().items();
        List<String> titles = List.of(
                "Palabra " + "desoxirribonucleico".repeat(8),
                "https://ejemplo.org/" + "ruta-muy-larga/".repeat(12),
                "Aprobado \u2713 \u2705 \u2461 \u2605",
                "\u0627\u062a\u0641\u0627\u0642 \u4e2d\u6587 \u05e9\u05dc\u05d5\u05dd \ud83c\udfdb soft\u00adhyphen",
                "Ñandú «ẍ» in tla\ua78ctolli \u0394\u0436 50 \u20ac \u2212 1");
        append(convened(IntStream.range(0, items.size())
                .mapToObj(place -> named(items.get(place), titles.get(place % titles.size())))
                .toList()));

        byte[] bytes = document();
        String text = text(bytes).replace(" ", "");

        for (String title : titles) {
            assertThat(text).contains(asPrinted(title).replace(" ", ""));
        }
        assertThat(text)
                .contains("[U+2713][U+2705][U+2461][U+2605]", "tla\ua78ctolli")
                .doesNotContain("#");
        assertThat(glyphsBesideThePage(bytes)).isEmpty();
    }

    @OnBothEngines
    void areNotMadeUpForASessionThatWasNeverConvenedHere() {
        assertThat(service.get("/sesiones/" + Informe.ORDINARY + "/convocatoria.pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(service.get("/sesiones/ses-nada/convocatoria.pdf").statusCode())
                .isEqualTo(404);
    }

    private static Item named(Item item, String title) {
        return new Item(item.itemId(), item.number(), item.matter(), title, notOnRecord(), List.of());
    }

    private static SessionConvened convened(List<Item> items) {
        return new SessionConvened(
                CONVENED.sessionId(),
                CONVENED.commissionId(),
                CONVENED.kind(),
                CONVENED.mandateId(),
                CONVENED.ordinal(),
                CONVENED.startsAt(),
                CONVENED.venue(),
                new Agenda(items),
                CONVENED.convenedBy(),
                CONVENED.ruleSet(),
                CONVENED.calendarVersion(),
                CONVENED.timeZone(),
                CONVENED.requiredNoticeBusinessDays(),
                CONVENED.noticeWaiver());
    }

    /** What paper says of a text: signs outside the font as their code points. */
    private static String asPrinted(String text) {
        return text.codePoints()
                .mapToObj(sign -> sign < 0x590 || sign == 0xa78c || sign == 0x1e8d || sign == 0x20ac || sign == 0x2212
                        ? sign == 0xad ? "[U+00AD]" : Character.toString(sign)
                        : String.format("[U+%04X]", sign))
                .collect(Collectors.joining());
    }

    private static List<String> glyphsBesideThePage(byte[] bytes) throws IOException {
        List<String> beside = new ArrayList<>();
        try (PDDocument call = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    if (glyph.getXDirAdj() < 0
                            || glyph.getXDirAdj() + glyph.getWidthDirAdj() > glyph.getPageWidth()
                            || glyph.getYDirAdj() < 0
                            || glyph.getYDirAdj() > glyph.getPageHeight()) {
                        beside.add(glyph.getUnicode());
                    }
                    super.processTextPosition(glyph);
                }
            }.getText(call);
        }
        return beside;
    }

    private byte[] document() {
        HttpResponse<byte[]> answer = service.get(ADDRESS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        return answer.body();
    }

    private static String text(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("(?m)^\\d+ / \\d+$", "") // the numbers of its pages
                    .replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void append(String... contracts) {
        for (String contract : contracts) {
            append(Contracts.event(contract));
        }
    }

    private void append(DomainEvent event) {
        service.journal().append(event, new EdtfDate("2026-02-20T12:00:00-06:00"), Provenance.LIVE, null);
        service.awaitEverything();
    }
}
