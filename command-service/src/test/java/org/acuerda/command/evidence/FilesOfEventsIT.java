package org.acuerda.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.decision.Rejected;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.FileReference;
import org.acuerda.events.FileReferences;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.json.EventJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Test of every event that can name a file, with the sample of each in its contract. */
@OnRealParts
class FilesOfEventsIT {

    private final Path folder;

    @Autowired
    private StoredEvidenceFiles files;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private EvidenceProperties properties;

    private byte[] content = new byte[0];
    private String sha256 = "";

    FilesOfEventsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A contract and the event in it. */
    record Sample(String contract, EventType type, JsonNode stored) {

        @Override
        public String toString() {
            return contract;
        }
    }

    static List<Sample> eventsWithFiles() throws Exception {
        try (Stream<Path> contracts =
                Files.list(Path.of(Objects.requireNonNull(FilesOfEventsIT.class.getResource("/contracts"))
                        .toURI()))) {
            return contracts.flatMap(FilesOfEventsIT::sample).toList();
        }
    }

    @BeforeEach
    void writeAFile() {
        content = ("Consta en " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        sha256 = hash(content);
    }

    @ParameterizedTest
    @MethodSource("eventsWithFiles")
    void theFileOfAnEventIsThereAfterTwoDays(Sample sample) throws IOException {
        store();

        files.keep(naming(sample), true);
        twoDaysOn().sweep();

        ByteArrayOutputStream read = new ByteArrayOutputStream();
        files.writeTo(files.find(sha256).orElseThrow(), read);
        assertThat(read.toByteArray()).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("eventsWithFiles")
    void whatAnEventSaysOfAFileIsTrueOfItsBytes(Sample sample) throws IOException {
        store();
        DomainEvent event = naming(sample);
        files.keep(event, true);

        for (FileReference reference : FileReferences.in(event)) {
            if (reference instanceof Evidence.File file) {
                ByteArrayOutputStream read = new ByteArrayOutputStream();
                files.writeTo(files.find(file.sha256()).orElseThrow(), read);
                Path again = Files.write(folder.resolve("again"), read.toByteArray());

                assertThat(file.sha256()).isEqualTo(hash(read.toByteArray()));
                assertThat(file.sizeBytes()).isEqualTo(read.size());
                assertThat(file.mediaType())
                        .isEqualTo(new EvidenceInspection()
                                .typeOf(again, file.name())
                                .mediaType());
                for (String field : List.of("sizeBytes", "mediaType", "name")) {
                    assertRefused(untrue(sample, field), true, field.equals("name") ? "NAME_MISMATCH" : "DIFFERS");
                    assertRefused(untrue(sample, field), false, field.equals("name") ? "NAME_MISMATCH" : "DIFFERS");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("eventsWithFiles")
    void aLiveEventNamesNoFileThatIsNotStored(Sample sample) {
        DomainEvent event = naming(sample);

        if (FileReferences.in(event).stream().anyMatch(FileReference::needsFile)) {
            assertRefused(event, true, "NOT_STORED");
        } else {
            files.keep(event, true);
        }
    }

    /** Nothing more is lost by a live event that repeats it; and the bytes are kept when they come later. */
    @ParameterizedTest
    @MethodSource("eventsWithFiles")
    void aHistoricEventMayNameAFileThatWasNeverHere(Sample sample) {
        DomainEvent event = naming(sample);

        files.keep(event, false);
        files.keep(event, true);
        assertThat(files.find(sha256)).isEmpty();

        store();
        twoDaysOn().sweep();
        assertThat(files.find(sha256)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("eventsWithFiles")
    void aFileThatNoEventNamesIsGone(Sample sample) {
        store();
        String unnamed = sha256;
        writeAFile();
        store();

        files.keep(naming(sample), true);
        twoDaysOn().sweep();

        assertThat(files.find(unnamed)).isEmpty();
        assertThat(files.find(sha256)).isPresent();
    }

    private void assertRefused(DomainEvent event, boolean live, String code) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> files.keep(event, live))
                .satisfies(
                        refused -> assertThat(refused.rejection().code().name()).isEqualTo("EVIDENCE_" + code));
    }

    private StoredEvidenceFiles twoDaysOn() {
        return new StoredEvidenceFiles(database, Clock.offset(clock, Duration.ofDays(2)), properties);
    }

    private void store() {
        try {
            files.store(
                    new StoredFile(sha256, content.length, "text/plain"),
                    Files.write(folder.resolve("sent"), content),
                    "mem-1");
        } catch (IOException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }

    /** The sample with the file of this test for each of its own. */
    private DomainEvent naming(Sample sample) {
        return read(sample, named(sample));
    }

    private DomainEvent untrue(Sample sample, String field) {
        JsonNode stored = named(sample);
        for (JsonNode file : stored.findParents("sizeBytes")) {
            switch (field) {
                case "sizeBytes" -> ((ObjectNode) file).put(field, content.length + 1);
                case "mediaType" -> ((ObjectNode) file).put(field, "text/csv");
                default -> ((ObjectNode) file).put(field, "acta.pdf");
            }
        }
        return read(sample, stored);
    }

    private JsonNode named(Sample sample) {
        JsonNode stored = sample.stored().deepCopy();
        for (JsonNode value : stored.findParents("sha256")) {
            ObjectNode file = (ObjectNode) value;
            if (file.get("sha256").isString()) {
                file.put("sha256", sha256);
            }
            if (file.has("name")) {
                file.put("name", "acta.txt");
            }
            if (file.has("sizeBytes")) {
                file.put("sizeBytes", content.length).put("mediaType", "text/plain");
            }
        }
        return stored;
    }

    private static DomainEvent read(Sample sample, JsonNode stored) {
        return EventJson.mapper().treeToValue(stored, sample.type().type());
    }

    private static Stream<Sample> sample(Path contract) {
        String name = Objects.requireNonNull(contract.getFileName()).toString();
        return EventCatalog.standard().types().stream()
                .filter(type -> name.startsWith(type.published() + "."))
                .map(type -> new Sample(name, type, EventJson.mapper().readTree(contract.toFile())))
                .filter(sample -> FileReferences.in(read(sample, sample.stored())).stream()
                        .anyMatch(file -> file.storedFile().isPresent()));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
