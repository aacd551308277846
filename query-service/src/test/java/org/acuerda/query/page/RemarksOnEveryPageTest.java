package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
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

/** Test that a correction is shown, and a next one offered, wherever its subject is shown: one of each kind. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class RemarksOnEveryPageTest {

    private static final String REMARK = "remark";
    private static final String ACTING =
            EnteredBrowser.cookies("a".repeat(64), new Actor("mem-2", "TECHNICAL_SECRETARY", "bod-1"));

    private final Map<String, JournalRecord> firstOfKind = new LinkedHashMap<>();
    private long firstCorrection;

    @LocalServerPort
    private int port;

    @Autowired
    private PageContext context;

    private PageText words;

    @BeforeAll
    void tell(@Autowired Freshness freshness, @Autowired InMemoryJournal topic, @Autowired Records records) {
        words = context.words(Language.SPANISH.locale());
        ServiceOnStory.awaitWholeStory(freshness, topic);
        records.each(
                RecordFilter.all(),
                line -> firstOfKind.putIfAbsent(kind(line.record().type()), line.record()));
        firstOfKind.remove(REMARK);
        firstCorrection = topic.size() + 1;
        firstOfKind.values().forEach(record -> new Journal(topic)
                .live("2026-04-09T10:00:00-06:00", "mem-2", "TECHNICAL_SECRETARY", correction(record)));
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    List<JournalRecord> corrected() {
        return List.copyOf(firstOfKind.values());
    }

    @Test
    void everyKindOfSubjectIsCorrected() {
        assertThat(firstOfKind.keySet())
                .containsExactlyInAnyOrderElementsOf(EventCatalog.standard().types().stream()
                        .map(EventType::published)
                        .map(RemarksOnEveryPageTest::kind)
                        .filter(kind -> !kind.equals(REMARK))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void theSubjectsPageShowsTheCorrectionAndTheRecordItIsAbout(JournalRecord record) {
        String address = pageOf(record);

        assertThat(get(address))
                .contains(shouldSay(record), words.say("remark.about"), "href=\"/bitacora/" + record.position() + "\"")
                .contains("href=\"#h-remarks-" + record.subject() + "\"")
                .doesNotContain("/actos/");
        assertThat(get(address, ACTING))
                .contains(
                        "href=\"/actos/remarks/rmk-" + record.subject() + "/correct?",
                        "href=\"/actos/remarks/rmk-" + record.subject() + "/annotate?");
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void theRecordsPageShowsTheCorrectionAndOffersTheNext(JournalRecord record) {
        String address = "/bitacora/" + record.position();

        assertThat(get(address)).contains(shouldSay(record)).doesNotContain("/actos/");
        assertThat(get(address, ACTING))
                .containsPattern("href=\"/actos/remarks/rmk-" + record.subject() + "/correct\\?eventId="
                        + record.eventId() + "&amp;_back=%2Fbitacora%2F" + record.position() + "\"");
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void theCorrectionsRecordLeadsToTheRecordThatItIsAbout(JournalRecord record) {
        long correction = firstCorrection + new ArrayList<>(firstOfKind.values()).indexOf(record);

        assertThat(get("/bitacora/" + correction, ACTING))
                .contains("<dt>" + words.say("remark.about") + "</dt>", "href=\"/bitacora/" + record.position() + "\"")
                .doesNotContain("/actos/remarks/");
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void theFormNamesTheRecordThatIsToBeCorrected(JournalRecord record) {
        String form = get("/actos/remarks/rmk-" + record.subject() + "/correct?eventId=" + record.eventId(), ACTING);

        assertThat(form)
                .contains("<option value=\"" + record.eventId() + "\" selected=\"selected\">"
                        + words.capitalized(words.say("record.number", record.position())));
    }

    private static RecordCorrected correction(JournalRecord record) {
        return new RecordCorrected(
                "rmk-" + record.subject(),
                record.subject(),
                "cor-" + kind(record.type()),
                record.eventId(),
                "Lo que se anotó",
                shouldSay(record),
                "Se anotó mal.");
    }

    private static String shouldSay(JournalRecord record) {
        return "Lo que debió anotarse (" + kind(record.type()) + ")";
    }

    private static String kind(String type) {
        return type.substring(0, type.indexOf('.'));
    }

    private String pageOf(JournalRecord record) {
        return Objects.requireNonNull(
                        context.names(words).subject(record.subject()).href())
                .replaceFirst("#.*", "");
    }

    private String get(String address) {
        return get(address, "none=1");
    }

    private String get(String address, String cookies) {
        HttpResponse<String> answer = PageReader.UNLED.get(port, address, "Cookie", cookies);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
