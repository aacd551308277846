package org.acuerda.command.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test of a member who leaves while a vote goes on, from HTTP to the store. */
@OnRealParts
class RemovalsCastDoubtIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String OPEN =
            """
            {"voteId":"vot-1","itemId":"itm-3","method":"BY_NAME","proposal":{"type":"RESOLUTIVE",
             "text":"Se define la ruta de cumplimiento.","legalBasis":[{"citation":"LGTAIP (2015), artículo 56"}],
             "points":[{"pointId":"pnt-1","number":"PRIMERO","text":"Remitir la ruta.","responsibles":
             [{"kind":"MEMBER","id":"mem-ana","name":"Ana"}],"term":{"kind":"FIXED_DATE","dueOn":"2026-09-30"}}],
             "annexes":[],"standing":false}}
            """;
    private static final String LUIS = vote("mem-luis");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private CommissionOverHttp commission;
    private String session;

    @BeforeEach
    void openAVote() {
        commission = CommissionOverHttp.establishedOn(port);
        session = commission.convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");
        commission.gather(session, "2026-02-20", "2026-03-05");
        commission.act(
                session,
                "correct-attendance",
                """
                {"entry":{"kind":"ARRIVAL","attendeeId":"mem-eva","name":"Eva","quality":"MEMBER","mode":"IN_PERSON",
                 "at":"2026-03-05T10:00:00-06:00"},"reason":"Llegó"}
                """,
                "2026-03-05T10:01:00-06:00");
        commission.act(session, "declare-quorum", "{\"presidingId\":\"mem-ana\"}", "2026-03-05T10:02:00-06:00");
        commission.act(session, "approve-agenda", "{}", "2026-03-05T10:03:00-06:00");
        commission.act(session, "open-vote", OPEN, "2026-03-05T10:20:00-06:00");
        commission.act(session, "cast-votes", vote("mem-ana"), "2026-03-05T10:21:00-06:00");
        commission.act(session, "cast-votes", vote("mem-eva"), "2026-03-05T10:21:00-06:00");
    }

    @Test
    void oneWhoLeftVotesNoMore() {
        luisLeaves();

        Api.Answer late = commission.attempt(session, "cast-votes", LUIS, "2026-03-05T10:23:00-06:00");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("NOT_A_VOTER");
    }

    @Test
    void theVoteOfOneWhoLeftIsDoubtfulUntilItIsConfirmed() {
        commission.act(session, "cast-votes", LUIS, "2026-03-05T10:21:00-06:00");
        commission.act(session, "close-vote", "{\"voteId\":\"vot-1\"}", "2026-03-05T10:22:00-06:00");
        luisLeaves();

        Api.Answer doubtful = commission.attempt(session, "adopt-agreement", adoption(), "2026-03-05T10:24:00-06:00");

        assertThat(doubtful.status()).isEqualTo(422);
        assertThat(doubtful.code()).isEqualTo("VOTE_DOUBTFUL");
        await("the doubt on record").atMost(SOON).untilAsserted(() -> assertThat(doubts())
                .isEqualTo(1));
        commission.act(
                session,
                "confirm-vote",
                "{\"voteId\":\"vot-1\",\"reason\":\"Era integrante al votar\",\"authority\":\"La Comisión\"}",
                "2026-03-05T10:25:00-06:00");
        commission.act(session, "adopt-agreement", adoption(), "2026-03-05T10:26:00-06:00");
    }

    private void luisLeaves() {
        commission.post(
                "/api/v1/commissions/" + commission.id() + "/remove-member",
                "{\"memberId\":\"mem-luis\",\"removedOn\":\"2026-03-05\",\"act\":\"Oficio 9\",\"reason\":\"Renuncia\"}",
                "2026-03-05T10:22:30-06:00");
    }

    private int doubts() {
        Integer doubts = database.queryForObject(
                "select count(*) from domainevententry where aggregateidentifier = ? and payloadtype = ?",
                Integer.class,
                session,
                "session.votes-doubted");
        return doubts == null ? 0 : doubts;
    }

    private static String adoption() {
        return "{\"agreementId\":\"%s\",\"itemId\":\"itm-3\",\"voteId\":\"vot-1\"}"
                .formatted(CommissionOverHttp.unique("agr"));
    }

    private static String vote(String voter) {
        return "{\"voteId\":\"vot-1\",\"votes\":[{\"voterId\":\"%s\",\"choice\":\"IN_FAVOUR\"}]}".formatted(voter);
    }
}
