package org.acuerda.history.format;

import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.HistoryFile.Inference;
import org.acuerda.history.format.Keys.Kind;

/**
 * Reader of {@code anotaciones}, and of what an editor inferred in other rows, which becomes an annotation of their facts. An
 * annotation never changes its fact.
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

    /** Command: annotate a whole subject, with the source of the note. */
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

    /** The stored words are Spanish in every language of the import, so that the same row is the same fact for ever. */
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
        file.add(
                row,
                key,
                section,
                evidence,
                new Act("remarks", remarksId, "annotate"),
                new AnnotateRecord(remarksId, id, Recorded.notOnRecord(), text, evidence),
                EdtfDate.of(file.editedOn()));
    }
}
