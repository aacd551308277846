package org.acuerda.history.format;

import java.util.Optional;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.HistoryFile.Inference;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;

/**
 * Section {@code anotaciones}, and of what an editor inferred in other rows, which becomes an annotation of their facts. An
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

    /** How the note on an inferred field begins. */
    static final String INFERENCE = "«%s» es una inferencia: ";

    private static final String REMARKS = "rmk-";

    private final HistoryFile file;

    AnnotationSection(HistoryFile file) {
        this.file = file;
    }

    /** Command: annotate a whole subject, with the source of the note. */
    record AnnotateRecord(
            String remarksId, String annotationId, Recorded<String> eventId, String text, String evidence) {

        static AnnotateRecord about(String subjectId, String annotationId, String text, String evidence) {
            return new AnnotateRecord(REMARKS + subjectId, annotationId, Recorded.notOnRecord(), text, evidence);
        }

        String subjectId() {
            return remarksId.replaceFirst("^" + REMARKS, "");
        }
    }

    void visit(Row<DataSet> root) {
        root.optionalRows("anotaciones", AnnotateRecord.class).forEach(this::annotation);
        file.inferences().forEach(this::inference);
    }

    private void annotation(Row<AnnotateRecord> row) {
        String id = row.declaredAs(Kind.ANNOTATION, AnnotateRecord::annotationId);
        EdtfDate notedOn = row.dateUnless(file.editedOn(), "fecha");
        Optional<Entry> subject = row.reference("sobre", AnnotateRecord::subjectId, SUBJECTS);
        String text = row.text("nota", AnnotateRecord::text);
        String evidence = row.text("evidencia", AnnotateRecord::evidence);
        subject.ifPresent(meant ->
                annotate(row, row.key(), row.section(), AnnotateRecord.about(meant.id(), id, text, evidence), notedOn));
    }

    /** The stored words are Spanish in every language of the import, so that the same row is the same fact for ever. */
    private void inference(Inference inference) {
        Row<?> row = inference.row();
        String key = inference.key() + "." + inference.field();
        row.needs(file.fact(inference.key()));
        AnnotateRecord note = AnnotateRecord.about(
                inference.subjectId(),
                file.identify(Kind.ANNOTATION, key),
                INFERENCE.formatted(inference.field()) + inference.reason(),
                row.source());
        annotate(row, key, "inferencias", note, file.editedOn());
    }

    private void annotate(Row<?> row, String key, String section, AnnotateRecord note, EdtfDate notedOn) {
        Act act = new Act("remarks", note.remarksId(), "annotate");
        file.add(row, key, section, note.evidence(), act, note, notedOn);
    }
}
