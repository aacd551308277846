package org.acuerda.command.compliance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.json.EventJson;

/**
 * Catalogue of ready-made paths. They are data: each step says where it was taken from and whether that is verified.
 */
final class PathTemplates {

    private static final List<String> SHIPPED = List.of("lgtaip-2015-articulo-56");

    private PathTemplates() {}

    /**
     * A ready-made path.
     *
     * @param provision instrument, version and path of the provision it is for, as the catalogue names them
     * @param remark what a reader must know of the template as a whole
     */
    record PathTemplate(String templateId, String title, String provision, String remark, List<PathStep> steps) {}

    static Optional<PathTemplate> find(String templateId) {
        return SHIPPED.contains(templateId) ? Optional.of(read(templateId)) : Optional.empty();
    }

    private static PathTemplate read(String templateId) {
        try (InputStream file = PathTemplates.class.getResourceAsStream(templateId + ".json")) {
            if (file == null) {
                throw new IllegalStateException("A shipped template is missing: " + templateId);
            }
            return EventJson.mapper().readValue(file, PathTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
