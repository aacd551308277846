package org.acuerda.command.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Inspection of a PDF: every object of it, as a program that shows it reads them. */
final class PdfInspection {

    /** Far above the objects of any document of an accepted size. */
    private static final int MAX_OBJECTS = 500_000;

    /** Every writer ends a file so, and every reader looks for it there. */
    private static final String END = "%%EOF";

    private static final int END_WITHIN = 2048;

    private static final Set<String> ACTIVE_KEYS = Set.of("JS", "JavaScript", "XFA");
    private static final Set<String> ACTIVE_KINDS =
            Set.of("JavaScript", "Launch", "ImportData", "Rendition", "RichMediaExecute", "RichMedia");
    private static final Set<String> EMBEDDED_KEYS = Set.of("EF", "EmbeddedFiles");
    private static final Set<String> EMBEDDED_KINDS = Set.of("EmbeddedFile", "FileAttachment", "GoToE");
    private static final List<COSName> KINDS = List.of(COSName.TYPE, COSName.SUBTYPE, COSName.S);

    private PdfInspection() {}

    /** @throws EvidenceRejected when it is not whole, has a password, or carries what runs or another file */
    static void check(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (!PdfStreams.latin(content, Math.max(0, content.length - END_WITHIN), content.length)
                .contains(END)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_DAMAGED);
        }
        PdfStreams.check(content);
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            checkObjects(document);
        } catch (InvalidPasswordException locked) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ENCRYPTED);
        } catch (EvidenceRejected refused) {
            throw refused;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError unreadable) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_DAMAGED);
        }
    }

    private static void checkObjects(PDDocument document) throws IOException {
        if (document.getNumberOfPages() < 1) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_DAMAGED);
        }
        Collection<COSObjectKey> keys =
                List.copyOf(document.getDocument().getXrefTable().keySet());
        if (keys.size() > MAX_OBJECTS) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_UNSAFE);
        }
        refuseActive(document.getDocument().getTrailer());
        for (COSObjectKey key : keys) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase value = object.getObject();
            if (value != null) {
                refuseActive(value);
            }
        }
    }

    /** Looks at an object and what is written inside it; what it refers to has its own turn. */
    private static void refuseActive(COSBase object) {
        Deque<COSBase> left = new ArrayDeque<>(List.of(object));
        while (!left.isEmpty()) {
            COSBase next = left.pop();
            if (next instanceof COSDictionary dictionary) {
                refuseActive(dictionary);
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    push(left, entry.getValue());
                }
            } else if (next instanceof COSArray array) {
                for (COSBase item : array) {
                    push(left, item);
                }
            }
        }
    }

    private static void push(Deque<COSBase> left, @Nullable COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            left.push(value);
        }
    }

    private static void refuseActive(COSDictionary dictionary) {
        for (COSName key : dictionary.keySet()) {
            refuse(key.getName(), ACTIVE_KEYS, EMBEDDED_KEYS);
        }
        for (COSName kind : KINDS) {
            if (dictionary.getDictionaryObject(kind) instanceof COSName name) {
                refuse(name.getName(), ACTIVE_KINDS, EMBEDDED_KINDS);
            }
        }
    }

    private static void refuse(String word, Set<String> active, Set<String> embedded) {
        if (active.contains(word)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ACTIVE);
        }
        if (embedded.contains(word)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_EMBEDDED);
        }
    }
}
