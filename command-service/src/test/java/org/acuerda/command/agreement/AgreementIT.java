package org.acuerda.command.agreement;

import static org.acuerda.command.agreement.AgreementStory.after;
import static org.acuerda.command.agreement.AgreementStory.point;
import static org.acuerda.command.agreement.AgreementStory.resolutive;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.automation.RegisterCatchUp;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Term.DayKind;
import org.acuerda.events.agreement.Term.Trigger;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.journal.LeafHash;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealParts
class AgreementIT {

    private static final String NOTIFY =
            """
            {"noticeId":"not-1","officeNumber":"ST/12/2026","medium":"oficio",
             "addressees":[{"kind":"BODY","id":"bod-1","name":"Instituto"}]}
            """;

    @Autowired
    private EventStore eventStore;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private final String agreementId = "agr-" + UUID.randomUUID();
    private final String commissionId = "com-" + UUID.randomUUID();

    @BeforeEach
    void adopt() {
        Api.on(port).registerBodies("bod-1");
        StoredFacts facts = new StoredFacts(eventStore, "2026-03-02T13:00:00-06:00");
        facts.store(
                "commission",
                new CommissionEstablished(
                        commissionId, "Comisión", List.of(), LocalDate.of(2026, 1, 1), Recorded.notOnRecord()),
                new CalendarAdopted(commissionId, AgreementStory.calendar("2026"), LocalDate.of(2026, 1, 1)));
        facts.store(
                "agreement",
                new AgreementAdopted(
                        agreementId,
                        commissionId,
                        "ses-1",
                        "itm-1",
                        Recorded.of("vot-1"),
                        Recorded.notOnRecord(),
                        AgreementStory.ADOPTED_ON,
                        resolutive(point("pnt-1", "PRIMERO", after(Trigger.NOTIFICATION, 10, DayKind.BUSINESS)))));
    }

    @Test
    void goesFromNoticeToFulfilment() {
        act("notify", NOTIFY);
        act("acknowledge-notice", """
                {"noticeId":"not-1","addresseeId":"bod-1"}
                """);
        act(
                "attach-evidence",
                """
                {"evidence":{"kind":"LINK","evidenceId":"evd-1","address":"https://example.org/diagnostico",
                 "capturedAt":"2026-03-09T18:00:00Z"}}
                """);
        act(
                "record-follow-up",
                """
                {"followUpId":"fup-1","status":"DONE","narrative":"Se publicó.","evidenceIds":["evd-1"]}
                """,
                "Acuerda-Actor",
                "luis");
        act(
                "review-follow-up",
                """
                {"followUpId":"fup-1","accepted":true,"reason":"Consta."}
                """);
        act(
                "declare-fulfilled",
                """
                {"followUpId":"fup-1","evidenceIds":["evd-1"]}
                """);

        assertThat(facts())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly(
                        "AgreementAdopted",
                        "AgreementNotified",
                        "TermStarted",
                        "NoticeAcknowledged",
                        "EvidenceAttached",
                        "FollowUpRecorded",
                        "FollowUpReviewed",
                        "AgreementFulfilled");
        assertThat(facts().getLast())
                .isEqualTo(new AgreementFulfilled(agreementId, "fup-1", List.of("evd-1"), "luis", "mem-1"));
    }

    @Test
    void keepsItsDateWhenALaterCalendarRestsOnMoreDays(@Autowired RegisterCatchUp registers) {
        act("notify", NOTIFY, "Occurred-On", "2026-03-09");
        TermStarted started = (TermStarted) facts().getLast();
        assertThat(started.dueOn()).isEqualTo(LocalDate.of(2026, 3, 24));

        Api.Answer adopted = Api.on(port)
                .post(
                        "/api/v1/commissions/" + commissionId + "/adopt-calendar",
                        """
                        {"validFrom":"2026-01-01","calendar":{"version":"2026-2","timeZone":"America/Mexico_City",
                         "basis":"LFT_74","nonWorking":[{"from":"2026-03-05","to":"2026-03-20","reason":"Suspensión"}],
                         "workingAfterAll":[],"source":"DOF","verified":true}}
                        """);
        registers.await();

        assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(200);
        assertThat(facts().getLast()).isEqualTo(started);
        assertThat(started.calendarVersion()).isEqualTo("2026");
    }

