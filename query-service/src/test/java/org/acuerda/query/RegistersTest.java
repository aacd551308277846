package org.acuerda.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acuerda.events.Recorded;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.document.SourceDocumentFilter;
import org.acuerda.query.document.SourceDocuments;
import org.acuerda.query.meeting.WorkingMeetingFilterBuilder;
import org.acuerda.query.meeting.WorkingMeetings;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.provision.ProvisionFilter;
import org.acuerda.query.provision.ProvisionFilterBuilder;
import org.acuerda.query.provision.ProvisionView;
import org.acuerda.query.provision.Provisions;
import org.acuerda.query.remark.RemarkView;
import org.acuerda.query.remark.Remarks;
import org.acuerda.query.workplan.WorkPlanFilter;
import org.acuerda.query.workplan.WorkPlans;
import org.junit.jupiter.api.AfterEach;

/** Test of the queries of the smaller features: provisions, plans, meetings, source documents and remarks. */
class RegistersTest {

    private final Questions questions;

    RegistersTest(MongoEngine engine) {
        Journal journal = Informe.journal().told("XXXX", article("6"), article("34"));
        questions = new Questions(engine, journal, Instant.parse("2026-04-01T12:00:00Z"));
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @OnBothEngines
    void provisionsComeByInstrumentVersionAndNumber() {
        assertThat(provisions(ProvisionFilter.all()))
                .containsExactly("art. 6", "art. 34", "art. 56", "art. 26 fr. XXI");
    }

    @OnBothEngines
    void provisionsAreFoundByEachQuestion() {
        assertThat(provisions(ProvisionFilterBuilder.builder().q("politica").build()))
                .containsExactly("art. 56");
        assertThat(provisions(ProvisionFilterBuilder.builder()
                        .instrument("Lineamientos de las Instancias")
                        .build()))
                .containsExactly("art. 26 fr. XXI");
        assertThat(provisions(ProvisionFilterBuilder.builder().version("2015").build()))
                .hasSize(3);
        assertThat(provisions(ProvisionFilterBuilder.builder().verified(true).build()))
                .containsExactly("art. 56");
        assertThat(questions.to(Provisions.class).withIds(List.of("prv-9", Informe.ARTICLE_56)))
                .extracting(ProvisionView::path)
                .containsExactly("art. 56");
        assertThat(questions.to(Provisions.class).byId(Informe.ARTICLE_56)).isPresent();
    }

    @OnBothEngines
    void oneNumberMeansTheProvisionThatWasInForceOnTheDay(MongoEngine engine) {
        Journal journal = Journal.of(
                "2025-04-01",
                article56("2015", Recorded.of(LocalDate.of(2015, 5, 5))),
                article56("2025", Recorded.of(LocalDate.of(2025, 3, 21))),
                article("56"),
                new ProvisionSuperseded(
                        "prv-56-2015", List.of("prv-50-2025"), LocalDate.of(2025, 3, 21), "DOF 20-03-2025"));
        try (Questions law = new Questions(engine, journal, Instant.parse("2026-04-01T12:00:00Z"))) {
            assertThat(article56On(law, LocalDate.of(2018, 8, 30))).containsExactly("prv-56-2015");
            assertThat(article56On(law, LocalDate.of(2025, 3, 20))).containsExactly("prv-56-2015");
            assertThat(article56On(law, LocalDate.of(2025, 3, 21))).containsExactly("prv-56-2025");
            assertThat(article56On(law, LocalDate.of(2026, 1, 15))).containsExactly("prv-56-2025");
            assertThat(article56On(law, LocalDate.of(2014, 1, 1))).isEmpty();
        }
    }

    private static List<String> article56On(Questions law, LocalDate day) {
        return law
                .to(Provisions.class)
                .find(
                        ProvisionFilterBuilder.builder()
                                .instrument("LGTAIP")
                                .path("art. 56")
                                .on(day)
                                .build(),
                        Slice.most())
                .items()
                .stream()
                .map(provision -> provision.view().provisionId())
                .toList();
    }

    private static ProvisionRegistered article56(String version, Recorded<LocalDate> validFrom) {
        return new ProvisionRegistered(
                "prv-56-" + version,
                "LGTAIP",
                version,
                "art. 56",
                "Materia del artículo",
                validFrom,
                Recorded.notOnRecord(),
                "DOF",
                true);
    }

    @OnBothEngines
    void workPlansAreFoundByTheirElements() {
        WorkPlans plans = questions.to(WorkPlans.class);

        assertThat(plans.find(new WorkPlanFilter("organismo garante", Informe.COMMISSION), Slice.most())
                        .total())
                .isEqualTo(1);
        assertThat(plans.find(new WorkPlanFilter(null, "com-9"), Slice.most()).total())
                .isZero();
        assertThat(plans.byId("wpl-1").orElseThrow().view().aims().strategies()).hasSize(4);
    }

    @OnBothEngines
    void workingMeetingsAreFoundByEachQuestion() {
        WorkingMeetings meetings = questions.to(WorkingMeetings.class);
        LocalDate day = LocalDate.of(2018, 4, 11);

        assertThat(meetings.find(
                                WorkingMeetingFilterBuilder.builder()
                                        .q("dialogos")
                                        .commission(Informe.COMMISSION)
                                        .from(day)
                                        .to(day)
                                        .build(),
                                Slice.most())
                        .items())
                .extracting(meeting -> meeting.view().meetingId())
                .containsExactly(Informe.MEETING);
        assertThat(meetings.find(
                                WorkingMeetingFilterBuilder.builder()
                                        .from(day.plusDays(1))
                                        .build(),
                                Slice.most())
                        .total())
                .isZero();
        assertThat(meetings.byId(Informe.MEETING).orElseThrow().view().points()).hasSize(2);
    }

    @OnBothEngines
    void sourceDocumentsAreFoundByCommission() {
        SourceDocuments documents = questions.to(SourceDocuments.class);

        assertThat(documents
                        .find(new SourceDocumentFilter(Informe.COMMISSION), Slice.most())
                        .total())
                .isEqualTo(1);
        assertThat(documents
                        .find(new SourceDocumentFilter("com-9"), Slice.most())
                        .total())
                .isZero();
        assertThat(documents.find(SourceDocumentFilter.all(), Slice.most()).total())
                .isEqualTo(1);
        assertThat(documents
                        .byId(Informe.DOCUMENT)
                        .orElseThrow()
                        .view()
                        .contents()
                        .captions())
                .hasSize(15);
    }

    @OnBothEngines
    void remarksAreFoundByTheirSubject() {
        Remarks remarks = questions.to(Remarks.class);

        assertThat(remarks.about("act-06")).extracting(RemarkView::remarkId).containsExactly("ann-1");
        assertThat(remarks.about("act-07")).isEmpty();
        assertThat(remarks.countAbout(List.of("act-06", "act-07"))).isEqualTo(Map.of("act-06", 1L));
        Listing<RemarkView> all = remarks.find(null, Slice.first(1));
        assertThat(all.total()).isEqualTo(1);
        assertThat(all.items()).hasSize(1);
        assertThat(all.next()).isNull();
    }

    private List<String> provisions(ProvisionFilter filter) {
        return questions.to(Provisions.class).find(filter, Slice.most()).items().stream()
                .map(provision -> provision.view().path())
                .toList();
    }

    private static ProvisionRegistered article(String number) {
        return new ProvisionRegistered(
                "prv-lgtaip-2015-" + number,
                "LGTAIP",
                "2015",
                "art. " + number,
                "Materia del artículo",
                Recorded.notOnRecord(),
                Recorded.notOnRecord(),
                "DOF 04-05-2015",
                false);
    }
}
