package org.acuerda.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealParts
class RealPartsIT {

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void postgresKeepsWhatItSaysItKeeps(String setting) {
        assertThat(database.queryForObject("show " + setting, String.class)).isEqualTo("on");
    }

    @Test
    void takesACommandOverHttp() {
        Api.Answer answer = Api.on(port)
                .post(
                        "/api/v1/bodies",
                        """
                        {"kind":"GUARANTOR","name":"Instituto Nacional de Transparencia",
                         "acronymVerified":false,"source":"DOF 2015-05-04"}
                        """);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.id()).startsWith("bod-");
    }
}
