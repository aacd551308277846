package org.acuerda.query.form.field;

import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.json.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Value: a file that the command side already has. The form keeps it, so that a person need not choose it again after a
 * rejection.
 *
 * @param sizeBytes 0 where the size is unknown
 */
public record UploadedFile(String name, String sha256, long sizeBytes, String mediaType) {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** A document that is known by its name and hash alone. */
    public static UploadedFile of(Proposal.Document document) {
        return new UploadedFile(document.name(), document.sha256(), 0, "");
    }

    public static UploadedFile of(JsonNode stored) {
        return new UploadedFile(
                stored.path("name").asString(""),
                stored.path("sha256").asString(""),
                stored.path("sizeBytes").asLong(0),
                stored.path("mediaType").asString(""));
    }

    /** The text of the hidden field. */
    public String text() {
        return JSON.writeValueAsString(this);
    }

    /** Empty where the text was not made by {@link #text()}. */
    public static Optional<UploadedFile> read(String text) {
        try {
            return Optional.of(of(JSON.readTree(text)))
                    .filter(file -> SHA256.matcher(file.sha256()).matches()
                            && !file.name().isBlank());
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    /** As commands carry documents. */
    public ObjectNode asDocument() {
        return JSON.createObjectNode().put("name", name).put("sha256", sha256);
    }

    /** As commands carry evidence. */
    public ObjectNode asEvidence(String evidenceId) {
        return JSON.createObjectNode()
                .put("kind", "FILE")
                .put("evidenceId", evidenceId)
                .put("name", name)
                .put("sha256", sha256)
                .put("sizeBytes", sizeBytes)
                .put("mediaType", mediaType);
    }
}
