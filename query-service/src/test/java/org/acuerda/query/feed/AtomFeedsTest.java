package org.acuerda.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import java.net.URI;
import java.net.http.HttpResponse;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.projection.RunningQueryService;
import org.junit.jupiter.api.AfterEach;

class AtomFeedsTest {

    private static final String AGREEMENT = "agr-019a2f40-6c00-7000-8000-000000000020";
    private static final String BODY = "bod-019a2f40-6c00-7000-8000-000000000030";
    private static final String HOSTILE = "<script>&amp; ]]> \"'\u0000\u000b línea\n dos — 🏛";

    private final MongoEngine engine;
    private final RunningQueryService service;
    private final PageText words;

    AtomFeedsTest(MongoEngine engine) {
        this.engine = engine;
        service = new RunningQueryService(
                engine, new InMemoryJournal(Informe.journal().entries()));
        words = service.part(PageContext.class).words(Language.SPANISH.locale());
    }

    @AfterEach
    void close() {
        service.close();
    }

    @OnBothEngines
    void showEachRecordInTheSentenceOfTheLog() {
        append("agreement.adopted.v1", "agreement.published.v1");

        Entry newest = feed("/acuerdos.atom").feed().getEntries().getFirst();
        String page = newest.getAlternateLinks().getFirst().getHref();

        assertThat(newest.getTitle()).contains("Se define la ruta de cumplimiento al artículo 56");
        assertThat(newest.getSummary().getValue())
                .isEqualTo(words.say(
                        "news.summary",
                        words.when(new EdtfDate("2026-03-05")),
                        newest.getAuthors().getFirst().getName() + " (" + words.role("TECHNICAL_SECRETARY") + ")",
                        service.journal().size()));
        assertThat(page)
                .isEqualTo(service.address() + "/bitacora/" + service.journal().size());
        assertThat(service.get(URI.create(page).getPath()).statusCode()).isEqualTo(200);
        assertThat(newest.getOtherLinks()).anyMatch(link -> link.getHref()
                .equals(service.address()
                        + service.part(PageContext.class).names(words).at(AGREEMENT)));
        assertThat(feed("/acuerdos.atom?lang=en").titles().getFirst()).isNotEqualTo(newest.getTitle());
        assertThat(feed("/acuerdos.atom?lang=en").ids())
                .isEqualTo(feed("/acuerdos.atom").ids());
    }

    @OnBothEngines
    void keepTheirIdentifiersWhenReadModelsAreMadeAgain() {
        append("session.convened.v1", "agreement.adopted.v1", "body.registered.v1");
        for (String address : new String[] {
            "/acuerdos.atom", "/sesiones.atom", "/acuerdos/" + AGREEMENT + ".atom", "/organismos/" + BODY + ".atom",
        }) {
            StrictFeed before = feed(address);
            try (RunningQueryService rebuilt = new RunningQueryService(engine, service.journal())) {
                StrictFeed after = StrictFeed.read(rebuilt.get(address).body());

                assertThat(after.feed().getId()).isEqualTo(before.feed().getId());
                assertThat(after.ids()).isEqualTo(before.ids()).isNotEmpty();
                assertThat(after.feed().getUpdated()).isEqualTo(before.feed().getUpdated());
            }
            assertThat(feed(address).ids()).isEqualTo(before.ids());
        }
    }

    @OnBothEngines
    void showOnlyNewsOfSessions() {
        append("session.convened.v1", "session.call-sent.v1", "session.attendance-recorded.v1.substitute");
        append("session.call-amended.v1", "session.cancelled.v1");

        assertThat(feed("/sesiones.atom").feed().getEntries())
                .flatExtracting(Entry::getCategories)
                .extracting("term")
                .containsSubsequence("session.cancelled.v1", "session.call-amended.v1", "session.convened.v2")
                .doesNotContain("session.call-sent.v1", "session.attendance-recorded.v1");
    }

    @OnBothEngines
    void showTheRecordsOfAnAgreementOfABodyAndOfItsEntity() {
        append("agreement.adopted.v1", "compliance-path.defined.v1", "body-compliance.step-reported.v1");
        append("body.registered.v1");
        service.awaitEverything();

        assertThat(feed("/acuerdos/" + AGREEMENT + ".atom").ids()).hasSize(3);
        assertThat(feed("/organismos/" + BODY + ".atom").ids()).hasSize(2);
        assertThat(feed("/entidades/30.atom").ids())
                .containsAll(feed("/organismos/" + BODY + ".atom").ids());
        assertThat(feed("/entidades/01.atom").feed().getTitle()).isEqualTo(words.say("news.entity", "Aguascalientes"));
        assertThat(service.get("/entidades/99.atom").statusCode()).isEqualTo(404);
        assertThat(service.get("/organismos/bod-nada.atom").statusCode()).isEqualTo(404);
        assertThat(service.get("/acuerdos/agr-nada.atom").statusCode()).isEqualTo(404);
    }

    @OnBothEngines
    void goOnSliceBySlice() {
        append("agreement.adopted.v1");
        for (int number = 1; number <= 55; number++) {
            append(HOSTILE + number);
        }

        StrictFeed first = feed("/acuerdos.atom");
        StrictFeed second = feed(
                first.address("next").substring(service.address().toString().length()));

        assertThat(first.ids()).hasSize(50).doesNotContainAnyElementsOf(second.ids());
        assertThat(second.address("first")).isEqualTo(first.address("self"));
        assertThat(second.feed().getId()).isEqualTo(first.feed().getId());
        assertThat(second.ids()).isNotEmpty();
        assertThat(second.address("next")).isEmpty();
        assertThat(first.titles().getFirst()).contains("<script>&amp; ]]> \"'\uFFFD línea dos — 🏛55");
        assertThat(service.get("/acuerdos.atom?cursor=inventado").statusCode()).isEqualTo(400);
    }

    @OnBothEngines
    void areSentAgainOnlyWhenTheJournalHasGrown() {
        HttpResponse<byte[]> first = service.get("/acuerdos.atom");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(service.get("/acuerdos.atom", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        append("agreement.adopted.v1");
        service.awaitEverything();
        assertThat(service.get("/acuerdos.atom", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    private StrictFeed feed(String address) {
        service.awaitEverything();
        HttpResponse<byte[]> answer = service.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return StrictFeed.read(answer.body());
    }

    private void append(String key) {
        service.journal()
                .append(
                        key.contains(".v1") ? Contracts.event(key) : new OfficialKeyGiven(AGREEMENT, key),
                        new EdtfDate("2026-03-05"),
                        Provenance.LIVE,
                        null);
    }

    private void append(String... contracts) {
        for (String contract : contracts) {
            append(contract);
        }
    }
}