    @Test
    void saysInTheCallersLanguageWhyNot() {
        Api.Answer answer = Api.on(port)
                .post(
                        path("reopen"),
                        """
                        {"reason":"Volvió.","authority":"Tercera sesión"}
                        """,
                        "Accept-Language",
                        "es");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("AGREEMENT_NOT_ENDED");
        assertThat(answer.body().required("detail").asString())
                .isEqualTo("El acuerdo sigue abierto; no hay nada que reabrir.");
    }

    @Test
    void keepsAFileThatItNames() {
        String sha256 = LeafHash.of(agreementId.getBytes(StandardCharsets.UTF_8));
        database.update(
                "insert into evidence_file (sha256, size_bytes, media_type, stored_at)"
                        + " values (?, 1, 'application/pdf', now())",
                sha256);

        String attach =
                """
                {"evidence":{"kind":"FILE","evidenceId":"evd-1","name":"a.pdf","sha256":"%s","sizeBytes":1,
                 "mediaType":"application/pdf"}}
                """
                        .formatted(sha256);

        assertThat(Api.on(port).post(path("attach-evidence/check"), attach).status())
                .isEqualTo(204);
        assertThat(isKept(sha256)).isFalse();
        act("attach-evidence", attach);
        assertThat(isKept(sha256)).isTrue();
    }

    @Test
    void takesNoFileThatWasNotUploaded() {
        String sha256 = LeafHash.of("nobody uploaded this".getBytes(StandardCharsets.UTF_8));

        Api.Answer answer = Api.on(port)
                .post(
                        path("attach-evidence"),
                        """
                        {"evidence":{"kind":"FILE","evidenceId":"evd-1","name":"a.pdf","sha256":"%s",
                         "sizeBytes":1,"mediaType":"application/pdf"}}
                        """
                                .formatted(sha256));

        assertThat(answer.code()).isEqualTo("EVIDENCE_NOT_STORED");
    }

    @Test
    void doesNotOfferWhatOnlyFollowsFromFacts() {
        assertThat(Api.on(port)
                        .post(
                                path("start-terms"),
                                """
                                {"trigger":"SESSION_END"}
                                """)
                        .code())
                .isEqualTo("UNKNOWN_PATH");
    }

    @Test
    void knowsNothingOfAnAgreementThatWasNotAdopted() {
        Api.Answer answer = Api.on(port)
                .post(
                        "/api/v1/agreements/agr-unknown/publish",
                        """
                        {"publishedIn":"DOF"}
                        """);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("UNKNOWN_ID");
    }

    @Test
    void isRemarkedOnWithoutChanging() {
        String eventId = eventStore.readEvents(agreementId).next().getIdentifier();

        assertThat(remark("correct/check", agreementId, eventId).status()).isEqualTo(204);
        assertThat(remark(agreementId, eventId).status()).isEqualTo(200);
        assertThat(remark(agreementId, eventId).code()).isEqualTo("REMARK_ALREADY_MADE");
        assertThat(remark("agr-unknown", eventId).code()).isEqualTo("UNKNOWN_ID");
        assertThat(facts()).hasSize(1);
    }

    private boolean isKept(String sha256) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select referenced_at is not null from evidence_file where sha256 = ?", Boolean.class, sha256));
    }

    private Api.Answer remark(String subjectId, String eventId) {
        return remark("correct", subjectId, eventId);
    }

    private Api.Answer remark(String act, String subjectId, String eventId) {
        return Api.on(port)
                .post(
                        "/api/v1/remarks/rmk-" + subjectId + "/" + act,
                        """
                        {"correctionId":"cor-1","eventId":"%s","says":"PRIMERO","shouldSay":"ÚNICO",
                         "reason":"Solo hay un punto."}
                        """
                                .formatted(eventId));
    }

    private void act(String name, String json, String... headers) {
        Api.Answer answer = Api.on(port).post(path(name), json, headers);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private String path(String act) {
        return "/api/v1/agreements/" + agreementId + "/" + act;
    }

    private List<AgreementEvent> facts() {
        return eventStore
                .readEvents(agreementId)
                .asStream()
                .map(message -> (AgreementEvent) message.getPayload())
                .toList();
    }
}
