package org.acuerda.command.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Test of warnings over HTTP: the dry run and the answer of an act give the same ones, and without any nothing is said. */
@OnRealParts
class WarningsIT {

    private static final String CALLED_AT = "2026-02-20T10:00:00-06:00";

    @LocalServerPort
    private int port;

    @Test
    void areGivenByTheDryRunAndByTheAnswer() {
        CommissionOverHttp commission = CommissionOverHttp.establishedOn(port);
        String path = "/api/v1/commissions/" + commission.id() + "/convene-session";
        String onSunday = CommissionOverHttp.call(CommissionOverHttp.unique("ses"), "2026-03-08T10:00:00-06:00");

        Api.Answer checked = Api.on(port).post(path + "/check", onSunday, "Occurred-On", CALLED_AT);

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.body().at("/warnings/0/code").asString()).isEqualTo("SESSION_ON_NON_WORKING_DAY");
        assertThat(checked.body().at("/warnings/0/detail").asString()).contains("8 de marzo de 2026");
        assertThat(commission.post(path, onSunday, CALLED_AT).body().path("warnings"))
                .isEqualTo(checked.body().path("warnings"));
    }

    @Test
    void areLeftOutWhereThereAreNone() {
        CommissionOverHttp commission = CommissionOverHttp.establishedOn(port);
        String path = "/api/v1/commissions/" + commission.id() + "/convene-session";
        String onThursday = CommissionOverHttp.call(CommissionOverHttp.unique("ses"), "2026-03-05T10:00:00-06:00");

        assertThat(Api.on(port)
                        .post(path + "/check", onThursday, "Occurred-On", CALLED_AT)
                        .status())
                .isEqualTo(204);
        assertThat(commission.post(path, onThursday, CALLED_AT).body().has("warnings"))
                .isFalse();
        assertThat(commission
                        .post(
                                path,
                                CommissionOverHttp.call(CommissionOverHttp.unique("ses"), "2026-03-05T11:00:00-06:00"),
                                CALLED_AT)
                        .body()
                        .at("/warnings/0/code")
                        .asString())
                .isEqualTo("SESSIONS_OVERLAP");
    }
}
