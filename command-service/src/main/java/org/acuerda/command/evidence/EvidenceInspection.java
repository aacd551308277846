package org.acuerda.command.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Inspection of a file: finds its type from its content, never from what its sender says, and opens it as far as the
 * program of a reader would, to see whether it is whole and carries nothing that such a program would run.
 */
final class EvidenceInspection {

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    /** One file at a time: what an opened document takes in memory does not add up. */
    private final ReentrantLock alone = new ReentrantLock();

    /**
     * The type of a file.
     *
     * @param name under which it was sent
     * @throws EvidenceRejected when it is of no type that is taken, goes by the name of another, or is not safe
     */
    EvidenceType typeOf(Path file, String name) throws IOException {
        alone.lock();
        try {
            Optional<EvidenceType> text = EvidenceType.named(List.of(EvidenceType.CSV, EvidenceType.TEXT), name);
            if (text.isPresent() && TextContent.isText(file, text.get() == EvidenceType.CSV)) {
                return text.get();
            }
            EvidenceType type = opened(file, detected(file))
                    .filter(found -> !(found.isText() && text.isPresent()))
                    .orElseThrow(() ->
                            new EvidenceRejected(EvidenceRejection.EVIDENCE_TYPE_REFUSED, EvidenceType.accepted()));
            if (!type.goesBy(name)) {
                throw new EvidenceRejected(EvidenceRejection.EVIDENCE_NAME_MISMATCH, name, type.mediaType());
            }
            return type;
        } finally {
            alone.unlock();
        }
    }

    private String detected(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return magic.detect(content, new Metadata()).toString();
        }
    }

    private static Optional<EvidenceType> opened(Path file, String detected) throws IOException {
        if (isPackage(detected)) {
            return PackageInspection.typeOf(file);
        }
        if (detected.equals(EvidenceType.PDF.mediaType())) {
            PdfInspection.check(file);
        }
        if (detected.equals("application/x-tika-msoffice") && isEncryptedPackage(file)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ENCRYPTED);
        }
        return Arrays.stream(EvidenceType.values())
                .filter(type -> type.mediaType().equals(detected))
                .findFirst();
    }

    private static boolean isPackage(String detected) {
        return detected.equals("application/zip")
                || detected.equals("application/x-tika-ooxml")
                || detected.startsWith("application/vnd.oasis.opendocument")
                || detected.startsWith("application/vnd.openxmlformats");
    }

    /** With a password an office program wraps its document in the format of before 2007, under this name. */
    private static boolean isEncryptedPackage(Path file) throws IOException {
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(name);
    }
}
