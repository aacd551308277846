package org.acuerda.history.format;

import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.HistoryFile.Inference;
import org.acuerda.history.format.Keys.Kind;
import org.acuerda.history.format.Telling.Act;

/**
 * Reads {@code anotaciones}, and notes beside each fact what of it an editor inferred. A note never changes what it stands
 * beside.
 */
final class AnnotationSection {

    private static final Kind[] SUBJECTS = {
        Kind.PROVISION,
        Kind.BODY,
        Kind.COMMISSION,
        Kind.DOCUMENT,
        Kind.SESSION,
        Kind.AGREEMENT,
        Kind.MEETING,
        Kind.PLAN,
        Kind.ACTIVITY
    };

    private final HistoryFile file;

    AnnotationSection(HistoryFile file) {
        this.file = file;
    }

    /** A note about a whole subject, with where it was read. */
    record AnnotateRecord(
            String remarksId, String annotationId, Recorded<String> eventId, String text, String evidence) {}

    void read(Row root) {
        root.optionalRows("anotaciones").forEach(this::annotation);
        file.inferences().forEach(this::inference);
    }

    private void annotation(Row row) {
        String id = row.declaredAs(Kind.ANNOTATION);
        String text = row.text("nota");
        String evidence = row.text("evidencia");
        row.reference("sobre", SUBJECTS)
                .ifPresent(subject -> annotate(row, row.key(), row.section(), subject.id(), id, text, evidence));
    }

    /** The stored words are Spanish whoever imports, so that the same row is the same fact for ever. */
    private void inference(Inference inference) {
        Row row = inference.row();
        String key = inference.key() + "." + inference.field();
        row.needs(inference.key());
        annotate(
                row,
                key,
                "inferencias",
                inference.subjectId(),
                file.identify(Kind.ANNOTATION, key),
                "«%s» es una inferencia: %s".formatted(inference.field(), inference.reason()),
                row.source());
    }

    private void annotate(
            Row row, String key, String section, String subjectId, String id, String text, String evidence) {
        String remarksId = "rmk-" + subjectId;
        file.tell(
                row,
                key,
                section,
                evidence,
                new Act("remarks", remarksId, "annotate"),
                new AnnotateRecord(remarksId, id, Recorded.notOnRecord(), text, evidence),
                EdtfDate.of(file.editedOn()));
    }
}
