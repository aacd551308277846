package org.acuerda.query.agreement;

import static org.acuerda.events.Recorded.notOnRecord;
import static org.acuerda.query.Folds.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.Provenance;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.Journal;
import org.acuerda.query.Questions;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.session.SessionReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class AgreementsTest {

    /** The agreement of 5 March 2026 whose points are due on 20 March and 30 September. */
    private static final String LIVE = "agr-019a2f40-6c00-7000-8000-000000000020";

    private static final String SECRETARY = "mem-019a2f40-6c00-7000-8000-000000000004";

    private final MongoEngine engine;
    private final Journal journal = Informe.journal()
            .live(
                    "2026-03-05",
                    Contracts.event("session.convened.v1"),
                    Contracts.event("agreement.adopted.v1"),
                    Contracts.event("agreement.term-started.v1"))
            .live("2026-03-18", Contracts.event("agreement.follow-up-recorded.v1"));

    private Questions questions;
    private Agreements agreements;

    AgreementsTest(MongoEngine engine) {
        this.engine = engine;
        questions = new Questions(engine, journal, Instant.parse("2026-03-20T12:00:00Z"));
        agreements = questions.to(Agreements.class);
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @OnBothEngines
    void comeInReverseOrderOfTheirAdoptionAsTheJournalHasThem() {
        Listing<AgreementEntry> all = agreements.find(AgreementFilter.all(), Slice.most());

        assertThat(ids(all)).containsExactly(LIVE, "agr-5", "agr-4", "agr-3", "agr-2", "agr-1");
        assertThat(all.total()).isEqualTo(6);
        assertThat(all.next()).isNull();
        assertThat(all.asOf().position()).isEqualTo(journal.entries().size());
    }

    @OnBothEngines
    void comeInTheOrderOfTheSourceAndThoseOfNoListLast() {
        assertThat(ids(agreements.find(AgreementFilter.all(), new Slice("number", null, null))))
                .containsExactly("agr-1", "agr-2", "agr-3", "agr-4", "agr-5", LIVE);
    }

    @OnBothEngines
    void comeInTheOrderOfTheirDaysAndThoseWithoutOneLast() {
        assertThat(ids(agreements.find(AgreementFilter.all(), new Slice("dueOn", 1, null))))
                .containsExactly(LIVE);
    }

    @OnBothEngines
    void areReadSliceBySlice() {
        List<String> read = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Listing<AgreementEntry> slice = agreements.find(AgreementFilter.all(), new Slice("-adoptedOn", 2, cursor));
            read.addAll(ids(slice));
            cursor = slice.next();
        } while (cursor != null);

        assertThat(read).containsExactly(LIVE, "agr-5", "agr-4", "agr-3", "agr-2", "agr-1");
    }

    @OnBothEngines
    void areRefusedInAnOrderThatDoesNotExist() {
        assertThatExceptionOfType(InvalidQuery.class)
                .isThrownBy(() -> agreements.find(AgreementFilter.all(), new Slice("text", null, null)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(InvalidQuery.Code.SORT_UNKNOWN));
    }

    @OnBothEngines
    void areFoundByEachQuestion() {
        assertThat(found(status(AgreementStatus.NOT_ON_RECORD))).containsExactly("agr-4");
        assertThat(found(status(AgreementStatus.IN_PROGRESS, AgreementStatus.NOT_ON_RECORD)))
                .containsExactly(LIVE, "agr-4");
        assertThat(found(type(Proposal.Type.PRESENTATION))).containsExactly("agr-2", "agr-1");
        assertThat(found(AgreementFilter.ofSession(Informe.EXTRAORDINARY))).containsExactly("agr-2", "agr-1");
        assertThat(found(AgreementFilter.onProvision(Informe.ARTICLE_56))).containsExactly("agr-4");
        assertThat(found(AgreementFilter.openOf(null))).containsExactly(LIVE, "agr-4");
        assertThat(found(AgreementFilter.openOf(Informe.COMMISSION))).containsExactly("agr-4");
        assertThat(found(responsible(SECRETARY))).containsExactly(LIVE);
        assertThat(found(provenance(Provenance.HISTORIC))).hasSize(5).doesNotContain(LIVE);
        assertThat(found(between("2018-03-09", "2018-08-30"))).containsExactly("agr-5", "agr-4", "agr-3");
        assertThat(found(between("2018-08-31", null))).containsExactly(LIVE);
        assertThat(found(between(null, "2018-03-08"))).containsExactly("agr-2", "agr-1");
    }

    @OnBothEngines
    void areFoundByWordsWithoutAccentsAndInflection() {
        assertThat(found(words("articulos 56"))).containsExactly(LIVE, "agr-4");
        assertThat(found(words("RUTAS de cumplimientos"))).containsExactly(LIVE, "agr-4");
        assertThat(found(words("acuerdo"))).containsExactly("agr-5");
        assertThat(found(words("transparencia proactivas metodologia"))).containsExactly("agr-2");
        assertThat(found(words("CGA/ORD-01"))).containsExactly(LIVE);
        assertThat(found(words("remitieron oficios"))).containsExactly(LIVE);
        assertThat(found(words("artículo 57"))).isEmpty();
    }

    @OnBothEngines
    void areFoundByTheWordsOfACorrectionAndByThoseThatItReplaces() {
        journal.live(
                "2026-03-19",
                corrected("agr-4", "cor-1", "artículo 56", "artículo 57"),
                new RecordAnnotated("rmk-agr-4", "agr-4", "ann-1", notOnRecord(), "Falta la rúbrica.", "Oficio 9"),
                corrected("agr-4", "cor-2", "artículo 57", "artículo 58"),
                corrected(LIVE, "cor-3", "CGA/ORD-01", "CGA/ORD-07"),
                corrected(Informe.ORDINARY, "cor-4", "orden del día", "CGA/ORD-07"),
                Contracts.event("agreement.published.v1"));
        today("2026-03-20T12:00:00Z");

        assertThat(found(words("artículos 56"))).containsExactly(LIVE, "agr-4");
        assertThat(found(words("artículos 57"))).containsExactly("agr-4");
        assertThat(found(words("ruta de cumplimiento 58"))).containsExactly("agr-4");
        assertThat(found(words("rúbrica"))).isEmpty();
        assertThat(found(words("CGA/ORD-07"))).containsExactly(LIVE);
        assertThat(entry("agr-4").sequence()).isZero();
        assertThat(found(AgreementFilter.all())).hasSize(6);
    }

    private static RecordCorrected corrected(String subjectId, String correctionId, String says, String shouldSay) {
        return new RecordCorrected(
                "rmk-" + subjectId, subjectId, correctionId, "evt-1", says, shouldSay, "Error de captura");
    }

    @OnBothEngines
    void areFoundByWordsTogetherWithOtherQuestions() {
        AgreementFilter filter = AgreementFilterBuilder.builder()
                .q("artículo 56")
                .status(List.of(AgreementStatus.NOT_ON_RECORD))
                .commission(Informe.COMMISSION)
                .session(Informe.ORDINARY)
                .provenance(Provenance.HISTORIC)
                .from(LocalDate.of(2018, 1, 1))
                .open(true)
                .overdue(false)
                .build();

        assertThat(found(filter)).containsExactly("agr-4");
    }

    /** */
    @OnBothEngines
    void areNotOverdueOnTheirDayItself() {
        assertThat(found(AgreementFilter.overdueOf(null))).isEmpty();
        assertThat(found(overdue(false))).hasSize(6);
        assertThat(entry(LIVE)).extracting(AgreementEntry::overdue).isEqualTo(false);
        assertThat(entry(LIVE).dueOn()).isEqualTo("2026-03-20");
    }

    /** */
    @OnBothEngines
    void areOverdueTheDayAfterWhereTheCommissionIs() {
        today("2026-03-21T05:59:59Z"); // still 20 March in Mexico City
        assertThat(found(AgreementFilter.overdueOf(null))).isEmpty();

        today("2026-03-21T06:00:00Z");
        assertThat(found(AgreementFilter.overdueOf(null))).containsExactly(LIVE);
        assertThat(found(overdue(false))).hasSize(5).doesNotContain(LIVE);
        assertThat(entry(LIVE).overdue()).isTrue();
    }

    @OnBothEngines
    void nameTheSessionThatAdoptedThem() {
        assertThat(shown(entry("agr-4").session()))
                .extracting(SessionReference::sessionId, SessionReference::title)
                .containsExactly(
                        Informe.ORDINARY,
                        "Primera sesión ordinaria de la Comisión de Gobierno Abierto y de Transparencia Proactiva");
    }

    @OnBothEngines
    void showEverythingThatTheirPageNeeds() {
        AgreementDetails details = agreements.byId("agr-4").orElseThrow();

        assertThat(details.view().adoption().number()).isEqualTo(4);
        assertThat(details.view().resolution().legalBasis().getFirst().citation())
                .isEqualTo("artículo 56");
        assertThat(details.provisions()).hasSize(1);
        assertThat(details.provisions().getFirst())
                .extracting("instrument", "version", "path")
                .containsExactly("LGTAIP", "2015", "art. 56");
        assertThat(details.remarks()).isEmpty();
        assertThat(details.entry().sequence()).isZero();
        assertThat(agreements.byId("agr-6")).isEmpty();
    }

    @OnBothEngines
    void showTheirPlaceInTheirStream() {
        AgreementDetails details = agreements.byId(LIVE).orElseThrow();

        assertThat(details.entry().sequence()).isEqualTo(2);
        assertThat(details.entry().position()).isEqualTo(journal.entries().size());
        assertThat(details.view().resolution().points()).hasSize(3);
        assertThat(details.view().course().followUps()).hasSize(1);
    }

    private void today(String now) {
        questions.close();
        questions = new Questions(engine, journal, Instant.parse(now));
        agreements = questions.to(Agreements.class);
    }

    private AgreementEntry entry(String id) {
        return agreements.byId(id).orElseThrow().entry();
    }

    private List<String> found(AgreementFilter filter) {
        return ids(agreements.find(filter, Slice.most()));
    }

    private static List<String> ids(Listing<AgreementEntry> listing) {
        return listing.items().stream().map(entry -> entry.view().agreementId()).toList();
    }

    private static AgreementFilter words(String q) {
        return AgreementFilterBuilder.builder().q(q).build();
    }

    private static AgreementFilter status(AgreementStatus... status) {
        return AgreementFilterBuilder.builder().status(List.of(status)).build();
    }

    private static AgreementFilter type(Proposal.Type type) {
        return AgreementFilterBuilder.builder().type(List.of(type)).build();
    }

    private static AgreementFilter responsible(String id) {
        return AgreementFilterBuilder.builder().responsible(id).build();
    }

    private static AgreementFilter provenance(Provenance provenance) {
        return AgreementFilterBuilder.builder().provenance(provenance).build();
    }

    private static AgreementFilter between(@Nullable String from, @Nullable String to) {
        return AgreementFilterBuilder.builder()
                .from(from == null ? null : LocalDate.parse(from))
                .to(to == null ? null : LocalDate.parse(to))
                .build();
    }

    private static AgreementFilter overdue(boolean overdue) {
        return AgreementFilterBuilder.builder().overdue(overdue).build();
    }
}
