package org.acuerda.history.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.history.format.FileMistake.Code;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.Keys.Kind;

/** Section {@code documento}: the source of the history, and its contents. */
final class DocumentSection {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final HistoryFile file;
    private final Row<SourceDocumentRegistered> row;

    private DocumentSection(HistoryFile file, Row<SourceDocumentRegistered> row) {
        this.file = file;
        this.row = row;
    }

    /** Opens the document, if the file has one, so that lines and quotations can be checked from then on. */
    static Optional<DocumentSection> open(HistoryFile file, Row<DataSet> root) {
        return root.inner("documento", SourceDocumentRegistered.class).map(row -> new DocumentSection(file, row));
    }

    /** Reads the document's text, where its file lies beside the history, and compares its hash with the stated one. */
    void cite() {
        String citation = row.citation();
        Recorded<String> name = row.recordedText("archivo", document -> Recorded.notOnRecord());
        String stated = row.text("sha256", SourceDocumentRegistered::sha256);
        if (!SHA256.matcher(stated).matches()) {
            file.find(row.fileLine(), Code.HASH_INVALID, stated);
        }
        Optional<SourceText> text = name.known().flatMap(this::text);
        text.filter(present -> !present.sha256().equals(stated))
                .ifPresent(other -> file.find(row.fileLine(), Code.HASH_DIFFERS, stated, other.sha256()));
        file.citing(citation, text);
    }

    /** The document itself, its sections, references and persons. */
    void visit() {
        String id = row.declaredAs(Kind.DOCUMENT, SourceDocumentRegistered::documentId);
        row.commission(SourceDocumentRegistered::commissionId).ifPresent(commission -> {
            var registered = new SourceDocumentRegistered(
                    id,
                    commission.id(),
                    row.text("titulo", SourceDocumentRegistered::title),
                    row.text("sha256", SourceDocumentRegistered::sha256),
                    row.recordedDay("periodo_desde", SourceDocumentRegistered::periodFrom),
                    row.recordedDay("periodo_hasta", SourceDocumentRegistered::periodTo),
                    row.recordedText("autor", SourceDocumentRegistered::author),
                    row.recordedDay("fecha", SourceDocumentRegistered::datedOn));
            file.add(row, Act.creation("source-documents", id), registered, datedOn());
        });
        row.rows("secciones", SectionRecorded.class).forEach(this::section);
        row.rows("referencias", ReferenceRecorded.class).forEach(this::reference);
        row.rows("personas", PersonNamed.class).forEach(this::person);
    }

    /** The captions; they come last, because they refer to rows of the other sections. */
    void visitCaptions() {
        row.rows("fotografias", CaptionRecorded.class).forEach(this::caption);
    }

    private void section(Row<SectionRecorded> part) {
        String id = part.declaredAs(Kind.DOCUMENT_SECTION, SectionRecorded::sectionId);
        record(
                part,
                "record-section",
                new SectionRecorded(
                        id(),
                        id,
                        part.words("texto", SectionRecorded::heading),
                        part.documentLine(SectionRecorded::line)));
    }

    private void reference(Row<ReferenceRecorded> part) {
        String id = part.declaredAs(Kind.REFERENCE, ReferenceRecorded::referenceId);
        record(
                part,
                "record-reference",
                new ReferenceRecorded(
                        id(),
                        id,
                        part.words("texto", ReferenceRecorded::text),
                        part.documentLine(ReferenceRecorded::line),
                        part.recordedId("disposicion", ReferenceRecorded::provisionId, Kind.PROVISION)));
    }

    private void person(Row<PersonNamed> part) {
        String id = part.declaredAs(Kind.PERSON, PersonNamed::personId);
        record(
                part,
                "name-person",
                new PersonNamed(
                        id(),
                        id,
                        part.text("nombre", PersonNamed::name),
                        part.text("cargo", PersonNamed::role),
                        part.documentLine(PersonNamed::line)));
    }

    private void caption(Row<CaptionRecorded> part) {
        String id = part.declaredAs(Kind.CAPTION, CaptionRecorded::captionId);
        record(
                part,
                "record-caption",
                new CaptionRecorded(
                        id(),
                        id,
                        part.words("texto", CaptionRecorded::text),
                        part.documentLine(CaptionRecorded::line),
                        part.recordedId(
                                "muestra", CaptionRecorded::subjectId, Kind.ACTIVITY, Kind.SESSION, Kind.MEETING),
                        part.isInferred("muestra", CaptionRecorded::subjectInferred)));
    }

    private void record(Row<?> part, String act, DomainEvent fact) {
        part.needs(row.entry().fact());
        file.add(part, new Act("source-documents", id(), act), fact, datedOn());
    }

    private String id() {
        return row.entry().id();
    }

    private EdtfDate datedOn() {
        return row.recordedDay("fecha", SourceDocumentRegistered::datedOn)
                .known()
                .map(EdtfDate::of)
                .orElse(EdtfDate.NOT_ON_RECORD);
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
