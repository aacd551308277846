package org.acuerda.command.session;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.session.SessionEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test of a session of 300 items and 100 members: each of its records keeps within the bound, and nothing is left out. */
@OnRealParts
class LargeSessionIT {

    private static final int ITEMS = 300;
    private static final String TITLE =
            "Presentación, discusión y, en su caso, aprobación del dictamen número %d de la comisión sobre la política de"
                    + " datos abiertos y memoria de la administración pública, con las observaciones recibidas";

    @Autowired
    private EventStore store;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Test
    void isHeldFromTheCallToTheVote() {
        CommissionOverHttp commission = CommissionOverHttp.establishedOn(port);
        List<String> members = Stream.concat(
                        Stream.of("mem-ana", "mem-luis", "mem-eva"),
                        Stream.generate(() -> CommissionOverHttp.unique("mem")).limit(97))
                .toList();
        members.stream()
                .skip(3)
                .forEach(member -> commission.onCommission(
                        "admit-member",
                        """
                {"memberId":"%s","name":"Integrante","office":"VOCAL","hasVote":true,"admittedOn":"2026-01-05","act":"Oficio"}
                """
                                .formatted(member)));
        String session = CommissionOverHttp.unique("ses");
        String agenda = agenda();
        commission.onCommission(
                "convene-session",
                """
                {"sessionId":"%s","kind":"ORDINARY","startsAt":"2026-03-10T16:00:00Z","convenedBy":"mem-ana",
                 "venue":{"format":"IN_PERSON","place":"Sala"},"agenda":%s}
                """
                        .formatted(session, agenda));
        commission.act(
                session,
                "amend-call",
                """
                {"startsAt":"2026-03-10T16:00:00Z","venue":{"format":"IN_PERSON","place":"Otra sala"},"agenda":%s,
                 "reason":"Cambio de sala"}
                """
                        .formatted(agenda),
                "2026-02-12T10:00:00-06:00");
        commission.act(
                session,
                "send-call",
                "{\"callId\":\"cal-1\",\"medium\":\"Correo\",\"memberIds\":" + quoted(members) + "}",
                "2026-02-12T12:00:00-06:00");
        for (String member : members) {
            commission.act(
                    session,
                    "record-arrival",
                    "{\"attendeeId\":\"%s\",\"quality\":\"MEMBER\",\"mode\":\"IN_PERSON\"}".formatted(member),
                    "2026-03-10T09:58:00-06:00");
        }
        commission.act(session, "declare-quorum", "{\"presidingId\":\"mem-ana\"}", "2026-03-10T10:02:00-06:00");
        commission.act(session, "approve-agenda", "{}", "2026-03-10T10:03:00-06:00");
        commission.act(
                session,
                "open-vote",
                """
                {"voteId":"vot-1","itemId":"itm-150","method":"BY_NAME","proposal":{"type":"INFORMATIVE",
                 "text":"%s","legalBasis":[],"points":[],"annexes":[],"standing":false}}
                """
                        .formatted("ñ".repeat(20_000)),
                "2026-03-10T10:05:00-06:00");
        commission.act(
                session,
                "cast-votes",
                "{\"voteId\":\"vot-1\",\"votes\":[%s]}"
                        .formatted(members.stream()
                                .map(member -> "{\"voterId\":\"%s\",\"choice\":\"IN_FAVOUR\"}".formatted(member))
                                .collect(joining(","))),
                "2026-03-10T10:06:00-06:00");

        List<SessionEvent> events = store.readEvents(session)
                .asStream()
                .map(message -> (SessionEvent) message.getPayload())
                .toList();
        assertThat(events)
                .filteredOn(SessionEvent.AgendaContinued.class::isInstance)
                .hasSizeGreaterThanOrEqualTo(3);
        await().until(() -> records(session) == events.size());
        assertThat(longestRecord(session))
                .isGreaterThan(JournalFormat.MAX_RECORD_BYTES / 3)
                .isLessThanOrEqualTo(JournalFormat.MAX_RECORD_BYTES);
        assertThat(itemsOfAgendas(events)).isEqualTo(3L * ITEMS);
    }

    @Test
    void saysWhatBelongsIntoAnAnnexWhereOneRecordIsTooLarge() {
        Api.on(port).establishCommission("com-1");
        long before = activities();

        Api.Answer answer = Api.on(port)
                .post(
                        "/api/v1/activities",
                        """
                        {"commissionId":"com-1","section":"OTHER_ACTIONS","title":"Foro","description":"%s",
                         "federalEntities":["30"]}
                        """
                                .formatted("😀".repeat(20_000)));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("RECORD_TOO_LARGE");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/description");
        assertThat(answer.body().path("detail").asString()).contains("65535", "anexo");
        assertThat(activities()).isEqualTo(before);
    }

    private static String agenda() {
        return "{\"items\":["
                + IntStream.rangeClosed(1, ITEMS)
                        .mapToObj(number ->
                                """
                                {"itemId":"itm-%d","number":"%d","matter":"%s","title":"%s","documents":[]}
                                """
                                        .formatted(number, number, matter(number), TITLE.formatted(number)))
                        .collect(joining(","))
                + "]}";
    }

    private static String matter(int number) {
        return switch (number) {
            case 1 -> "ROLL_CALL";
            case 2 -> "AGENDA_APPROVAL";
            case 3 -> "MINUTES_APPROVAL";
            case 298 -> "GENERAL_BUSINESS";
            case 299 -> "AGREEMENT_REVIEW";
            case ITEMS -> "CLOSING";
            default -> "SUBSTANTIVE";
        };
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(joining(",", "[", "]"));
    }

    private static long itemsOfAgendas(List<SessionEvent> events) {
        return events.stream()
                .mapToLong(event -> switch (event) {
                    case SessionEvent.SessionConvened convened ->
                        convened.agenda().items().size();
                    case SessionEvent.CallAmended amended ->
                        amended.agenda().items().size();
                    case SessionEvent.AgendaApproved approved ->
                        approved.agenda().items().size();
                    case SessionEvent.AgendaContinued continued ->
                        continued.items().size();
                    default -> 0;
                })
                .sum();
    }

    private long records(String session) {
        return count("select count(*) from journal where subject = '" + session + "'");
    }

    private long longestRecord(String session) {
        return count("select max(length(bytes)) from journal where subject = '" + session + "'");
    }

    private long activities() {
        return count("select count(*) from domainevententry where payloadtype = 'activity.logged'");
    }

    private long count(String query) {
        Long number = database.queryForObject(query, Long.class);
        return number == null ? 0 : number;
    }
}
