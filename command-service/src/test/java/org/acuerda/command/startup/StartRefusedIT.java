package org.acuerda.command.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.acuerda.command.Api;
import org.acuerda.command.CommandServiceApplication;
import org.acuerda.command.RealParts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Test of the refused start: of a service that could lose facts, or that would let any caller act in any name. */
class StartRefusedIT {

    private static final String OWN_DATABASE = "start_refused";

    @BeforeAll
    static void createDatabase() throws SQLException {
        try (Connection connection = RealParts.postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + OWN_DATABASE);
        }
    }

    @Test
    void aDatabaseThatAcknowledgesTooEarly() {
        String url = RealParts.postgres().getJdbcUrl("postgres", "postgres") + "&options=-c%20synchronous_commit=off";

        assertRefused("synchronous_commit", "--spring.datasource.url=" + url);
    }

    @Test
    void aDatabaseThatIsNotThere() {
        assertRefused(
                "PostgreSQL at jdbc:postgresql://127.0.0.1:1/acuerda",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/acuerda",
                "--acuerda.startup.wait-for-database=2s");
    }

    @Test
    void aDatabaseThatDoesNotKnowUs() {
        assertRefused(
                "ACUERDA_POSTGRES_USER",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres"
                        .formatted(RealParts.postgres().getPort()),
                "--spring.datasource.username=stranger");
    }

    @Test
    void anAddressThatOthersReachWithoutASecret() {
        assertRefused("anybody could act in any name", own("--server.address=0.0.0.0"));
    }

    @Test
    void withASecretEveryRequestMustCarryIt() {
        try (ConfigurableApplicationContext service =
                start(own("--server.address=0.0.0.0", "--acuerda.commands.trusted-secret=s3cret"))) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            String body = "{\"kind\":\"OTHER\",\"name\":\"A\",\"acronymVerified\":false,\"source\":\"B\"}";

            Api.Answer without = Api.on(port).post("/api/v1/bodies", body);
            assertThat(without.status()).isEqualTo(401);
            assertThat(without.code()).isEqualTo("SECRET_INVALID");
            assertThat(Api.on(port)
                            .post("/api/v1/bodies", body, "Acuerda-Secret", "guess")
                            .status())
                    .isEqualTo(401);
            assertThat(Api.on(port)
                            .post("/api/v1/bodies", body, "Acuerda-Secret", "s3cret")
                            .status())
                    .isEqualTo(201);
            assertThat(Api.on(port)
                            .send(Api.on(port).request("/actuator/health").GET())
                            .body()
                            .has("status"))
                    .isTrue();
        }
    }

    private static void assertRefused(String sentence, String... arguments) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> start(arguments).close())
                .satisfies(failure -> assertThat(refusal(failure)).contains(sentence));
    }

    private static String refusal(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof StartRefused) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertThat(cause).isInstanceOf(StartRefused.class);
        return String.valueOf(cause.getMessage());
    }

    private static String[] own(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--spring.datasource.url=" + RealParts.postgres().getJdbcUrl("postgres", OWN_DATABASE));
        return arguments.toArray(String[]::new);
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.password=postgres",
                "--acuerda.journal.bootstrap-servers=127.0.0.1:1"));
        all.addAll(List.of(arguments));
        if (all.stream().noneMatch(argument -> argument.startsWith("--spring.datasource.username="))) {
            all.add("--spring.datasource.username=postgres");
        }
        return new SpringApplicationBuilder(CommandServiceApplication.class).run(all.toArray(String[]::new));
    }
}
