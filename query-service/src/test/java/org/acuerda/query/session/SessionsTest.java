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
import org.jspecify.annotations.Nullable;
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
        assertThat(found(filter(null, List.of(CommissionEvent.Kind.ORDINARY), null, null, null, null, null)))
                .containsExactly(LIVE, Informe.ORDINARY);
        assertThat(found(filter(null, null, List.of(SessionStatus.RECORDED), null, null, null, null)))
                .containsExactly(Informe.ORDINARY, Informe.EXTRAORDINARY);
        assertThat(found(filter(null, null, null, LIVE_COMMISSION, null, null, null)))
                .containsExactly(LIVE);
        assertThat(found(filter(null, null, null, null, Provenance.LIVE, null, null)))
                .containsExactly(LIVE);
        assertThat(found(filter(null, null, null, null, null, "2018-03-08", "2018-08-30")))
                .containsExactly(Informe.ORDINARY, Informe.EXTRAORDINARY);
        assertThat(found(filter(null, null, null, null, null, "2018-03-09", "2018-08-29")))
                .isEmpty();
    }

    @OnBothEngines
    void areFoundByTheirTitlePlaceAndAgenda() {
        assertThat(found(words("sesiones extraordinarias"))).containsExactly(Informe.EXTRAORDINARY);
        assertThat(found(words("estadistica veracruz"))).containsExactly(Informe.ORDINARY);
        assertThat(found(words("metodologías"))).containsExactly(Informe.EXTRAORDINARY);
        assertThat(found(words("sesion ordinaria"))).containsExactly(LIVE, Informe.ORDINARY);
        assertThat(found(words("sesiones ordinarias 1"))).containsExactly(LIVE);
        assertThat(found(words("articulo 56"))).containsExactly(LIVE, Informe.ORDINARY);
    }

    @OnBothEngines
    void nameEverybodyWhomTheyMention() {
        SessionDetails details = sessions.byId(LIVE).orElseThrow();

        assertThat(details.names())
                .containsExactlyInAnyOrder(
                        new NamedPerson(COORDINATOR, "José Rubén Mendoza Hernández"),
                        new NamedPerson(VOCAL, "Raúl Ortega Peña"));
        assertThat(details.nameOf(COORDINATOR)).isEqualTo("José Rubén Mendoza Hernández");
        assertThat(details.nameOf("mem-9")).isEqualTo("mem-9");
        assertThat(details.session().sequence()).isEqualTo(4);
        assertThat(details.view().votes()).hasSize(1);
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

    private List<String> ids(SessionFilter filter, Slice slice) {
        return sessions.find(filter, slice).items().stream()
                .map(session -> session.view().sessionId())
                .toList();
    }

    private static SessionFilter words(String q) {
        return filter(q, null, null, null, null, null, null);
    }

    private static SessionFilter filter(
            @Nullable String q,
            @Nullable List<CommissionEvent.Kind> kind,
            @Nullable List<SessionStatus> status,
            @Nullable String commission,
            @Nullable Provenance provenance,
            @Nullable String from,
            @Nullable String to) {
        return new SessionFilter(
                q,
                kind,
                status,
                commission,
                provenance,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
