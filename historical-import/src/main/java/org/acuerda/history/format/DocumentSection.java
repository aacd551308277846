package org.acuerda.history.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.history.format.FileMistake.Code;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.Keys.Kind;

/** Reader of {@code documento}: the source of the history, and its contents. */
final class DocumentSection {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final HistoryFile file;
    private final Row row;

    private DocumentSection(HistoryFile file, Row row) {
        this.file = file;
        this.row = row;
    }

    /** Opens the document, if the file has one, so that lines and quotations can be checked from then on. */
    static Optional<DocumentSection> open(HistoryFile file, Row root) {
        return root.inner("documento").map(row -> new DocumentSection(file, row));
    }

    /** Reads the document's text, where its file lies beside the history, and compares its hash with the stated one. */
    void cite() {
        String stated = row.text("sha256");
        if (!SHA256.matcher(stated).matches()) {
            file.find(row.fileLine(), Code.HASH_INVALID, stated);
        }
        Optional<SourceText> text = row.recordedText("archivo").known().flatMap(this::text);
        text.filter(present -> !present.sha256().equals(stated))
                .ifPresent(other -> file.find(row.fileLine(), Code.HASH_DIFFERS, stated, other.sha256()));
        file.citing(row.text("cita"), text);
    }

    /** Reads the document itself, its sections, references and persons. */
    void read() {
        String id = row.declaredAs(Kind.DOCUMENT);
        file.commissionOf(row).ifPresent(commission -> {
            var registered = new SourceDocumentRegistered(
                    id,
                    commission.id(),
                    row.text("titulo"),
                    row.text("sha256"),
                    row.recordedDay("periodo_desde"),
                    row.recordedDay("periodo_hasta"),
                    row.recordedText("autor"),
                    row.recordedDay("fecha"));
            file.add(row, Act.creation("source-documents", id), registered, datedOn());
        });
        row.rows("secciones").forEach(this::section);
        row.rows("referencias").forEach(this::reference);
        row.rows("personas").forEach(this::person);
    }

    /** Reads the captions; they come last, because they refer to rows of the other sections. */
    void readCaptions() {
        row.rows("fotografias").forEach(this::caption);
    }

    private void section(Row part) {
        String id = part.declaredAs(Kind.DOCUMENT_SECTION);
        record(part, "record-section", new SectionRecorded(id(), id, part.words("texto"), part.documentLine()));
    }

    private void reference(Row part) {
        String id = part.declaredAs(Kind.REFERENCE);
        var provision = part.recordedId("disposicion", Kind.PROVISION);
        record(
                part,
                "record-reference",
                new ReferenceRecorded(id(), id, part.words("texto"), part.documentLine(), provision));
    }

    private void person(Row part) {
        String id = part.declaredAs(Kind.PERSON);
        record(
                part,
                "name-person",
                new PersonNamed(id(), id, part.text("nombre"), part.text("cargo"), part.documentLine()));
    }

    private void caption(Row part) {
        String id = part.declaredAs(Kind.CAPTION);
        var subject = part.recordedId("muestra", Kind.ACTIVITY, Kind.SESSION, Kind.MEETING);
        record(
                part,
                "record-caption",
                new CaptionRecorded(
                        id(), id, part.words("texto"), part.documentLine(), subject, part.isInferred("muestra")));
    }

    private void record(Row part, String act, DomainEvent fact) {
        part.needs(row.key());
        file.add(part, new Act("source-documents", id(), act), fact, datedOn());
    }

    private String id() {
        return row.entry().id();
    }

    private EdtfDate datedOn() {
        return row.date("fecha");
    }

    private Optional<SourceText> text(String name) {
        Path path = file.path().resolveSibling(name);
        try {
            return Optional.of(SourceText.of(Files.readAllBytes(path)));
        } catch (CharacterCodingException other) {
            file.find(row.fileLine(), Code.DOCUMENT_NOT_UTF8, path);
            return Optional.empty();
        } catch (IOException unreadable) {
            file.find(row.fileLine(), Code.FILE_UNREADABLE, path);
            return Optional.empty();
        }
    }
}
