package org.acuerda.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.agreement.Proposal;
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
import org.junit.jupiter.api.AfterEach;

class CallDocumentsTest {

    private static final SessionConvened CONVENED = (SessionConvened) Contracts.event("session.convened.v1");
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
                .contains(words.say(
                        "convocation.proof",
                        service.journal().size(),
                        service.address() + "/sesiones/" + CONVENED.sessionId()))
                .doesNotContain("https://videoconferencia.example.mx/cga-1");
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
                .contains(words.say("convocation.cancelled", "<b>Sismo</b> & \"réplica\" ## ${7*7}"));
    }

    @OnBothEngines
    void areNotMadeUpForASessionThatWasNeverConvenedHere() {
        assertThat(service.get("/sesiones/" + Informe.ORDINARY + "/convocatoria.pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(service.get("/sesiones/ses-nada/convocatoria.pdf").statusCode())
                .isEqualTo(404);
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
