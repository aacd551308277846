package org.acuerda.query.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Provenance;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.Journal;
import org.acuerda.query.Questions;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.session.SessionDetails.NamedPerson;
import org.junit.jupiter.api.AfterEach;

class SessionsTest {

    private static final String LIVE = "ses-019a2f40-6c00-7000-8000-000000000010";
    private static final String LIVE_COMMISSION = "com-019a2f40-6c00-7000-8000-000000000001";
    private static final String COORDINATOR = "mem-019a2f40-6c00-7000-8000-000000000003";
    private static final String VOCAL = "mem-019a2f40-6c00-7000-8000-000000000005";

    private final Questions questions;
    private final Sessions sessions;

    SessionsTest(MongoEngine engine) {
        Journal journal = Informe.journal()
                .live(
                        "2026-03-05",
                        Contracts.event("commission.established.v1"),
                        Contracts.event("commission.member-admitted.v1"),
                        Contracts.event("session.convened.v1"),
                        Contracts.event("session.attendance-recorded.v1.substitute"),
                        Contracts.event("session.quorum-declared.v1"),
                        Contracts.event("session.vote-opened.v1"),
                        Contracts.event("session.votes-cast.v1"));
        questions = new Questions(engine, journal, Instant.parse("2026-04-01T12:00:00Z"));
        sessions = questions.to(Sessions.class);
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @OnBothEngines
    void comeInReverseOrderOfTheirDays() {
        assertThat(found(SessionFilter.all())).containsExactly(LIVE, Informe.ORDINARY, Informe.EXTRAORDINARY);
        assertThat(ids(SessionFilter.all(), new Slice("heldOn", null, null)))
                .containsExactly(Informe.EXTRAORDINARY, Informe.ORDINARY, LIVE);
        assertThat(ids(SessionFilter.all(), new Slice("kind", 1, null))).containsExactly(Informe.EXTRAORDINARY);
    }

    @OnBothEngines
    void areFoundByEachQuestion() {
        assertThat(found(asked().kind(List.of(CommissionEvent.Kind.ORDINARY)))).containsExactly(LIVE, Informe.ORDINARY);
        assertThat(found(asked().status(List.of(SessionStatus.RECORDED))))
                .containsExactly(Informe.ORDINARY, Informe.EXTRAORDINARY);
        assertThat(found(asked().commission(LIVE_COMMISSION))).containsExactly(LIVE);
        assertThat(found(asked().provenance(Provenance.LIVE))).containsExactly(LIVE);
        assertThat(found(asked().from(LocalDate.of(2018, 3, 8)).to(LocalDate.of(2018, 8, 30))))
                .containsExactly(Informe.ORDINARY, Informe.EXTRAORDINARY);
        assertThat(found(asked().from(LocalDate.of(2018, 3, 9)).to(LocalDate.of(2018, 8, 29))))
                .isEmpty();
    }

    @OnBothEngines
    void areFoundByTheirTitlePlaceAndAgenda() {
        assertThat(found(asked().q("sesiones extraordinarias"))).containsExactly(Informe.EXTRAORDINARY);
        assertThat(found(asked().q("estadistica veracruz"))).containsExactly(Informe.ORDINARY);
        assertThat(found(asked().q("metodologías"))).containsExactly(Informe.EXTRAORDINARY);
        assertThat(found(asked().q("sesion ordinaria"))).containsExactly(LIVE, Informe.ORDINARY);
        assertThat(found(asked().q("sesiones ordinarias 1"))).containsExactly(LIVE);
        assertThat(found(asked().q("articulo 56"))).containsExactly(LIVE, Informe.ORDINARY);
    }

    @OnBothEngines
    void nameAllPersonsWhomTheyMention() {
        SessionDetails details = sessions.byId(LIVE).orElseThrow();

        assertThat(details.names())
                .containsExactlyInAnyOrder(
                        new NamedPerson(COORDINATOR, "José Rubén Mendoza Hernández"),
                        new NamedPerson(VOCAL, "Raúl Ortega Peña"));
        assertThat(details.nameOf(COORDINATOR)).isEqualTo("José Rubén Mendoza Hernández");
        assertThat(details.nameOf("mem-9")).isEqualTo("mem-9");
        assertThat(details.sequence()).isEqualTo(4);
        assertThat(details.view().deliberation().votes()).hasSize(1);
        assertThat(sessions.byId("ses-9")).isEmpty();
    }

    @OnBothEngines
    void areMentionedByOthersInFewWords() {
        assertThat(sessions.references(List.of(Informe.ORDINARY, "ses-9", LIVE)))
                .extracting(SessionReference::sessionId, SessionReference::heldOn)
                .containsExactlyInAnyOrder(
                        tuple(Informe.ORDINARY, LocalDate.of(2018, 8, 30)), tuple(LIVE, LocalDate.of(2026, 3, 5)));
    }

    private List<String> found(SessionFilter filter) {
        return ids(filter, Slice.most());
    }

    private List<String> found(SessionFilterBuilder asked) {
        return found(asked.build());
    }

    private List<String> ids(SessionFilter filter, Slice slice) {
        return sessions.find(filter, slice).items().stream()
                .map(session -> session.view().sessionId())
                .toList();
    }

    private static SessionFilterBuilder asked() {
        return SessionFilterBuilder.builder();
    }
}
